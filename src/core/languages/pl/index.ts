import type { Language } from '../language';
import { manners } from './manners';
import { reading } from './reading';
import { writing } from './writing';

/** Polish. */
export const pl: Language = { ...reading, ...writing, manners };
