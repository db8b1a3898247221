import type { Language } from '../language';
import { letters } from './letters';
import { manners } from './manners';

/** Dutch. */
export const nl: Language = { ...letters, manners };
