import type { Block } from './block';

/** Leave taken, by the manners of the language. */
export const signOff: readonly Block[] = [
  {
    id: 'sign-off/by-manners',
    move: 'sign-off',
    intents: ['decline', 'move', 'one-line'],
    occasions: ['invitation', 'confirmed', 'pushback', 'format', 'bulk'],
    needs: [],
    byDefault: true,
    rules: ['R84'],
  },
];
