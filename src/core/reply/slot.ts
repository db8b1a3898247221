import type { SpokenSlot } from '../languages/spoken';
import type { Slot } from '../languages/time';
import { instantOf, wallClock } from './clock';
import { offsetName, offsetOf, cityOf as zoneCity } from './zone';

/**
 * A slot as it is said: in the recruiter's zone, with the person's own clock beside it where that differs. A slot without
 * a zone is taken to be meant where the person is; where no zone is known at all, none is said.
 */
export const spokenSlot = (
  slot: Slot,
  theirs: string | null,
  mine: string | null,
  cities: Readonly<Record<string, string>> = {},
): SpokenSlot => {
  const cityOf = (zone: string): string | null => sayCity(zoneCity(zone), cities);
  const from = slot.zone ?? mine ?? theirs;
  const to = theirs ?? from;
  const bare = { start: slot.start, minutes: slot.minutes, zone: null, offset: null, mine: null };
  if (from === null || to === null || slot.start.length <= 10) return bare;
  const instant = instantOf(slot.start, from);
  const there = offsetOf(to, instant);
  // A zone nobody knows is not named: it would send somebody to a clock that there is not.
  if (offsetOf(from, instant) === null) return bare;
  if (there === null) return { ...bare, zone: cityOf(from) };
  const here = mine === null ? null : offsetOf(mine, instant);
  return {
    start: wallClock(instant, there),
    minutes: slot.minutes,
    zone: cityOf(to),
    offset: offsetName(there),
    mine:
      mine === null || here === null || here === there
        ? null
        : { start: wallClock(instant, here), zone: cityOf(mine) ?? offsetName(here) },
  };
};

const sayCity = (city: string | null, cities: Readonly<Record<string, string>>): string | null =>
  city !== null && Object.prototype.hasOwnProperty.call(cities, city) ? (cities[city] ?? city) : city;
