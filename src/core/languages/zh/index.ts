import type { Language } from '../language';
import { letters } from './letters';
import { manners } from './manners';

/** Chinese. */
export const zh: Language = { ...letters, manners };
