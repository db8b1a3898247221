import type { Language } from '../language';
import { cues } from './cues';
import { dates } from './dates';
import { kinds } from './kinds';
import { manners } from './manners';
import { phrases } from './phrases';
import { salutation } from './salutation';
import { spoken } from './spoken';

/** Japanese. */
export const ja: Language = { code: 'ja', name: '日本語', cues, kinds, dates, manners, salutation, spoken, phrases };
