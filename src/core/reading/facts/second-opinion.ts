import type { Candidate, Sure, Where } from '../fact';
import type { Place, Span } from './tagger';
import { chanceOf, keyOf } from './tagger';

/**
 * What the finders of posts, houses and people found, and what the tagger says of it. The two go wrong in different letters: where
 * they agree, both are hardly ever wrong; where they do not, one of them is. Who is right is told by how sure both are.
 */
export type Thing = 'post' | 'house' | 'person';

/** By how sure the finders are of theirs. */
type Least = Readonly<Record<Sure, number>>;

/**
 * How much likelier the tagger must hold another name than the one that was found before the other is taken: one that is longer
 * than it, one that is part of it, or another altogether. `none`: where nothing was found. Above 1: never. Counted on letters
 * that neither was made on (scripts/fit-tagger.mjs --folds).
 */
const least: Readonly<
  Record<Thing, { readonly none: number; readonly longer: Least; readonly shorter: Least; readonly other: Least }>
> = {
  post: {
    none: 0.45,
    longer: { unsure: 0.96, likely: 0.96, certain: 2 },
    shorter: { unsure: 0.15, likely: 0.4, certain: 0.7 },
    other: { unsure: 0.2, likely: 0.5, certain: 0.85 },
  },
  house: {
    none: 0.5,
    longer: { unsure: 0.7, likely: 0.85, certain: 2 },
    shorter: { unsure: 0.6, likely: 0.75, certain: 0.8 },
    other: { unsure: 0.5, likely: 0.5, certain: 2 },
  },
  person: {
    none: 0.6,
    longer: { unsure: 0.5, likely: 0.5, certain: 2 },
    shorter: { unsure: 0.7, likely: 0.7, certain: 2 },
    other: { unsure: 0.4, likely: 0.45, certain: 2 },
  },
};

/** The name that is taken instead of the one found (null: none was), or null where that stays. */
export const instead = (
  thing: Thing,
  spans: readonly Span[],
  found: { readonly name: string; readonly sure: Sure } | null,
): Span | null => {
  const first = spans[0];
  if (!first) return null;
  const bounds = least[thing];
  if (!found) return first.chance > bounds.none ? first : null;
  const key = keyOf(found.name);
  if (key === first.key) return null;
  if (first.key.includes(key))
    return first.chance - chanceOf(spans, found.name) > bounds.longer[found.sure] ? first : null;
  if (key.includes(first.key))
    return first.chance - chanceOf(spans, found.name) > bounds.shorter[found.sure] ? first : null;
  // "Klinikum Brookdorf" speaks for "Städtisches Klinikum Brookdorf", too.
  let own = 0;
  for (const span of spans)
    if (span.chance > own && (key.includes(span.key) || span.key.includes(key))) own = span.chance;
  return first.chance - own > bounds.other[found.sure] ? first : null;
};

/** How sure a name is that was found, by what the tagger says of it: two who agree are surer than one. */
export const sureWith = (spans: readonly Span[], name: string, sure: Sure): Sure => {
  // In a language the tagger does not speak it says nothing.
  if (spans.length === 0) return sure;
  const chance = chanceOf(spans, name);
  if (sure === 'certain') return chance > 0.5 ? 'certain' : 'likely';
  if (sure === 'likely') return chance > 0.1 ? 'likely' : 'unsure';
  return chance > 0.8 ? 'likely' : 'unsure';
};

/** A name taken from the tagger. */
export const fromSpan = <Value>({ text, place, start, chance }: Span, value: Value): Candidate<Value> => ({
  value,
  words: text,
  where: wheres[place],
  start,
  sure: chance > 0.9 ? 'likely' : 'unsure',
});

const wheres: Readonly<Record<Place, Where>> = {
  subject: 'subject',
  text: 'text',
  signature: 'signature',
  from: 'from',
  calendar: 'calendar',
  quoted: 'quoted',
};
