import type { Language } from '../language';
import { manners } from './manners';
import { reading } from './reading';
import { writing } from './writing';

/** Chinese. */
export const zh: Language = { ...reading, ...writing, manners };
