import type { Language } from '../language';
import { manners } from './manners';
import { reading } from './reading';
import { writing } from './writing';

/** Portuguese. */
export const pt: Language = { ...reading, ...writing, manners };
