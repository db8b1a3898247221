// Written by scripts/generate.mjs; do not edit.
import type { LanguageCode } from './code';
import type { Language } from './language';

/** Loads a language on demand, one chunk each. */
export const loadLanguage: Readonly<Partial<Record<LanguageCode, () => Promise<Language>>>> = {
  en: async () => (await import('./en')).en,
};
