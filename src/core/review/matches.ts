import type { Words } from './check';

/**
 * The places of a pattern, which must be global, in a text. `before` must fit the sign that stands before the place ("" at the
 * start): in the place of a lookbehind, which web views before Safari 16.4 refuse to read.
 */
export const matches = (text: string, pattern: RegExp, before?: RegExp): Words[] => {
  const found: Words[] = [];
  pattern.lastIndex = 0;
  for (let each = pattern.exec(text); each; each = pattern.exec(text)) {
    const start = each.index;
    if (each[0] === '') pattern.lastIndex++;
    if (before === undefined || before.test(text.slice(Math.max(0, start - 3), start)))
      found.push({ text: each[0], start, end: start + each[0].length });
  }
  return found;
};
