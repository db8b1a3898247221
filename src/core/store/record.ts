/**
 * One thing that is remembered, with the history that lets two writers meet without losing either.
 * `seen` counts, for each writer, how many of its writings this one knows of (a version vector).
 */
export interface Remembered {
  /** The content, or null where it was deleted (a tombstone: deletion must outlive a stale copy). */
  readonly value: string | null;
  readonly seen: Readonly<Record<string, number>>;
}

/** The stored form: "1;<writer>=<count>,…;+<value>", or "-" in the place of "+<value>" for a tombstone. It quotes nothing, because a quotation mark costs four characters in Outlook's settings. */
export const encode = ({ value, seen }: Remembered): string =>
  `1;${Object.keys(seen)
    .sort()
    .map((writer) => `${writer}=${seen[writer]}`)
    .join(',')};${value === null ? '-' : `+${value}`}`;

/** Reads the stored form; null where it is not ours, damaged, or of a later version: such a text is kept, never guessed at. */
export const decode = (stored: string): Remembered | null => {
  const first = stored.indexOf(';');
  const second = stored.indexOf(';', first + 1);
  if (stored.slice(0, first) !== '1' || second < 0) return null;
  const seen = readSeen(stored.slice(first + 1, second));
  const rest = stored.slice(second + 1);
  if (!seen || !(rest === '-' || rest.startsWith('+'))) return null;
  return { value: rest === '-' ? null : rest.slice(1), seen };
};

const readSeen = (text: string): Record<string, number> | null => {
  const seen: Record<string, number> = Object.create(null);
  for (const pair of text.split(',')) {
    const found = /^([a-z0-9]{1,16})=(\d{1,9})$/.exec(pair);
    if (!found?.[1]) return null;
    seen[found[1]] = Number(found[2]);
  }
  return seen;
};

/** How two writings stand to each other: one knows of the other, or neither does. */
export const compare = (a: Remembered, b: Remembered): 'same' | 'newer' | 'older' | 'apart' => {
  const writers = Object.keys({ ...a.seen, ...b.seen });
  const ahead = writers.some((writer) => (a.seen[writer] ?? 0) > (b.seen[writer] ?? 0));
  const behind = writers.some((writer) => (a.seen[writer] ?? 0) < (b.seen[writer] ?? 0));
  return ahead ? (behind ? 'apart' : 'newer') : behind ? 'older' : 'same';
};

/** What both together have seen. */
export const together = (a: Remembered, b: Remembered): Record<string, number> => {
  const seen: Record<string, number> = Object.create(null);
  for (const writer of Object.keys({ ...a.seen, ...b.seen }))
    seen[writer] = Math.max(a.seen[writer] ?? 0, b.seen[writer] ?? 0);
  return seen;
};
