import type { Language } from '../language';
import { letters } from './letters';
import { manners } from './manners';

/** Italian. */
export const it: Language = { ...letters, manners };
