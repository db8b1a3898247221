// Written by scripts/generate.mjs; do not edit.
import type { LanguageCode } from './code';
import type { ReadingLanguage, Writing } from './language';
import type { Manners } from './manners';

/** Loads on demand what it takes to read letters in a language, one chunk each. */
export const loadReading: Readonly<Partial<Record<LanguageCode, () => Promise<ReadingLanguage>>>> = {
  de: async () => (await import(/* webpackChunkName: "de-reading" */ './de/reading')).reading,
  en: async () => (await import(/* webpackChunkName: "en-reading" */ './en/reading')).reading,
  es: async () => (await import(/* webpackChunkName: "es-reading" */ './es/reading')).reading,
  fr: async () => (await import(/* webpackChunkName: "fr-reading" */ './fr/reading')).reading,
  it: async () => (await import(/* webpackChunkName: "it-reading" */ './it/reading')).reading,
  ja: async () => (await import(/* webpackChunkName: "ja-reading" */ './ja/reading')).reading,
  ko: async () => (await import(/* webpackChunkName: "ko-reading" */ './ko/reading')).reading,
  nl: async () => (await import(/* webpackChunkName: "nl-reading" */ './nl/reading')).reading,
  pl: async () => (await import(/* webpackChunkName: "pl-reading" */ './pl/reading')).reading,
  pt: async () => (await import(/* webpackChunkName: "pt-reading" */ './pt/reading')).reading,
  sv: async () => (await import(/* webpackChunkName: "sv-reading" */ './sv/reading')).reading,
  zh: async () => (await import(/* webpackChunkName: "zh-reading" */ './zh/reading')).reading,
};

/** Loads on demand what it takes to answer letters in a language, one chunk each. */
export const loadWriting: Readonly<Partial<Record<LanguageCode, () => Promise<Writing>>>> = {
  de: async () => (await import(/* webpackChunkName: "de-writing" */ './de/writing')).writing,
  en: async () => (await import(/* webpackChunkName: "en-writing" */ './en/writing')).writing,
  es: async () => (await import(/* webpackChunkName: "es-writing" */ './es/writing')).writing,
  fr: async () => (await import(/* webpackChunkName: "fr-writing" */ './fr/writing')).writing,
  it: async () => (await import(/* webpackChunkName: "it-writing" */ './it/writing')).writing,
  ja: async () => (await import(/* webpackChunkName: "ja-writing" */ './ja/writing')).writing,
  ko: async () => (await import(/* webpackChunkName: "ko-writing" */ './ko/writing')).writing,
  nl: async () => (await import(/* webpackChunkName: "nl-writing" */ './nl/writing')).writing,
  pl: async () => (await import(/* webpackChunkName: "pl-writing" */ './pl/writing')).writing,
  pt: async () => (await import(/* webpackChunkName: "pt-writing" */ './pt/writing')).writing,
  sv: async () => (await import(/* webpackChunkName: "sv-writing" */ './sv/writing')).writing,
  zh: async () => (await import(/* webpackChunkName: "zh-writing" */ './zh/writing')).writing,
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
