import type { Language } from '../language';
import { letters } from './letters';
import { manners } from './manners';

/** Portuguese. */
export const pt: Language = { ...letters, manners };
