// Written by scripts/generate.mjs; do not edit.
import type { LanguageCode } from './code';
import type { Letters } from './language';
import type { Manners } from './manners';

/** Loads on demand what it takes to read and answer letters in a language, one chunk each. */
export const loadLetters: Readonly<Partial<Record<LanguageCode, () => Promise<Letters>>>> = {
  de: async () => (await import('./de/letters')).letters,
  en: async () => (await import('./en/letters')).letters,
  es: async () => (await import('./es/letters')).letters,
  fr: async () => (await import('./fr/letters')).letters,
  it: async () => (await import('./it/letters')).letters,
  ja: async () => (await import('./ja/letters')).letters,
  ko: async () => (await import('./ko/letters')).letters,
  nl: async () => (await import('./nl/letters')).letters,
  pl: async () => (await import('./pl/letters')).letters,
  pt: async () => (await import('./pt/letters')).letters,
  sv: async () => (await import('./sv/letters')).letters,
  zh: async () => (await import('./zh/letters')).letters,
};

/** Loads the manners of a language, one chunk each. */
export const loadManners: Readonly<Partial<Record<LanguageCode, () => Promise<Manners>>>> = {
  de: async () => (await import('./de/manners')).manners,
  en: async () => (await import('./en/manners')).manners,
  es: async () => (await import('./es/manners')).manners,
  fr: async () => (await import('./fr/manners')).manners,
  it: async () => (await import('./it/manners')).manners,
  ja: async () => (await import('./ja/manners')).manners,
  ko: async () => (await import('./ko/manners')).manners,
  nl: async () => (await import('./nl/manners')).manners,
  pl: async () => (await import('./pl/manners')).manners,
  pt: async () => (await import('./pt/manners')).manners,
  sv: async () => (await import('./sv/manners')).manners,
  zh: async () => (await import('./zh/manners')).manners,
};
