import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import type { Name } from './name-form';

/**
 * How the writer is called in what the letter answers: "Sehr geehrter Herr Obermüller" in the reader's own letter below states what
 * the signature leaves open. Not in English, where people are called by their given names. Null where the family name stands there without a title, or with more than one.
 */
export const quotedTitle = ({ parts, language }: Letter, { family, honorific }: Name): string | null => {
  if (family === null || honorific !== null || parts.quoted === '' || language.code === 'en') return null;
  const words = fold(parts.quoted.slice(0, 4000)).split(/[\s,.:;>"*]+/);
  const last = fold(family).split(' ');
  const found = new Set<string>();
  for (let at = 1; at < words.length; at++) {
    if (!last.every((word, index) => words[at + index] === word)) continue;
    // "Frau Dr. Weber", "Dear Ms. Peters"
    const before = [words[at - 1] ?? '', words[at - 2] ?? ''].map((word) => titles(language.cues.honorifics).get(word));
    const title =
      before[0] ??
      (language.cues.degrees.some((each) => fold(each).replace(/\.$/, '') === words[at - 1]) ? before[1] : undefined);
    if (title !== undefined) found.add(title);
  }
  const [title = null] = found;
  return found.size === 1 ? title : null;
};

const titles = (honorifics: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(honorifics).map(([word, title]) => [fold(word).replace(/\.$/, ''), title]));
