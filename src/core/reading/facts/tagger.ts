import type { Letter } from '../letter';
import { houseNames } from './letter-words';
import { commonSigns, type Field, fieldsOf, ownSigns, type Place, signsOf } from './tagger-signs';
import { steps } from './tagger-steps';
import { labels, tableOf } from './tagger-table';
import { west } from './tagger-west';

/**
 * What runs of words are, as learned from labelled letters (scripts/fit-tagger.mjs): a linear-chain CRF that looks at a word,
 * its neighbours, what stands between them and where they stand. It knows no rule, and finds what is told in a way that no
 * rule knows; the finders of roles, firms and people ask it where they are not sure.
 */
export interface Tagged {
  readonly post: readonly Span[];
  readonly house: readonly Span[];
  readonly person: readonly Span[];
}

/** Words that may be a post, a house, a person; the same words in several places are one. */
export interface Span {
  /** Letters and digits only, in small letters. */
  readonly key: string;
  /** As they are written where they are likeliest. */
  readonly text: string;
  readonly place: Place;
  /** Offset of the first of them in the text of their place. */
  readonly start: number;
  /** Between 0 and 1. */
  readonly chance: number;
}

export type { Place } from './tagger-signs';

const things = ['post', 'house', 'person'] as const;

/** Every run of words that is likely enough to speak of, the likeliest first. `firms`: names of houses, folded. Nothing in a language we do not speak. */
export const tagged = (letter: Letter, firms: ReadonlySet<string>): Tagged => {
  const found = { post: new Map<string, Span>(), house: new Map<string, Span>(), person: new Map<string, Span>() };
  const isEast = ['ja', 'zh', 'ko'].includes(letter.language.code);
  const common = isEast ? letter.eastern?.tagger : west;
  if (letter.isSpoken && common !== undefined) {
    const names = houseNames(firms);
    const fields = fieldsOf(letter, names);
    const own = tableOf(letter.language.tagger);
    const shared = tableOf(common);
    for (const [index, signs] of signsOf(letter, fields, names).entries()) {
      const size = signs.counts.length;
      const says = new Float64Array(size * labels);
      for (let i = 0; i < size; i++) {
        own.add(signs.own, i * ownSigns, ownSigns, says, i * labels);
        shared.add(signs.common, i * commonSigns, signs.counts[i] as number, says, i * labels);
      }
      const field = fields[index] as Field;
      const chain = chainOf(says, size);
      for (const [thing, name] of things.entries()) spans(field, chain, 1 + 2 * thing, found[name]);
    }
  }
  const ranked = (all: ReadonlyMap<string, Span>) => [...all.values()].sort((a, b) => b.chance - a.chance);
  return { post: ranked(found.post), house: ranked(found.house), person: ranked(found.person) };
};

/** How likely these words are the thing, by all that is said of them; 0 where nothing is. */
export const chanceOf = (all: readonly Span[], written: string): number => {
  const key = keyOf(written);
  return all.find((each) => each.key === key)?.chance ?? 0;
};

/** Words as they are compared. */
export const keyOf = (written: string): string =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Labels of a word: 0 nothing, then for each thing one that begins it and one that goes on. */
const states = labels + 1;
const never = -1e9;

/** Whether a word so labelled may follow one labelled `before`; `states`: the beginning. */
const follows = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1;

const befores: readonly (readonly number[])[] = Array.from({ length: states }, (_, label) =>
  Array.from({ length: states }, (_, before) => before).filter((before) => follows(before, label)),
);
const afters: readonly (readonly number[])[] = Array.from({ length: states }, (_, label) =>
  Array.from({ length: states }, (_, after) => after).filter((after) => follows(label, after)),
);

/** `steps`, one row a label before, the last one the beginning. */
const step = (before: number, label: number): number => steps[before * states + label] as number;

/** What the words up to each one and behind it say, in logits (forward and backward sums). */
interface Chain {
  readonly says: Float64Array;
  readonly ahead: Float64Array;
  readonly behind: Float64Array;
  readonly all: number;
  readonly size: number;
}

const chainOf = (says: Float64Array, size: number): Chain => {
  const ahead = new Float64Array(size * states);
  const behind = new Float64Array(size * states);
  const of = (i: number, label: number) => (label === 0 ? 0 : (says[i * labels + label - 1] as number));
  for (let label = 0; label < states; label++)
    ahead[label] = follows(states, label) ? of(0, label) + step(states, label) : never;
  for (let i = 1; i < size; i++)
    for (let label = 0; label < states; label++) {
      let most = never;
      for (const before of befores[label] as readonly number[])
        most = Math.max(most, (ahead[(i - 1) * states + before] as number) + step(before, label));
      let sum = 0;
      for (const before of befores[label] as readonly number[])
        sum += Math.exp((ahead[(i - 1) * states + before] as number) + step(before, label) - most);
      ahead[i * states + label] = of(i, label) + most + Math.log(sum);
    }
  for (let i = size - 2; i >= 0; i--)
    for (let label = 0; label < states; label++) {
      let most = never;
      const to = (after: number) =>
        (behind[(i + 1) * states + after] as number) + of(i + 1, after) + step(label, after);
      for (const after of afters[label] as readonly number[]) most = Math.max(most, to(after));
      let sum = 0;
      for (const after of afters[label] as readonly number[]) sum += Math.exp(to(after) - most);
      behind[i * states + label] = most + Math.log(sum);
    }
  let all = never;
  for (let label = 0; label < states; label++) all = plus(all, ahead[(size - 1) * states + label] as number);
  return { says, ahead, behind, all, size };
};

/** log(eᵃ + eᵇ) */
const plus = (a: number, b: number): number => {
  const most = Math.max(a, b);
  return most <= never ? never : most + Math.log(Math.exp(a - most) + Math.exp(b - most));
};

/** The most words of a name. */
const longest = 12;
/** Below this chance nothing begins, and nothing is noted. */
const leastBegin = 0.01;
const leastSpan = 0.003;

/** Notes every run that is the thing whose first label is `begins`. */
const spans = (
  { tokens, text, place }: Field,
  { says, ahead, behind, all, size }: Chain,
  begins: number,
  found: Map<string, Span>,
): void => {
  const goesOn = begins + 1;
  for (let i = 0; i < size; i++) {
    const first = ahead[i * states + begins] as number;
    if (Math.exp(first + (behind[i * states + begins] as number) - all) < leastBegin) continue;
    let sum = first;
    for (let j = i; j < Math.min(size, i + longest); j++) {
      if (j > i) sum += step(j === i + 1 ? begins : goesOn, goesOn) + (says[j * labels + goesOn - 1] as number);
      const last = j === i ? begins : goesOn;
      let end = j === size - 1 ? sum : never;
      if (j < size - 1)
        for (let after = 0; after < states; after++)
          if (after === 0 || after % 2 === 1) {
            const said = after === 0 ? 0 : (says[(j + 1) * labels + after - 1] as number);
            end = plus(end, sum + step(last, after) + said + (behind[(j + 1) * states + after] as number));
          }
      const chance = Math.exp(Math.min(0, end - all));
      if (chance < leastSpan) continue;
      const start = tokens[i]?.from ?? 0;
      const written = text.slice(start, tokens[j]?.to ?? start);
      const key = keyOf(written);
      const there = found.get(key);
      // What is said of the same words in several places counts together.
      const both = 1 - (1 - (there?.chance ?? 0)) * (1 - Math.min(chance, 0.9999));
      if (there && there.chance >= chance) found.set(key, { ...there, chance: both });
      else if (key !== '') found.set(key, { key, text: written, place, start, chance: both });
    }
  }
};
