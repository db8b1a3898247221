import { betrays } from '../languages/betrays';
import type { LanguageCode } from '../languages/code';
import { fold } from './phrasing';

/** The small words that betray a language, each with the languages that have it. */
export const smallWords: ReadonlyMap<string, readonly LanguageCode[]> = (Object.keys(betrays) as LanguageCode[]).reduce(
  (known, code) => {
    for (const word of betrays[code].split(' ')) known.set(word, [...(known.get(word) ?? []), code]);
    return known;
  },
  new Map<string, readonly LanguageCode[]>(),
);

/** The words of a text as `smallWords` writes them. */
export const wordsIn = (text: string): readonly string[] => fold(text.toLowerCase()).split(/[^a-zäöüåß0-9]+/);
