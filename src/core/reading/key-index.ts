/** Entries by the first letters of their words. Most places of a text fail a look at a small table and cost no more. */
export interface KeyIndex<Entry> {
  /** Every entry whose word may begin at an offset: those of four letters and more first, then of two or three, then of one. Compare: others may share the place. */
  readonly at: (text: string, at: number) => readonly Entry[];
}

/** Makes an index over entries, whose order is kept within each length. */
export const keyIndex = <Entry>(entries: readonly Entry[], wordOf: (entry: Entry) => string): KeyIndex<Entry> => {
  const slots = new Map<number, Entry[]>();
  const size = entries.length > 100 ? 8192 : 1024;
  const taken = new Uint8Array(size);
  for (const entry of entries) {
    const word = wordOf(entry);
    const key = keyAt(word, 0, word.length > 3 ? 4 : word.length > 1 ? 2 : 1);
    const there = slots.get(key);
    if (there) there.push(entry);
    else slots.set(key, [entry]);
    taken[key % size] = 1;
  }
  const look = (key: number): readonly Entry[] => (taken[key % size] === 1 ? (slots.get(key) ?? none) : none);
  return {
    at: (text, at) => {
      const one = text.charCodeAt(at) & 0xffff;
      const second = text.charCodeAt(at + 1);
      const two = second >= 0 ? mix(one, second) : 0;
      const fourth = text.charCodeAt(at + 3);
      const long = fourth >= 0 ? look(mix(mix(two, text.charCodeAt(at + 2)), fourth)) : none;
      const short = two > 0 ? look(two) : none;
      const single = look(one);
      if (short.length === 0 && single.length === 0) return long;
      if (long.length === 0 && single.length === 0) return short;
      return [...long, ...short, ...single];
    },
  };
};

const none: readonly never[] = [];

const keyAt = (word: string, at: number, count: number): number => {
  let key = word.charCodeAt(at) & 0xffff;
  for (let i = 1; i < count; i++) key = mix(key, word.charCodeAt(at + i));
  return key;
};

/** Never below 65536, where single letters are. */
const mix = (key: number, code: number): number =>
  ((Math.imul(key, 0x2c1b3c6d) + Math.imul(code, 0x297a2d39)) >>> 1) | 0x10000;
