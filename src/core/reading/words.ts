import type { Cues, Words } from '../languages/cues';
import { fold } from '../message/fold';
import type { Letter } from './letter';

type WordsKey = { readonly [Key in keyof Cues]: Cues[Key] extends Words ? Key : never }[keyof Cues];

/** The folded words of a cue, longest first: those of the letter's language, then English ones, which stand in letters everywhere. */
export const cueWords = (letter: Letter, key: WordsKey): readonly string[] => {
  const own = letter.language.cues[key];
  const english = letter.languages.en.cues[key];
  return list(own === english || !english ? own : own ? `${own}|${english}` : english);
};

/** The same without the English ones. */
export const ownWords = (letter: Letter, key: WordsKey): readonly string[] => list(letter.language.cues[key]);

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

/** Letters and digits of a folded text only: how names are written in addresses and domains. */
export const glued = (text: string): string =>
  fold(text)
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9\u0080-\uffff]/g, '');
