import type { LanguageCode } from '../../core/languages/code';
import { en } from '../../core/languages/en';
import type { Language, Languages } from '../../core/languages/language';
import { loadLanguage } from '../../core/languages/load';
import { readWith } from '../../core/reading/read-with';

/** The languages loaded so far: the process loads each when the first letter needs it. */
let atHand: Languages = { en };

/** Loads languages by code; codes that are none of ours are passed over. */
export const bring = async (...codes: readonly (string | null | undefined)[]): Promise<Languages> => {
  for (const code of codes) {
    if (!code || Object.prototype.hasOwnProperty.call(atHand, code)) continue;
    const language: Language | undefined = await loadLanguage[code as LanguageCode]?.();
    if (language) atHand = { ...atHand, [language.code]: language };
  }
  return atHand;
};

/** Reads a letter with its own language at hand: once, or twice where the language had to be loaded first. */
export const readWhole = readWith(
  en,
  loadLanguage,
  async () => (await import('../../core/reading/facts/eastern')).eastern,
);
