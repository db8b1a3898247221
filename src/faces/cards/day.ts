import type { Instant } from '../../core/languages/time';

const day = 86_400_000;

/** Whole days from one instant to another, or null where either cannot be read. */
export const daysBetween = (from: Instant, to: Instant): number | null => {
  const length = Date.parse(to) - Date.parse(from);
  return Number.isFinite(length) ? Math.floor(length / day) : null;
};
