import type { Letter } from '../letter';
import { cueWords, isBoundary } from '../words';
import type { Sign } from './people-proposal';

/** A phrase that leads to a person. */
export interface Cue {
  readonly sign: Sign;
  readonly phrase: string;
}

/** The phrases around people of one language, by the one word that has to be looked up. */
export interface PeopleCues {
  /** Phrases before a name, by their last word. */
  readonly before: ReadonlyMap<string, readonly Cue[]>;
  /** The same by their first word. */
  readonly leading: ReadonlyMap<string, readonly Cue[]>;
  /** Phrases behind a name, by their first word. */
  readonly behind: ReadonlyMap<string, readonly string[]>;
  /** Words of greeting, by their first word. */
  readonly greetings: ReadonlyMap<string, readonly string[]>;
  /** The first words of goodbyes. */
  readonly byes: ReadonlySet<string>;
}

/** The phrases of the letter's language, made ready once a language. */
export const cuesOf = (letter: Letter): PeopleCues => {
  const key = cueWords(letter, 'contacts');
  const known = made.get(key);
  if (known) return known;
  const signed = [
    ['intro', cueWords(letter, 'iAm')],
    ['behalf', cueWords(letter, 'behalf')],
    ['ask', cueWords(letter, 'asks')],
    ['contact', key],
  ] as const;
  const cues = signed.flatMap(([sign, words]) => words.map((phrase): Cue => ({ sign, phrase })));
  const phrases = (words: readonly string[]) => index(words, firstOf);
  const found: PeopleCues = {
    before: index(cues, ({ phrase }) => phrase.slice(lastWord(phrase, phrase.length))),
    leading: index(cues, ({ phrase }) => firstOf(phrase)),
    behind: phrases(cueWords(letter, 'wishes')),
    greetings: phrases(cueWords(letter, 'greetings')),
    byes: new Set(cueWords(letter, 'signOffs').map(firstOf)),
  };
  made.set(key, found);
  return found;
};
const made = new WeakMap<readonly string[], PeopleCues>();

const index = <Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> => {
  const map = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const there = map.get(key);
    if (there) there.push(value);
    else map.set(key, [value]);
  }
  return map;
};

/** The first word of a folded text. */
export const firstOf = (folded: string): string => /^[\p{L}\p{M}\d]*/u.exec(folded)?.[0] ?? '';

/** Where the word that ends at an offset begins. */
export const lastWord = (folded: string, end: number): number => {
  let at = end - 1;
  while (at > 0 && folded.charCodeAt(at - 1) !== 0x20 && !isBoundary(folded, at)) at--;
  return at;
};
