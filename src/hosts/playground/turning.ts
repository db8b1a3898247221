import { allLanguages } from '../../core/languages/all';
import type { LanguageCode } from '../../core/languages/code';
import { type InterfaceWords, interfaceWords } from '../../core/languages/en/interface';
import { allInterfaces } from '../../core/languages/interfaces';
import { failureCard } from '../../faces/cards/failure-card';
import { turn } from '../../faces/cards/turn';

// All that a turn of the cards needs, in one chunk of its own: the page shows the inbox without it.
export { allLanguages, failureCard, turn };

/** The words of the interface, English where a language has none yet. */
export const interfaceIn = (language: LanguageCode): InterfaceWords => allInterfaces[language] ?? interfaceWords;
