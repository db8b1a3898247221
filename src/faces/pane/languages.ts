import type { LanguageCode } from '../../core/languages/code';

const all: Readonly<Record<LanguageCode, true>> = {
  en: true,
  de: true,
  fr: true,
  es: true,
  pt: true,
  it: true,
  nl: true,
  pl: true,
  sv: true,
  ja: true,
  zh: true,
  ko: true,
};

/** The languages in which a letter is answered, in the order in which they are offered. */
export const languages = Object.keys(all) as readonly LanguageCode[];

export const isLanguageCode = (value: unknown): value is LanguageCode => languages.includes(value as LanguageCode);

/** The one of ours that a BCP 47 tag asks for: "pt-BR" → "pt"; English where we do not speak it. */
export const nearest = (tag: string): LanguageCode => {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  return isLanguageCode(code) ? code : 'en';
};

/** A language's name in another one: ("de", "en") → "German". */
export const nameOf = (code: string, tongue: string): string => {
  try {
    return new Intl.DisplayNames([tongue], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};
