import type { Instant, LocalTime } from '../../core/languages/time';

/** A wall-clock time as the interface says it, briefly: "Thu 26 Nov, 14:00". A text that is no time is given back as it is. */
export const sayTime = (time: LocalTime, tongue: string): string => {
  const hours = time.includes('T');
  const date = new Date(`${time.slice(0, 16)}${hours ? '' : 'T00:00'}Z`);
  if (Number.isNaN(date.getTime())) return time;
  return format(date, tongue, 'UTC', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(hours ? { hour: 'numeric', minute: '2-digit' } : {}),
  });
};

/** The day of an instant where the person is: "19 Nov". */
export const sayDay = (instant: Instant, tongue: string, zone: string | null): string => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : format(date, tongue, zone, { day: 'numeric', month: 'short' });
};

/** Calendar days between two instants where the person is; 0 is today. null where one is no instant. */
export const daysBetween = (from: Instant, to: Instant, zone: string | null): number | null => {
  const [first, last] = [new Date(from), new Date(to)].map((date) =>
    Number.isNaN(date.getTime()) ? Number.NaN : Date.parse(isoDay(date, zone)),
  );
  const days = Math.round(((last ?? Number.NaN) - (first ?? Number.NaN)) / 86_400_000);
  return Number.isNaN(days) ? null : days;
};

/** Wall-clock time of an instant in a zone, ISO 8601 to the minute. */
export const localTime = (instant: Instant, zone: string | null): LocalTime => {
  const date = new Date(instant);
  const time =
    zone === null
      ? `${two(date.getHours())}:${two(date.getMinutes())}`
      : format(date, 'en-GB', zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${isoDay(date, zone)}T${time}`;
};

/** The device's own day needs no Intl, whose first use costs a browser as much as reading the letter. */
const isoDay = (date: Date, zone: string | null): string => {
  if (zone === null) return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const parts = format(date, 'en-GB', zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).split('/');
  return `${parts[2]}-${parts[1]}-${parts[0]}`;
};

/** The IANA name of the device's zone, null where the browser does not say. */
export const deviceZone = (): string | null => new Intl.DateTimeFormat().resolvedOptions().timeZone ?? null;

const two = (number: number): string => String(number).padStart(2, '0');

/** A zone or a language tag the browser does not know must not keep the pane from drawing: what it knows of the two is used. */
const format = (date: Date, tongue: string, zone: string | null, how: Intl.DateTimeFormatOptions): string => {
  const zoned = zone === null ? how : { ...how, timeZone: zone };
  for (const [locale, options] of [
    [tongue, zoned],
    [tongue, how],
    ['en', zoned],
  ] as const)
    try {
      return formatter(locale, options).format(date);
    } catch {
      // The next pair knows less and fails less.
    }
  return formatter('en', how).format(date);
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Made once: making one costs more than all else that is drawn for a key. */
const formatter = (locale: string, how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = locale + JSON.stringify(how);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, how);
  formatters.set(key, made);
  return made;
};
