import type { LanguageCode } from '../../core/languages/code';
import { interfaceWords as english, type InterfaceWords } from '../../core/languages/en/interface';
import type { Language } from '../../core/languages/language';
import { loadLanguage } from '../../core/languages/load';
import { loadInterface } from '../../core/languages/load-interface';

/** Loads a language, or English where there is none of that code. Rejects where its chunk does not come. */
export const languageOrEnglish = async (code: LanguageCode): Promise<Language> => {
  const load = loadLanguage[code] ?? loadLanguage.en;
  if (!load) throw new Error('host.quick.failed');
  return load();
};

/** Loads the words of the interface, or English where nobody has translated them. */
export const wordsOrEnglish = async (code: LanguageCode): Promise<InterfaceWords> => loadInterface[code]?.() ?? english;
