import type { Instant } from '../../core/languages/time';
import type { CardEvent } from '../../faces/cards/event';

/** The present as the person's wall clock shows it, with its offset: "2026-11-23T11:00:00+01:00". */
export const present = (event: CardEvent, clock: Date = new Date()): Instant => {
  const given = Number(event.commonEventObject?.timeZone?.offset ?? 0);
  const offset = Number.isFinite(given) && Math.abs(given) <= 50_400_000 ? Math.round(given / 60_000) : 0;
  const local = new Date(clock.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const two = (number: number): string => String(Math.trunc(number)).padStart(2, '0');
  const size = Math.abs(offset);
  return offset === 0 ? `${local}Z` : `${local}${offset < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
};
