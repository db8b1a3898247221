import type { Doings } from '../../core/session/session';

/** Later doings over earlier ones; switches, variants and corrections are joined one by one. */
export const joinDoings = (before: Doings, change: Partial<Doings>): Doings => ({
  ...before,
  ...change,
  wish: {
    ...before.wish,
    ...change.wish,
    ...(change.wish?.switches ? { switches: { ...before.wish.switches, ...change.wish.switches } } : {}),
    ...(change.wish?.variants ? { variants: { ...before.wish.variants, ...change.wish.variants } } : {}),
  },
  corrections: { ...before.corrections, ...change.corrections },
});
