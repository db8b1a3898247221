import type { Block } from './block';

/** What appealed, in the person's own words or the letter's; never invented. */
export const specific: readonly Block[] = [
  {
    id: 'specific/appeal',
    move: 'specific',
    intents: ['decline', 'move'],
    needs: ['specific'],
    asks: 'specific',
    byDefault: true,
    rules: ['R23', 'R24', 'R102'],
  },
  {
    id: 'specific/culture',
    move: 'specific',
    intents: ['decline', 'move'],
    needs: ['specific', 'company'],
    asks: 'specific',
    byDefault: false,
    rules: ['R24', 'R28', 'R102'],
  },
  {
    id: 'specific/their-words',
    move: 'specific',
    intents: ['decline', 'move'],
    needs: ['specific', 'quoted'],
    asks: 'specific',
    byDefault: false,
    rules: ['R24', 'R102'],
  },
];
