import type { Block } from './block';

/** Their deadline, acknowledged. */
export const urgency: readonly Block[] = [
  { id: 'urgency/deadline', move: 'urgency', intents: ['move'], needs: ['deadline'], byDefault: true, rules: ['R60'] },
  {
    id: 'urgency/before-deadline',
    move: 'urgency',
    intents: ['decline'],
    needs: ['deadline'],
    byDefault: false,
    rules: ['R6', 'R60'],
  },
];
