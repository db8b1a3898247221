import type { Language } from '../language';
import { manners } from './manners';
import { reading } from './reading';
import { writing } from './writing';

/** Korean. */
export const ko: Language = { ...reading, ...writing, manners };
