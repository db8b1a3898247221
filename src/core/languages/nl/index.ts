import type { Language } from '../language';
import { manners } from './manners';
import { reading } from './reading';
import { writing } from './writing';

/** Dutch. */
export const nl: Language = { ...reading, ...writing, manners };
