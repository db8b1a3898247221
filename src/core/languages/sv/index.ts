import type { Language } from '../language';
import { letters } from './letters';
import { manners } from './manners';

/** Swedish. */
export const sv: Language = { ...letters, manners };
