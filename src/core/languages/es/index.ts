import type { Language } from '../language';
import { manners } from './manners';
import { reading } from './reading';
import { writing } from './writing';

/** Spanish. */
export const es: Language = { ...reading, ...writing, manners };
