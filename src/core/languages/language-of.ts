import type { LanguageCode } from './code';
import type { Languages } from './language';

/** The language of a code, or English where it is not at hand. */
export const languageOf = <Part>(code: LanguageCode, languages: Languages<Part>): Part =>
  languages[code] ?? languages.en;
