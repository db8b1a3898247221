import type { Language } from '../language';
import { letters } from './letters';
import { manners } from './manners';

/** Korean. */
export const ko: Language = { ...letters, manners };
