import type { Language } from '../language';
import { manners } from './manners';
import { reading } from './reading';
import { writing } from './writing';

/** Swedish. */
export const sv: Language = { ...reading, ...writing, manners };
