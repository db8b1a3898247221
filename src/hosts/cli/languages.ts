import type { LanguageCode } from '../../core/languages/code';
import { en } from '../../core/languages/en';
import type { Languages } from '../../core/languages/language';
import { loadLanguage } from '../../core/languages/load';
import type { Message } from '../../core/message/message';
import { languageOfMessage } from '../../core/reading/language';

const loaded: { -readonly [code in keyof Languages]: Languages[code] } = { en };

/** The languages that a letter needs, loaded once: its own, English, and those asked for besides. */
export const languagesFor = async (
  message: Message,
  ...more: readonly (LanguageCode | null | undefined)[]
): Promise<Languages> => {
  for (const code of [languageOfMessage(message), ...more])
    if (code && !loaded[code as LanguageCode]) {
      const language = await loadLanguage[code as LanguageCode]?.();
      if (language) loaded[language.code] = language as never;
    }
  return loaded;
};
