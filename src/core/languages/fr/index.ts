import type { Language } from '../language';
import { manners } from './manners';
import { reading } from './reading';
import { writing } from './writing';

/** French. */
export const fr: Language = { ...reading, ...writing, manners };
