import type { Language } from '../language';
import { letters } from './letters';
import { manners } from './manners';

/** Polish. */
export const pl: Language = { ...letters, manners };
