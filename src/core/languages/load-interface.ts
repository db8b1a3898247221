// Written by scripts/generate.mjs; do not edit.
import type { LanguageCode } from './code';
import type { InterfaceWords } from './en/interface';

/** Loads the words of the interface in one language, one chunk each. */
export const loadInterface: Readonly<Partial<Record<LanguageCode, () => Promise<InterfaceWords>>>> = {
  de: async () => (await import('./de/interface')).interfaceWords,
  en: async () => (await import('./en/interface')).interfaceWords,
  es: async () => (await import('./es/interface')).interfaceWords,
  fr: async () => (await import('./fr/interface')).interfaceWords,
  it: async () => (await import('./it/interface')).interfaceWords,
  ja: async () => (await import('./ja/interface')).interfaceWords,
  ko: async () => (await import('./ko/interface')).interfaceWords,
  nl: async () => (await import('./nl/interface')).interfaceWords,
  pl: async () => (await import('./pl/interface')).interfaceWords,
  pt: async () => (await import('./pt/interface')).interfaceWords,
  sv: async () => (await import('./sv/interface')).interfaceWords,
  zh: async () => (await import('./zh/interface')).interfaceWords,
};
