/** The languages in which a letter is read and answered. */
export type LanguageCode = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'pl' | 'sv' | 'ja' | 'zh' | 'ko';
