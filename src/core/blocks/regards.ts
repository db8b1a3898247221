import type { Block } from './block';

/** Thanks to those who would have been there, by way of the writer. */
export const regards: readonly Block[] = [
  {
    id: 'regards/client',
    move: 'regards',
    intents: ['decline'],
    occasions: ['invitation', 'confirmed'],
    needs: ['agency', 'invited'],
    clashes: { hard: ['regards/others'] },
    byDefault: true,
    rules: ['R22', 'R78'],
  },
  {
    id: 'regards/others',
    move: 'regards',
    intents: ['decline'],
    occasions: ['invitation', 'confirmed', 'format'],
    needs: ['others'],
    byDefault: true,
    rules: ['R22', 'R78'],
  },
];
