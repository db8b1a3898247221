import type { InterfaceWords } from '../en/interface';
import { cards } from './interface/cards';
import { firstWords } from './interface/first';
import { laterWords } from './interface/later';

/** The words people read in the interface, in Chinese. */
export const interfaceWords: InterfaceWords = { ...cards, ...firstWords, ...laterWords };
