import type { Candidate, Sure, Where } from '../fact';
import type { Place, Span } from './tagger';
import { chanceOf, keyOf } from './tagger';

/**
 * What the finders of posts, houses and people found, and what the tagger says of it. The two go wrong in different letters: where
 * they agree, both are hardly ever wrong; where they do not, one of them is. Who is right is told by how sure both are.
 */
export type Thing = 'post' | 'house' | 'person';

/**
 * How much likelier the tagger must hold another name than the one that was found before the other is taken, by how sure the
 * finders are of theirs; counted on letters that neither was made on (scripts/fit-tagger.mjs, bench/accuracy.mjs).
 */
const least: Readonly<Record<Thing, Readonly<Record<Sure | 'none', number>>>> = {
  post: { none: 0.1, unsure: 0.15, likely: 0.45, certain: 0.7 },
  house: { none: 0.5, unsure: 0.5, likely: 0.5, certain: 0.7 },
  person: { none: 0.25, unsure: 0.5, likely: 0.3, certain: 2 },
};

/** The name that is taken instead of the one found (null: none was), or null where that stays. */
export const instead = (
  thing: Thing,
  spans: readonly Span[],
  found: { readonly name: string; readonly sure: Sure } | null,
): Span | null => {
  const first = spans[0];
  if (!first || (found && keyOf(found.name) === first.key)) return null;
  const own = found ? chanceOf(spans, found.name) : 0;
  return first.chance - own > least[thing][found?.sure ?? 'none'] ? first : null;
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
