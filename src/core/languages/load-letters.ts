// Written by scripts/generate.mjs; do not edit.
import type { LanguageCode } from './code';
import type { Letters } from './language';
import type { Manners } from './manners';

/** Loads on demand what it takes to read and answer letters in a language, one chunk each. */
export const loadLetters: Readonly<Partial<Record<LanguageCode, () => Promise<Letters>>>> = {
  de: async () => (await import(/* webpackChunkName: "de-letters" */ './de/letters')).letters,
  en: async () => (await import(/* webpackChunkName: "en-letters" */ './en/letters')).letters,
  es: async () => (await import(/* webpackChunkName: "es-letters" */ './es/letters')).letters,
  fr: async () => (await import(/* webpackChunkName: "fr-letters" */ './fr/letters')).letters,
  it: async () => (await import(/* webpackChunkName: "it-letters" */ './it/letters')).letters,
  ja: async () => (await import(/* webpackChunkName: "ja-letters" */ './ja/letters')).letters,
  ko: async () => (await import(/* webpackChunkName: "ko-letters" */ './ko/letters')).letters,
  nl: async () => (await import(/* webpackChunkName: "nl-letters" */ './nl/letters')).letters,
  pl: async () => (await import(/* webpackChunkName: "pl-letters" */ './pl/letters')).letters,
  pt: async () => (await import(/* webpackChunkName: "pt-letters" */ './pt/letters')).letters,
  sv: async () => (await import(/* webpackChunkName: "sv-letters" */ './sv/letters')).letters,
  zh: async () => (await import(/* webpackChunkName: "zh-letters" */ './zh/letters')).letters,
};

/** Loads the manners of a language, one chunk each. */
export const loadManners: Readonly<Partial<Record<LanguageCode, () => Promise<Manners>>>> = {
  de: async () => (await import(/* webpackChunkName: "de-manners" */ './de/manners')).manners,
  en: async () => (await import(/* webpackChunkName: "en-manners" */ './en/manners')).manners,
  es: async () => (await import(/* webpackChunkName: "es-manners" */ './es/manners')).manners,
  fr: async () => (await import(/* webpackChunkName: "fr-manners" */ './fr/manners')).manners,
  it: async () => (await import(/* webpackChunkName: "it-manners" */ './it/manners')).manners,
  ja: async () => (await import(/* webpackChunkName: "ja-manners" */ './ja/manners')).manners,
  ko: async () => (await import(/* webpackChunkName: "ko-manners" */ './ko/manners')).manners,
  nl: async () => (await import(/* webpackChunkName: "nl-manners" */ './nl/manners')).manners,
  pl: async () => (await import(/* webpackChunkName: "pl-manners" */ './pl/manners')).manners,
  pt: async () => (await import(/* webpackChunkName: "pt-manners" */ './pt/manners')).manners,
  sv: async () => (await import(/* webpackChunkName: "sv-manners" */ './sv/manners')).manners,
  zh: async () => (await import(/* webpackChunkName: "zh-manners" */ './zh/manners')).manners,
};
