import type { Language } from '../language';
import { manners } from './manners';
import { reading } from './reading';
import { writing } from './writing';

/** Japanese. */
export const ja: Language = { ...reading, ...writing, manners };
