import type { Language } from '../language';
import { cues } from './cues';
import { dates } from './dates';
import { kinds } from './kinds';
import { manners } from './manners';
import { phrases } from './phrases';
import { salutation } from './salutation';
import { spoken } from './spoken';

/** Chinese. */
export const zh: Language = { code: 'zh', name: '中文', cues, kinds, dates, manners, salutation, spoken, phrases };
