import type { Language } from '../language';
import { manners } from './manners';
import { reading } from './reading';
import { writing } from './writing';

/** Italian. */
export const it: Language = { ...reading, ...writing, manners };
