import type { Instant, Slot } from '../languages/time';
import { instantOf, isPast, wallClock } from './clock';
import { isZone, offsetOf } from './zone';

/**
 * What is odd about a proposed time, gravest first. `unreal`, `past`, `double` and `clash` cannot be kept and are not
 * proposed; the others are pointed out, the person may know better. Days and hours are those of the recruiter's zone.
 */
export type SlotMark =
  | { readonly mark: 'unreal' | 'past' | 'double' | 'zone' | 'weekend' | 'outside' }
  | { readonly mark: 'clash' | 'elsewhere' | 'holiday'; readonly name: string };

/** A time that is already given away: another interview, or one proposed to another company that has not answered yet. */
export interface Taken {
  readonly slot: Slot;
  readonly why: 'clash' | 'elsewhere';
  /** With whom, to be shown. */
  readonly name: string;
}

/** Public holidays of a country (ISO 3166, "DE") in a year: days ("2026-12-25") with their names. Hosts load the data on demand. */
export type Holidays = (country: string, year: number) => readonly { readonly day: string; readonly name: string }[];

/** What is known around the proposed times. */
export interface Around {
  readonly now: Instant;
  /** IANA zone of the person and of the recruiter; null: not known. */
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly taken: readonly Taken[];
  readonly country: string | null;
  readonly holidays: Holidays | null;
}

/** The marks of each proposed time, in the order of the times. */
export const slotMarks = (slots: readonly Slot[], around: Around): readonly (readonly SlotMark[])[] =>
  slots.map((slot, at) => marksOf(slot, slots.slice(0, at), around));

/** A day, or a day and a time, that the calendar has. */
export const isReal = (start: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(start)) return false;
  const time = Date.parse(start.length > 10 ? `${start}:00Z` : `${start}T00:00:00Z`);
  // "2026-02-30" is read as March by some engines.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, start.length) === start;
};

const marksOf = (slot: Slot, before: readonly Slot[], around: Around): readonly SlotMark[] => {
  if (!isReal(slot.start)) return [{ mark: 'unreal' }];
  const zone = slot.zone ?? around.mine ?? around.theirs;
  const marks: SlotMark[] = [];
  if (isPast(slot.start, zone, around.now)) marks.push({ mark: 'past' });
  if (before.some((each) => overlap(slot, each, around))) marks.push({ mark: 'double' });
  if (slot.zone !== null && !isZone(slot.zone)) marks.push({ mark: 'zone' });
  for (const why of ['clash', 'elsewhere'] as const) {
    const taken = around.taken.find((each) => each.why === why && overlap(slot, each.slot, around));
    if (taken) marks.push({ mark: why, name: taken.name });
  }
  const there = inZone(slot, zone, around.theirs);
  const day = there.slice(0, 10);
  const free = around.country === null ? [] : (around.holidays?.(around.country, Number(day.slice(0, 4))) ?? []);
  const holiday = free.find((each) => each.day === day);
  if (holiday) marks.push({ mark: 'holiday', name: holiday.name });
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) marks.push({ mark: 'weekend' });
  if (there.length > 10 && isOutside(there, slot.minutes)) marks.push({ mark: 'outside' });
  return marks;
};

/** Usual working hours: 8 to 18, the end of the talk counted in. */
const isOutside = (there: string, minutes: number | null): boolean => {
  const start = Number(there.slice(11, 13)) * 60 + Number(there.slice(14, 16));
  return start < 8 * 60 || start + (minutes ?? 0) > 18 * 60;
};

const inZone = (slot: Slot, from: string | null, to: string | null): string => {
  if (slot.start.length <= 10 || from === null || to === null || from === to) return slot.start;
  const instant = instantOf(slot.start, from);
  const offset = offsetOf(to, instant);
  return offset === null || offsetOf(from, instant) === null ? slot.start : wallClock(instant, offset);
};

/** Two times that share a minute; a day without a time takes none of it. Where no length is said, half an hour is counted. */
const overlap = (one: Slot, other: Slot, around: Around): boolean => {
  if (one.start.length <= 10 || other.start.length <= 10) return one.start === other.start;
  const [a, b] = [one, other].map((slot) => instantOf(slot.start, slot.zone ?? around.mine ?? around.theirs));
  if (a === undefined || b === undefined) return false;
  return a < b + (other.minutes ?? 30) * 60_000 && b < a + (one.minutes ?? 30) * 60_000;
};
