// Written by scripts/generate.mjs; do not edit.
import type { LanguageCode } from './code';
import type { FirstWords, LaterWords } from './en/interface';

/** Loads the words of the interface in one language without which the pane cannot begin, one chunk each. */
export const loadFirstWords: Readonly<Partial<Record<LanguageCode, () => Promise<FirstWords>>>> = {
  de: async () => (await import('./de/interface/first')).firstWords,
  en: async () => (await import('./en/interface/first')).firstWords,
  es: async () => (await import('./es/interface/first')).firstWords,
  fr: async () => (await import('./fr/interface/first')).firstWords,
  it: async () => (await import('./it/interface/first')).firstWords,
  ja: async () => (await import('./ja/interface/first')).firstWords,
  ko: async () => (await import('./ko/interface/first')).firstWords,
  nl: async () => (await import('./nl/interface/first')).firstWords,
  pl: async () => (await import('./pl/interface/first')).firstWords,
  pt: async () => (await import('./pt/interface/first')).firstWords,
  sv: async () => (await import('./sv/interface/first')).firstWords,
  zh: async () => (await import('./zh/interface/first')).firstWords,
};

/** Loads the words that the pane shows once the reply stands, one chunk each. */
export const loadLaterWords: Readonly<Partial<Record<LanguageCode, () => Promise<LaterWords>>>> = {
  de: async () => (await import('./de/interface/later')).laterWords,
  en: async () => (await import('./en/interface/later')).laterWords,
  es: async () => (await import('./es/interface/later')).laterWords,
  fr: async () => (await import('./fr/interface/later')).laterWords,
  it: async () => (await import('./it/interface/later')).laterWords,
  ja: async () => (await import('./ja/interface/later')).laterWords,
  ko: async () => (await import('./ko/interface/later')).laterWords,
  nl: async () => (await import('./nl/interface/later')).laterWords,
  pl: async () => (await import('./pl/interface/later')).laterWords,
  pt: async () => (await import('./pt/interface/later')).laterWords,
  sv: async () => (await import('./sv/interface/later')).laterWords,
  zh: async () => (await import('./zh/interface/later')).laterWords,
};
