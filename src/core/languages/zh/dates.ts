import type { Dates } from '../dates';

export const dates: Dates = { months: [], weekdays: [] };
