import { cards } from './interface/cards';
import { host } from './interface/host';
import { pane } from './interface/pane';
import { reading } from './interface/reading';
import { reply } from './interface/reply';
import { review } from './interface/review';

/**
 * The words people read in the interface, by key. English is the original: the other languages bring the same keys.
 * Fields stand in braces and are filled once: "{count} to look at".
 */
export const interfaceWords = { ...cards, ...host, ...pane, ...reading, ...reply, ...review };

export type InterfaceKey = keyof typeof interfaceWords;
export type InterfaceWords = Readonly<Record<InterfaceKey, string>>;
