import type { Manners } from '../manners';

export const manners: Manners = {};
