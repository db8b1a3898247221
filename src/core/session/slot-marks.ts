import type { Slot } from '../languages/time';
import { instantOf } from '../reply/clock';
import type { Session } from './session';

/** What is odd about a proposed time. Nothing here forbids it: the person may know better. */
export type SlotMark = 'unreal' | 'past' | 'soon' | 'far' | 'weekend' | 'outside' | 'same' | 'double';

/** The marks of the time at place `at` among those the person proposes, gravest first. */
export const slotMarks = (session: Session, at: number): readonly SlotMark[] => {
  const slot = session.wish.slots[at];
  if (!slot) return [];
  if (!isReal(slot.start)) return ['unreal'];
  const { zone } = session.wish;
  const hours = (instantOf(slot.start, slot.zone ?? zone) - Date.parse(session.given.now)) / 3_600_000;
  const clock = Number(slot.start.slice(11, 13));
  const day = new Date(`${slot.start.slice(0, 10)}T12:00:00Z`).getUTCDay();
  const marks: readonly (readonly [SlotMark, boolean])[] = [
    ['past', hours < 0],
    ['soon', hours >= 0 && hours < 24],
    ['far', hours > 24 * 62],
    ['weekend', day === 0 || day === 6],
    ['outside', slot.start.length > 10 && (clock < 8 || clock >= 18)],
    ['same', session.reading.dates.some((each) => isSame(each.value, slot, zone))],
    ['double', session.wish.slots.some((each, place) => place < at && isSame(each, slot, zone))],
  ];
  return marks.filter(([, holds]) => holds).map(([mark]) => mark);
};

const isReal = (start: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(start)) return false;
  const time = Date.parse(start.length > 10 ? `${start}:00Z` : `${start}T00:00:00Z`);
  // "2026-02-30" is read as March by some engines.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, start.length) === start;
};

const isSame = (one: Slot, other: Slot, zone: string | null): boolean =>
  one.start.length === other.start.length &&
  instantOf(one.start, one.zone ?? zone) === instantOf(other.start, other.zone ?? zone);
