import type { LanguageCode } from '../../core/languages/code';
import type { Desk } from './desk';

/**
 * What the page's address asks for after its "#": `letter` (a sample's file name), `skin`, `theme`, `language`.
 * For links to one situation: "#letter=09-take-home&skin=gmail".
 */
export const fromAddress = (desk: Desk, hash: string): Desk => {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const letter = asked.get('letter');
  const skin = asked.get('skin');
  const theme = asked.get('theme');
  const language = asked.get('language');
  return {
    ...desk,
    ...(letter ? { openId: letter, seen: [letter], column: 'letter' as const } : {}),
    ...(skin === 'gmail' || skin === 'outlook' ? { skin } : {}),
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(language && Object.hasOwn(displayLanguages, language) ? { language: language as LanguageCode } : {}),
  };
};

/** The languages a mail program may speak here, each by its own name. */
export const displayLanguages: Readonly<Record<LanguageCode, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  sv: 'Svenska',
  ja: '日本語',
  zh: '中文',
  ko: '한국어',
};
