// Written by scripts/generate.mjs; do not edit.
import type { LanguageCode } from './code';
import type { FirstWords, LaterWords } from './en/interface';

/** Loads the words of the interface in one language without which the pane cannot begin, one chunk each. */
export const loadFirstWords: Readonly<Partial<Record<LanguageCode, () => Promise<FirstWords>>>> = {
  de: async () => (await import(/* webpackChunkName: "de-first" */ './de/interface/first')).firstWords,
  en: async () => (await import(/* webpackChunkName: "en-first" */ './en/interface/first')).firstWords,
  es: async () => (await import(/* webpackChunkName: "es-first" */ './es/interface/first')).firstWords,
  fr: async () => (await import(/* webpackChunkName: "fr-first" */ './fr/interface/first')).firstWords,
  it: async () => (await import(/* webpackChunkName: "it-first" */ './it/interface/first')).firstWords,
  ja: async () => (await import(/* webpackChunkName: "ja-first" */ './ja/interface/first')).firstWords,
  ko: async () => (await import(/* webpackChunkName: "ko-first" */ './ko/interface/first')).firstWords,
  nl: async () => (await import(/* webpackChunkName: "nl-first" */ './nl/interface/first')).firstWords,
  pl: async () => (await import(/* webpackChunkName: "pl-first" */ './pl/interface/first')).firstWords,
  pt: async () => (await import(/* webpackChunkName: "pt-first" */ './pt/interface/first')).firstWords,
  sv: async () => (await import(/* webpackChunkName: "sv-first" */ './sv/interface/first')).firstWords,
  zh: async () => (await import(/* webpackChunkName: "zh-first" */ './zh/interface/first')).firstWords,
};

/** Loads the words that the pane shows once the reply stands, one chunk each. */
export const loadLaterWords: Readonly<Partial<Record<LanguageCode, () => Promise<LaterWords>>>> = {
  de: async () => (await import(/* webpackChunkName: "de-later" */ './de/interface/later')).laterWords,
  en: async () => (await import(/* webpackChunkName: "en-later" */ './en/interface/later')).laterWords,
  es: async () => (await import(/* webpackChunkName: "es-later" */ './es/interface/later')).laterWords,
  fr: async () => (await import(/* webpackChunkName: "fr-later" */ './fr/interface/later')).laterWords,
  it: async () => (await import(/* webpackChunkName: "it-later" */ './it/interface/later')).laterWords,
  ja: async () => (await import(/* webpackChunkName: "ja-later" */ './ja/interface/later')).laterWords,
  ko: async () => (await import(/* webpackChunkName: "ko-later" */ './ko/interface/later')).laterWords,
  nl: async () => (await import(/* webpackChunkName: "nl-later" */ './nl/interface/later')).laterWords,
  pl: async () => (await import(/* webpackChunkName: "pl-later" */ './pl/interface/later')).laterWords,
  pt: async () => (await import(/* webpackChunkName: "pt-later" */ './pt/interface/later')).laterWords,
  sv: async () => (await import(/* webpackChunkName: "sv-later" */ './sv/interface/later')).laterWords,
  zh: async () => (await import(/* webpackChunkName: "zh-later" */ './zh/interface/later')).laterWords,
};
