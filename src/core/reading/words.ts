import type { Cues, Words } from '../languages/cues';
import { fold } from '../message/fold';
import { type KeyIndex, keyIndex } from './key-index';
import type { Letter } from './letter';
import { otherCues } from './other-cues';

type WordsKey = { readonly [Key in keyof Cues]-?: Cues[Key] extends Words ? Key : never }[keyof Cues];

/** The folded words of a cue, longest first: those of the letter's language, then English ones, which stand in letters everywhere. */
export const cueWords = (letter: Letter, key: WordsKey): readonly string[] => {
  const cues = letter.isSpoken ? letter.language.cues : foreign(letter);
  const known = joined.get(cues) ?? new Map<WordsKey, readonly string[]>();
  joined.set(cues, known);
  const there = known.get(key);
  if (there) return there;
  const english = letter.languages.en.cues[key];
  const made = list(cues[key] === english || !english ? cues[key] : `${cues[key]}|${english}`);
  known.set(key, made);
  return made;
};
const joined = new WeakMap<Cues, Map<WordsKey, readonly string[]>>();

/** The same without the English ones. */
export const ownWords = (letter: Letter, key: WordsKey): readonly string[] =>
  list((letter.isSpoken ? letter.language.cues : foreign(letter))[key]);

/** The stand-in for a language that is none of ours: English with a few words of the others. */
export const foreign = (letter: Letter): Cues => {
  const { cues } = letter.languages.en;
  const known = strangers.get(cues);
  if (known) return known;
  const more = Object.entries(otherCues).map(([key, words]) => [key, `${words}|${cues[key as WordsKey]}`]);
  const made: Cues = { ...cues, ...Object.fromEntries(more) };
  strangers.set(cues, made);
  return made;
};
const strangers = new WeakMap<Cues, Cues>();

/** Words written as "a|b", folded, longest first. */
export const list = (words: Words): readonly string[] => {
  const known = lists.get(words);
  if (known) return known;
  const made = [
    ...new Set(
      words
        ? words
            .split('|')
            .filter((word) => word !== '')
            .map(fold)
        : [],
    ),
  ].sort((a, b) => b.length - a.length);
  lists.set(words, made);
  return made;
};
const lists = new Map<Words, readonly string[]>();

/** The same as a set, for single words. */
export const setOf = (words: readonly string[]): ReadonlySet<string> => {
  const known = sets.get(words);
  if (known) return known;
  const made = new Set(words);
  sets.set(words, made);
  return made;
};
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Where a folded phrase stands as whole words, or -1. Scripts without blanks know no word boundary. */
export const findPhrase = (folded: string, phrase: string, from = 0): number => {
  for (let at = folded.indexOf(phrase, from); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    if (isBoundary(folded, at) && isBoundary(folded, at + phrase.length)) return at;
  }
  return -1;
};

export const startsWithPhrase = (folded: string, phrase: string, at = 0): boolean =>
  folded.startsWith(phrase, at) && isBoundary(folded, at + phrase.length);

/** Whether no word of a script with blanks goes on across the offset. */
export const isBoundary = (folded: string, at: number): boolean =>
  at <= 0 || at >= folded.length || !(isWord(folded.charCodeAt(at - 1)) && isWord(folded.charCodeAt(at)));

const isWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xaa && code < 0x2000 && code !== 0xab && code !== 0xb7 && code !== 0xbb) ||
  (code >= 0x41 && code <= 0x5a);

/** Whether a letter is written in a language of ideographs or syllables: Japanese, Chinese, Korean. */
export const isWrittenEast = ({ language }: Letter): boolean => ['ja', 'zh', 'ko'].includes(language.code);

/** Fewer words than letters have: what is learned from those does not carry over to these. */
export const isShort = (letter: Letter): boolean =>
  letter.parts.text.trim().length < (isWrittenEast(letter) ? shortest * 0.75 : shortest);
const shortest = 200;

/** Letters and digits of a folded text only: how names are written in addresses and domains. */
export const glued = (text: string): string =>
  fold(text)
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9\u0080-\uffff]/g, '');

/** A word of a list, found in a folded text. */
export interface Found {
  readonly word: string;
  readonly at: number;
}

/** Every word of a list that stands in a folded text as whole words, in the order of the text: one look-up a letter, however long the list. */
export const phrasesIn = (words: readonly string[], folded: string): readonly Found[] => {
  const index = indexOf(words);
  const found: Found[] = [];
  for (let at = 0; at < folded.length; at++)
    if (isBoundary(folded, at))
      for (const word of index.at(folded, at)) if (startsWithPhrase(folded, word, at)) found.push({ word, at });
  return found;
};

/** Whether any word of a list, of at least `least` letters, stands in a folded text as whole words. */
export const holds = (words: readonly string[], folded: string, least = 1): boolean => {
  const index = indexOf(words);
  for (let at = 0; at + least <= folded.length; at++)
    if (isBoundary(folded, at))
      for (const word of index.at(folded, at))
        if (word.length >= least && startsWithPhrase(folded, word, at)) return true;
  return false;
};

/** Whether a word of a folded text ends with one of the list ("netzplanerin" with "planerin"); words of at least `least` letters. */
export const endsLike = (words: readonly string[], folded: string, least: number): boolean => {
  const index = endIndexOf(words);
  for (let end = Math.max(3, least); end <= folded.length; end++) {
    if (end < folded.length && !isBoundary(folded, end)) continue;
    if (!isWord(folded.charCodeAt(end - 1)) && folded.charCodeAt(end - 1) < 0x2000) continue;
    for (const word of index.at(folded, end - 3)) if (word.length >= least && folded.endsWith(word, end)) return true;
  }
  return false;
};

const indexes = new WeakMap<readonly string[], KeyIndex<string>>();
const endIndexes = new WeakMap<readonly string[], KeyIndex<string>>();

/** Words by their first letters, longest first. */
const indexOf = (words: readonly string[]): KeyIndex<string> => {
  const known = indexes.get(words);
  if (known) return known;
  const made = keyIndex(words, (word) => word);
  indexes.set(words, made);
  return made;
};

/** Words of 3 to 22 letters by the first two of their last three. */
const endIndexOf = (words: readonly string[]): KeyIndex<string> => {
  const known = endIndexes.get(words);
  if (known) return known;
  const made = keyIndex(
    words.filter((word) => word.length > 2 && word.length < 23),
    (word) => word.slice(-3),
  );
  endIndexes.set(words, made);
  return made;
};

/** A finder whose answer is kept for as long as the letter is: others ask the same. */
export const once = <Value>(find: (letter: Letter) => Value): ((letter: Letter) => Value) => {
  const answers = new WeakMap<Letter, { readonly value: Value }>();
  return (letter) => {
    const there = answers.get(letter);
    if (there) return there.value;
    const value = find(letter);
    answers.set(letter, { value });
    return value;
  };
};
