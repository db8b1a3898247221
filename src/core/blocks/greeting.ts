import type { Block } from './block';

/** Whom the letter greets, by the manners of the language. */
export const greeting: readonly Block[] = [
  {
    id: 'greeting/by-manners',
    move: 'greeting',
    intents: ['decline', 'move', 'one-line'],
    occasions: ['invitation', 'confirmed', 'pushback', 'format', 'bulk'],
    needs: [],
    byDefault: true,
    rules: ['R16'],
  },
];
