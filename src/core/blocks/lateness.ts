import type { Block } from './block';

/** One short word about a late answer. */
export const lateness: readonly Block[] = [
  {
    id: 'lateness/apology',
    move: 'lateness',
    intents: ['decline', 'move', 'one-line'],
    occasions: ['invitation', 'confirmed', 'format', 'bulk'],
    needs: ['late'],
    byDefault: true,
    rules: ['R6', 'R8', 'R46'],
  },
];
