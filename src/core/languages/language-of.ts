import type { LanguageCode } from './code';
import type { Language, Languages } from './language';

/** The language of a code, or English where it is not at hand. */
export const languageOf = (code: LanguageCode, languages: Languages): Language => languages[code] ?? languages.en;
