import type { LanguageCode } from '../languages/code';
import type { Languages, ReadingLanguage } from '../languages/language';
import type { Instant } from '../languages/time';
import type { Message } from '../message/message';
import { read } from './read';
import type { Reading } from './reading';

/** Fetches what it takes to read letters in a language. Rejects where it does not come. */
export type LoadReading = Readonly<Partial<Record<LanguageCode, () => Promise<ReadingLanguage>>>>;

/**
 * A reader that fetches a language when the first letter in it comes; English is at hand. Where the language does not come,
 * the letter is read as one in a language we do not speak, and the next letter asks for it again.
 */
export const readWith = (
  en: ReadingLanguage,
  load: LoadReading,
): ((message: Message, now: Instant) => Promise<Reading>) => {
  let atHand: Languages<ReadingLanguage> = { en };
  return async (message, now) => {
    const first = read(message, atHand, now);
    const code = first.language.value as LanguageCode;
    if (Object.prototype.hasOwnProperty.call(atHand, code)) return first;
    const language = await load[code]?.().catch(() => null);
    if (!language) return first;
    atHand = { ...atHand, [code]: language };
    return read(message, atHand, now);
  };
};
