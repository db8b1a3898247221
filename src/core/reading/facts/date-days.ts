/** A day counted from 1970-01-01 (day 0, a Thursday). */
export type DayNumber = number;

/** The day number of a date of the Gregorian calendar, or null where there is no such date. */
export const dayNumber = (year: number, month: number, day: number): DayNumber | null => {
  if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)))
    return null;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
};

/** Year, month and day of a day number. */
export const dateOf = (days: DayNumber): { readonly year: number; readonly month: number; readonly day: number } => {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
};

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (days: DayNumber): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** "2026-03-05". */
export const isoDay = (days: DayNumber): string => {
  const { year, month, day } = dateOf(days);
  return `${year}-${two(month)}-${two(day)}`;
};

/** The day of an ISO 8601 time as it is written there, or null. */
export const dayOfIso = (iso: string): DayNumber | null => {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return found ? dayNumber(Number(found[1]), Number(found[2]), Number(found[3])) : null;
};

/** The Monday of an ISO calendar week. */
export const mondayOfWeek = (year: number, week: number): DayNumber | null => {
  const fourth = dayNumber(year, 1, 4);
  return fourth === null || week < 1 || week > 53 ? null : fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
};

export const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;
