import type { Candidate, Sure, Where } from '../fact';
import { keyOf, type Place, type Span } from './tagger';

/** What a name may be of. */
export type Thing = 'post' | 'house' | 'person';

/** A name that may be the post, the house or the person of a letter, as whoever proposes it knows it. */
export interface Option<Value> {
  readonly candidate: Candidate<Value>;
  /** As it would be said. */
  readonly text: string;
  /** The finders take it for the one, and how sure they are; name it beside that one; know it at all; or the tagger alone does; or it stands where names are signed. */
  readonly by: Sure | 'rival' | 'more' | 'tagger' | 'signed';
  /** What its finder noticed of it: signs for the judge. */
  readonly noticed: readonly string[];
  /** All spellings of it, as `keyOf` has them, its own first. */
  readonly keys: readonly string[];
}

/** The most names that are weighed. */
const most = 40;

/** Options that say the same as one: the first stands, and speaks for the spellings of all. `plain`: what of a name tells it from others. */
export const united = <Value>(
  options: readonly Option<Value>[],
  plain: (text: string) => string = (text) => text,
): readonly Option<Value>[] => {
  const found = new Map<string, Option<Value>>();
  for (const each of options) {
    const key = keyOf(plain(each.text));
    const there = found.get(key);
    if (key === '' || (!there && found.size >= most)) continue;
    found.set(key, there ? { ...there, keys: [...new Set([...there.keys, ...each.keys])] } : each);
  }
  return [...found.values()];
};

/** Every way a name is spelled, each once. */
export const spellings = (...written: readonly string[]): readonly string[] => [...new Set(written.map(keyOf))];

/** Below this chance a run of words is no option. */
export const leastSpan = 0.01;

/** A name taken from the tagger. */
export const fromSpan = <Value>({ text, place, start }: Span, value: Value): Candidate<Value> => ({
  value,
  words: text,
  where: wheres[place],
  start,
  sure: 'unsure',
});

const wheres: Readonly<Record<Place, Where>> = {
  subject: 'subject',
  text: 'text',
  signature: 'signature',
  from: 'from',
  calendar: 'calendar',
  quoted: 'quoted',
};
