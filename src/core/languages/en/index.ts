import type { Language } from '../language';
import { letters } from './letters';
import { manners } from './manners';

/** English. */
export const en: Language = { ...letters, manners };
