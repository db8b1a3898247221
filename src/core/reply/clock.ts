import type { Instant, LocalTime } from '../languages/time';
import { offsetOf } from './zone';

/** Hours from one instant to another; null where one is unknown or not a time. */
export const hoursBetween = (from: Instant | null, to: Instant): number | null => {
  const hours = from === null ? Number.NaN : (Date.parse(to) - Date.parse(from)) / 3_600_000;
  return Number.isFinite(hours) ? hours : null;
};

/** Milliseconds since 1970 of a wall-clock time in a zone; a zone not known counts as UTC, a day without a time as its end. */
export const instantOf = (time: LocalTime, zone: string | null): number => {
  const wall = Date.parse(time.length > 10 ? `${time.slice(0, 16)}:00Z` : `${time}T23:59:00Z`);
  const minutes = zone === null ? 0 : (offsetOf(zone, wall, true) ?? 0);
  return wall - minutes * 60_000;
};

/** True where the time is over everywhere it could be meant: without a zone the earth's westernmost one is allowed for. */
export const isPast = (time: LocalTime, zone: string | null, now: Instant): boolean =>
  instantOf(time, zone) + (zone === null ? 12 * 3_600_000 : 0) < Date.parse(now);

/** The year goes without saying: within some nine months of now. */
export const inYear = (time: LocalTime, now: Instant): boolean => {
  const days = (Date.parse(`${time.slice(0, 10)}T12:00:00Z`) - Date.parse(now)) / 86_400_000;
  return days > -90 && days < 270;
};

/** The wall clock of an instant (milliseconds) at an offset from UTC (minutes). */
export const wallClock = (instant: number, offset: number): LocalTime => {
  const date = new Date(instant + offset * 60_000);
  return Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 16) : '';
};
