import type { Instant } from '../../core/languages/time';

/** The zone in which the playground's person lives: the clock and the dates of the list are shown in it. */
export const zone = 'Europe/London';

/** "Tue 24 Nov 2026, 09:30" */
export const dayAndTime = (instant: Instant | null): string => said(instant, { ...day, year: 'numeric', ...time });

/** As lists show it: the time for today, else the day. */
export const briefly = (instant: Instant | null, now: Instant): string =>
  said(instant, said(instant, day) === said(now, day) ? time : { day: 'numeric', month: 'short' });

/** The value of a datetime-local field, in UTC, which is the playground's winter time. */
export const fieldValue = (instant: Instant): string => instant.slice(0, 16);
export const fromField = (value: string): Instant | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? `${value}:00Z` : null;

/** The instant some minutes later (or earlier). */
export const later = (instant: Instant, minutes: number): Instant =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString().replace('.000', '');

const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const time = { hour: '2-digit', minute: '2-digit' } as const;

const said = (instant: Instant | null, how: Intl.DateTimeFormatOptions): string => {
  const at = instant ? Date.parse(instant) : Number.NaN;
  return Number.isNaN(at) ? '' : new Intl.DateTimeFormat('en-GB', { ...how, timeZone: zone }).format(at);
};
