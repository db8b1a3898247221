import { cards } from './interface/cards';
import { firstWords } from './interface/first';
import { laterWords } from './interface/later';

/**
 * The words people read in the interface, by key. English is the original: the other languages bring the same keys.
 * Fields stand in braces and are filled once: "{count} to look at".
 */
export const interfaceWords = { ...cards, ...firstWords, ...laterWords };

/** The words without which the pane cannot begin, and those that it shows once the reply stands. */
export type FirstWords = Readonly<Record<keyof typeof firstWords, string>>;
export type LaterWords = Readonly<Record<keyof typeof laterWords, string>>;

export type InterfaceKey = keyof typeof interfaceWords;
export type InterfaceWords = Readonly<Record<InterfaceKey, string>>;
