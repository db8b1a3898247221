import type { Language } from '../language';
import { manners } from './manners';
import { reading } from './reading';
import { writing } from './writing';

/** German. */
export const de: Language = { ...reading, ...writing, manners };
