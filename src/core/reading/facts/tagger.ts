import type { Letter } from '../letter';
import { isWrittenEast } from '../words';
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
  const isEast = isWrittenEast(letter);
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

/** Whether a word so labelled may follow one labelled `before`; `states`: the beginning. */
const follows = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1;

/** How much each step from a label to the next multiplies, 0 where there is none; the last row: from the beginning. */
const factors = Float64Array.from(steps, (step, i) =>
  follows(Math.floor(i / states), i % states) ? Math.exp(step) : 0,
);

/** Forward and backward sums over the words of a field, each word's scaled so that they come to 1 (Rabiner 1989). */
interface Chain {
  /** How much what is said of a word multiplies, by label. */
  readonly says: Float64Array;
  readonly ahead: Float64Array;
  readonly behind: Float64Array;
  readonly scales: Float64Array;
  readonly size: number;
}

const chainOf = (said: Float64Array, size: number): Chain => {
  const [says, ahead, behind] = [0, 1, 2].map(() => new Float64Array(size * states)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const scales = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const row = i * states;
    let sum = 0;
    for (let label = 0; label < states; label++) {
      const own = label === 0 ? 1 : Math.exp(said[i * labels + label - 1] as number);
      says[row + label] = own;
      let led = 0;
      if (i === 0) led = factors[states * states + label] as number;
      else
        for (let before = 0; before < states; before++)
          led += (ahead[row - states + before] as number) * (factors[before * states + label] as number);
      ahead[row + label] = own * led;
      sum += own * led;
    }
    scales[i] = sum;
    for (let label = 0; label < states; label++) ahead[row + label] = (ahead[row + label] as number) / sum;
  }
  behind.fill(1, (size - 1) * states);
  for (let i = size - 2; i >= 0; i--)
    for (let label = 0; label < states; label++) {
      let sum = 0;
      for (let after = 0; after < states; after++) sum += going(label, after, i + 1, says, behind);
      behind[i * states + label] = sum / (scales[i + 1] as number);
    }
  return { says, ahead, behind, scales, size };
};

/** What the step from a label to one of the word at `to` multiplies with all that lies behind it. */
const going = (label: number, after: number, to: number, says: Float64Array, behind: Float64Array): number =>
  (factors[label * states + after] as number) *
  (says[to * states + after] as number) *
  (behind[to * states + after] as number);

/** The most words of a name. */
const longest = 12;
/** Below this chance nothing begins, and nothing is noted. */
const leastBegin = 0.01;
const leastSpan = 0.003;

/** Notes every run that is the thing whose first label is `begins`. */
const spans = (
  { tokens, text, place }: Field,
  { says, ahead, behind, scales, size }: Chain,
  begins: number,
  found: Map<string, Span>,
): void => {
  const goesOn = begins + 1;
  for (let i = 0; i < size; i++) {
    let led = ahead[i * states + begins] as number;
    if (led * (behind[i * states + begins] as number) < leastBegin) continue;
    for (let j = i; j < Math.min(size, i + longest); j++) {
      const last = j === i ? begins : goesOn;
      if (j > i)
        led *=
          ((factors[(j === i + 1 ? begins : goesOn) * states + goesOn] as number) *
            (says[j * states + goesOn] as number)) /
          (scales[j] as number);
      let chance = led;
      if (j < size - 1) {
        let ends = going(last, 0, j + 1, says, behind);
        for (let after = 1; after < states; after += 2) ends += going(last, after, j + 1, says, behind);
        chance = (led * ends) / (scales[j + 1] as number);
      }
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
