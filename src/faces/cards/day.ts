import type { Instant, LocalTime } from '../../core/languages/time';

const day = 86_400_000;

/** Whole days from one instant to another, or null where either cannot be read. */
export const daysBetween = (from: Instant, to: Instant): number | null => {
  const length = Date.parse(to) - Date.parse(from);
  return Number.isFinite(length) ? Math.floor(length / day) : null;
};

/** True where a wall-clock time is over in every time zone there is. */
export const isOver = (time: LocalTime, now: Instant): boolean => {
  const latest = Date.parse(`${time.length > 10 ? time : `${time}T23:59`}Z`) + day / 2;
  return latest < Date.parse(now);
};
