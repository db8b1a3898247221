import type { Language } from '../language';
import { cues } from './cues';
import { dates } from './dates';
import { kinds } from './kinds';
import { manners } from './manners';
import { phrases } from './phrases';
import { salutation } from './salutation';
import { spoken } from './spoken';

/** Polish. */
export const pl: Language = { code: 'pl', name: 'Polski', cues, kinds, dates, manners, salutation, spoken, phrases };
