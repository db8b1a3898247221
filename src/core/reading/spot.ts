import { fold } from '../message/fold';
import { type KeyIndex, keyIndex } from './key-index';

/** A phrase found in a text. */
export interface Spot<Tag> {
  readonly tag: Tag;
  /** Offsets in the text that was searched (UTF-16 units). */
  readonly start: number;
  readonly end: number;
}

/** Phrases by their first letters, the longest first: searching costs a few look-ups a word, however many phrases there are. */
export type Spots<Tag> = KeyIndex<Phrase<Tag>>;

interface Phrase<Tag> {
  readonly tag: Tag;
  readonly head: string;
  /** What must follow within `reach` letters ("invite you … interview"), or ''. */
  readonly tail: string;
  /** The phrase ends where a word ends; otherwise endings of the language may follow. */
  readonly whole: boolean;
}

const reach = 60;

/**
 * Phrases "a|b|c" for each tag, made ready. A blank at the end asks for the end of a word ("call "), "…" for a gap of up
 * to 60 letters. Everything is folded here.
 */
export const spots = <Tag>(phrases: Iterable<readonly [Tag, string]>, allWhole = false): Spots<Tag> => {
  const all: Phrase<Tag>[] = [];
  for (const [tag, list] of phrases)
    for (const written of list.split('|')) {
      const phrase = fold(written.trim());
      if (!phrase) continue;
      const [head = '', tail = ''] = phrase.split('…').map((part) => part.trim());
      all.push({ tag, head, tail, whole: allWhole || written.endsWith(' ') });
    }
  all.sort((a, b) => b.head.length - a.head.length);
  return keyIndex(all, (phrase) => phrase.head);
};

/** Every phrase that begins at `i` of a folded text, the longest first. */
export const spotsAt = <Tag>(index: Spots<Tag>, text: string, i: number): readonly Spot<Tag>[] => {
  let found: Spot<Tag>[] | null = null;
  for (const phrase of index.at(text, i)) {
    const end = ends(phrase, text, i);
    if (end < 0) continue;
    found = found ?? [];
    found.push({ tag: phrase.tag, start: i, end });
  }
  return found ?? none;
};
const none: readonly never[] = [];

const ends = (phrase: Phrase<unknown>, text: string, i: number): number => {
  if (!text.startsWith(phrase.head, i)) return -1;
  const headEnd = i + phrase.head.length;
  if (!phrase.tail) return phrase.whole && !endsWord(text, headEnd) ? -1 : headEnd;
  const near = text.slice(headEnd, headEnd + reach + phrase.tail.length);
  const at = near.indexOf(phrase.tail);
  if (at < 0) return -1;
  const end = headEnd + at + phrase.tail.length;
  return phrase.whole && !endsWord(text, end) ? -1 : end;
};

/** Whether a word ends before `i`: signs of Chinese and Japanese are words each; Korean endings hang on. */
export const endsWord = (text: string, i: number): boolean =>
  !isLetter(text.charCodeAt(i)) || !isLetter(text.charCodeAt(i - 1));

/** Whether a word begins at `i`. */
export const beginsWord = (text: string, i: number): boolean =>
  i === 0 || !isLetter(text.charCodeAt(i - 1)) || !isLetter(text.charCodeAt(i));

/** A letter of a script that puts blanks between words: Latin, Greek, Cyrillic and their like. */
export const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code < 0x1fff && code !== 0xd7 && code !== 0xf7);

/** Every phrase in a folded text, in the order of the text. */
export const spotAll = <Tag>(index: Spots<Tag>, text: string): readonly Spot<Tag>[] => {
  const found: Spot<Tag>[] = [];
  for (let i = 0; i < text.length; i++)
    if (beginsWord(text, i)) for (const spot of spotsAt(index, text, i)) found.push(spot);
  return found;
};
