import type { Language } from '../language';
import { letters } from './letters';
import { manners } from './manners';

/** French. */
export const fr: Language = { ...letters, manners };
