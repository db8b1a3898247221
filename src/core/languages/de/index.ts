import type { Language } from '../language';
import { letters } from './letters';
import { manners } from './manners';

/** German. */
export const de: Language = { ...letters, manners };
