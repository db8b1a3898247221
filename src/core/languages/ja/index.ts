import type { Language } from '../language';
import { letters } from './letters';
import { manners } from './manners';

/** Japanese. */
export const ja: Language = { ...letters, manners };
