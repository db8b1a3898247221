import type { Words } from './check';

/**
 * The places of a pattern in a text. `before` must fit the sign that stands before the place ("" at the start): in the
 * place of a lookbehind, which web views before Safari 16.4 refuse to read.
 */
export const matches = (text: string, pattern: RegExp, before?: RegExp): Words[] =>
  [...text.matchAll(pattern)]
    .map((found) => ({ text: found[0], start: found.index ?? 0, end: (found.index ?? 0) + found[0].length }))
    .filter(({ start }) => before === undefined || before.test(text.slice(Math.max(0, start - 3), start)));
