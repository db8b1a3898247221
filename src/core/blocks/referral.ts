import type { Block } from './block';

/** Somebody else who may suit, named only with consent. */
export const referral: readonly Block[] = [
  {
    id: 'referral/colleague',
    move: 'referral',
    intents: ['decline'],
    needs: ['colleague'],
    asks: 'colleague',
    byDefault: true,
    rules: ['R18'],
  },
  {
    id: 'referral/someone',
    move: 'referral',
    intents: ['decline'],
    needs: [],
    asks: 'confirmation',
    byDefault: false,
    rules: ['R18'],
  },
  {
    id: 'referral/pass-on',
    move: 'referral',
    intents: ['decline'],
    needs: [],
    asks: 'confirmation',
    byDefault: false,
    rules: ['R18'],
  },
];
