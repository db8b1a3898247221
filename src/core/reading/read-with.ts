import type { LanguageCode } from '../languages/code';
import type { Languages, ReadingLanguage } from '../languages/language';
import type { Instant } from '../languages/time';
import type { Message } from '../message/message';
import type { Eastern } from './letter';
import { readBy } from './read-by';
import type { Reading } from './reading';

/** Fetches what it takes to read letters in a language. Rejects where it does not come. */
export type LoadReading = Readonly<Partial<Record<LanguageCode, () => Promise<ReadingLanguage>>>>;

/**
 * A reader that fetches a language when the first letter in it comes; English is at hand. Where words in Chinese characters, kana
 * or Hangul stand in a letter, names among them are told by the languages that write so, and by finders fetched with them. Where
 * the language of a letter does not come, it is read as one in a language we do not speak, and the next letter asks again.
 */
export const readWith = (
  en: ReadingLanguage,
  load: LoadReading,
  loadEastern: () => Promise<Eastern>,
): ((message: Message, now: Instant) => Promise<Reading>) => {
  let atHand: Languages<ReadingLanguage> = { en };
  let eastern: Eastern | null = null;
  return async (message, now) => {
    const first = readBy(eastern)(message, atHand, now);
    const { text, quoted } = first.parts;
    const written = [message.from?.name, first.subject, text, quoted, message.calendar].join('\n');
    const scripts = writing.filter(({ signs }) => signs.test(written)).flatMap(({ codes }) => codes);
    const lacking = [...new Set([first.language.value as LanguageCode, ...scripts])].filter(
      (code) => !(code in atHand),
    );
    const [finders, ...languages] = await Promise.all([
      eastern === null && scripts.length > 0 ? loadEastern().catch(() => null) : null,
      ...lacking.map((code) => load[code]?.().catch(() => null) ?? null),
    ]);
    eastern ??= finders;
    const come = languages.flatMap((each) => (each && (eastern || !unspaced.includes(each.code)) ? [each] : []));
    if (come.length === 0 && !finders) return first;
    for (const language of come) atHand = { ...atHand, [language.code]: language };
    return readBy(eastern)(message, atHand, now);
  };
};

const writing: readonly { readonly signs: RegExp; readonly codes: readonly LanguageCode[] }[] = [
  { signs: /[\u3041-\u30ff\u3400-\u9fff]/, codes: ['ja', 'zh'] },
  { signs: /[\uac00-\ud7af]/, codes: ['ko'] },
];
const unspaced: readonly LanguageCode[] = ['ja', 'zh', 'ko'];
