import type { Language } from '../language';
import { letters } from './letters';
import { manners } from './manners';

/** Spanish. */
export const es: Language = { ...letters, manners };
