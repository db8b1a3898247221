import type { LanguageCode } from '../../core/languages/code';
import type { FirstWords, LaterWords } from '../../core/languages/en/interface';
import type { Writing } from '../../core/languages/language';
import { loadFirstWords, loadLaterWords } from '../../core/languages/load-interface';
import { loadManners, loadWriting } from '../../core/languages/load-parts';
import type { Manners } from '../../core/languages/manners';

/** Loads what answers letters in a language, or English where there is none of that code. Rejects where its chunk does not come. */
export const writingOrEnglish = (code: LanguageCode): Promise<Writing> => orEnglish(loadWriting, code);

/** Loads what judges drafts in a language. */
export const mannersOrEnglish = (code: LanguageCode): Promise<Manners> => orEnglish(loadManners, code);

/** Loads the words of the interface without which the pane cannot begin, or English where nobody has translated them. */
export const wordsOrEnglish = (code: LanguageCode): Promise<FirstWords> => orEnglish(loadFirstWords, code);

/** Loads the other words of the interface. */
export const laterWordsOrEnglish = (code: LanguageCode): Promise<LaterWords> => orEnglish(loadLaterWords, code);

const orEnglish = async <Loaded>(
  load: Readonly<Partial<Record<LanguageCode, () => Promise<Loaded>>>>,
  code: LanguageCode,
): Promise<Loaded> => {
  const found = load[code] ?? load.en;
  if (!found) throw new Error('host.quick.failed');
  return found();
};
