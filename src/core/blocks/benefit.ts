import type { Block } from './block';

/** What the no makes possible for them. */
export const benefit: readonly Block[] = [
  {
    id: 'benefit/free-the-time',
    move: 'benefit',
    intents: ['decline'],
    occasions: ['invitation'],
    needs: ['invited', 'future-date'],
    clashes: { hard: ['alternative'] },
    byDefault: false,
    rules: ['R73'],
  },
  {
    id: 'benefit/room-for-others',
    move: 'benefit',
    intents: ['decline'],
    occasions: ['invitation', 'format'],
    needs: [],
    clashes: { hard: ['alternative'] },
    byDefault: false,
    rules: ['R73'],
  },
];
