import type { Holidays } from './slots';

/** Brings the public holidays, a chunk of their own: only who proposes a time needs them. */
export const loadHolidays = async (): Promise<Holidays> => (await import('./holidays')).holidays;
