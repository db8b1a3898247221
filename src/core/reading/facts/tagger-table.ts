/**
 * A table of weights as it is written: entries by rising key, each the distance from the key before (two digits of 64, or
 * three of which the first is at least `far`), what of the six labels it speaks of (one digit, bits), and for each of them how much (one digit, `zero` for nothing). See
 * scripts/fit-tagger.mjs, which writes them.
 */
export interface Table {
  /** Adds what `count` keys from `from` on say of the six labels to a row of `into`, which begins at `at`. */
  readonly add: (all: Int32Array, from: number, count: number, into: Float64Array, at: number) => void;
}

export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** The digit that says nothing, and how many steps of a digit make one logit. */
export const zero = 32;
export const perLogit = 8;
export const labels = 6;
/** From this digit on a distance has three digits; a longer one is written in parts that say nothing. */
export const far = 48;

/** Reads a table; each once. */
export const tableOf = (written: string): Table => {
  const there = tables.get(written);
  if (there) return there;
  const made = build(written);
  tables.set(written, made);
  return made;
};
const tables = new Map<string, Table>();

const build = (written: string): Table => {
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[digits.charCodeAt(i)] = i;
  const digit = (at: number): number => value[written.charCodeAt(at)] as number;
  const size = 1 << Math.max(4, Math.ceil(Math.log2(written.length / 2.5 + 1)));
  // Keys where they are looked for first, or in the next free slot; 0: none. What a key says: from `firsts` to `ends`.
  const keys = new Int32Array(size);
  const firsts = new Int32Array(size);
  const ends = new Int32Array(size);
  const which = new Uint8Array(written.length);
  const amounts = new Float64Array(written.length);
  let last = 0;
  let key = 0;
  for (let at = 0; at < written.length; ) {
    const first = digit(at++);
    key += first < far ? (first << 6) | digit(at++) : ((first - far) << 12) | (digit(at++) << 6) | digit(at++);
    const bits = digit(at++);
    if (bits === 0) continue;
    let slot = key & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    firsts[slot] = last;
    for (let label = 0; label < labels; label++)
      if ((bits >> label) & 1) {
        which[last] = label;
        amounts[last++] = (digit(at++) - zero) / perLogit;
      }
    ends[slot] = last;
  }
  return {
    add: (all, from, count, into, at) => {
      for (let i = from; i < from + count; i++) {
        const wanted = all[i] as number;
        let slot = wanted & (size - 1);
        let there = keys[slot] as number;
        while (there !== wanted && there !== 0) {
          slot = (slot + 1) & (size - 1);
          there = keys[slot] as number;
        }
        if (there === 0) continue;
        const end = ends[slot] as number;
        for (let said = firsts[slot] as number; said < end; said++) {
          const label = at + (which[said] as number);
          into[label] = (into[label] as number) + (amounts[said] as number);
        }
      }
    },
  };
};
