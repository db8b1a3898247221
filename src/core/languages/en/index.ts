import type { Language } from '../language';
import { manners } from './manners';
import { reading } from './reading';
import { writing } from './writing';

/** English. */
export const en: Language = { ...reading, ...writing, manners };
