// Written by scripts/generate.mjs; do not edit.
import type { LanguageCode } from './code';
import type { Language } from './language';

/** Loads a language on demand, one chunk each. */
export const loadLanguage: Readonly<Partial<Record<LanguageCode, () => Promise<Language>>>> = {
  de: async () => (await import('./de')).de,
  en: async () => (await import('./en')).en,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  it: async () => (await import('./it')).it,
  ja: async () => (await import('./ja')).ja,
  ko: async () => (await import('./ko')).ko,
  nl: async () => (await import('./nl')).nl,
  pl: async () => (await import('./pl')).pl,
  pt: async () => (await import('./pt')).pt,
  sv: async () => (await import('./sv')).sv,
  zh: async () => (await import('./zh')).zh,
};
