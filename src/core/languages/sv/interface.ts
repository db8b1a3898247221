import type { InterfaceWords } from '../en/interface';
import { cards } from './interface/cards';
import { host } from './interface/host';
import { pane } from './interface/pane';
import { reading } from './interface/reading';
import { reply } from './interface/reply';
import { review } from './interface/review';

/** The words people read in the interface in Swedish, by key; the keys are those of English. */
export const interfaceWords: InterfaceWords = { ...cards, ...host, ...pane, ...reading, ...reply, ...review };
