import type { Instant } from '../languages/time';
import type { Reading } from '../reading/reading';
import { meetings } from './appointment';
import { isPast } from './clock';

/**
 * True where every day the letter names for the talk is over: wherever it may have been meant, and with one among them that is
 * sure. A day that was over when the letter came is no day of the talk, but of something else.
 */
export const isOver = (reading: Reading, now: Instant): boolean => {
  const days = meetings(reading);
  const isOverAt = ({ value }: (typeof days)[number], at: Instant): boolean => isPast(value.start, value.zone, at);
  return (
    days.some(({ sure }) => sure !== 'unsure') &&
    days.every((day) => isOverAt(day, now) && !(reading.receivedAt !== null && isOverAt(day, reading.receivedAt)))
  );
};
