import type { InterfaceWords } from '../en/interface';
import { cards } from './interface/cards';
import { firstWords } from './interface/first';
import { laterWords } from './interface/later';

/** The words people read in the interface, by key: those of English in Spanish. */
export const interfaceWords: InterfaceWords = { ...cards, ...firstWords, ...laterWords };
