/**
 * Learned weights as they are written by scripts/fit-*.mjs: an amount, a colon, all signs that have it, "3:a|b/-2:c". `between`: what
 * parts the amounts, and what the signs; neither stands in a sign. Each table is read once.
 */
export const levels = (written: string, between: readonly [string, string]): ReadonlyMap<string, number> => {
  const there = tables.get(written);
  if (there) return there;
  const made = new Map<string, number>();
  for (const level of written.split(between[0])) {
    const at = level.indexOf(':');
    for (const sign of level.slice(at + 1).split(between[1])) made.set(sign, Number(level.slice(0, at)));
  }
  tables.set(written, made);
  return made;
};
const tables = new Map<string, ReadonlyMap<string, number>>();
