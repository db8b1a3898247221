import type { Words } from '../languages/cues';
import type { Reading } from '../reading/reading';

/** What became of times: one day that was set, or several to choose from. */
export interface Appointment {
  /** ISO 8601 local day, null where there is none, or several. */
  readonly day: string | null;
  /** How many times to choose from; 0 where they are not to choose from. */
  readonly offered: number;
}

/**
 * One day, or times of several days, or of one day with an `or` between them; `sayable` among `all` times to come. Where another day
 * is doubtful nothing is sure; a doubtful hour of the same day ("we shut between one and two") does not make the day doubtful.
 */
export const appointment = (sayable: Reading['dates'], all: Reading['dates'], or = ''): Appointment => {
  const days = daysOf(sayable);
  const choice = days.length === 1 && sayable.length === all.length && isChoice(sayable, or);
  if (choice) return { day: null, offered: sayable.length };
  if (days.length === 1 && days[0] && daysOf(all).length === 1) return { day: days[0], offered: 0 };
  // A day without a time beside times of other days may be something else: the first day of work.
  const timed = sayable.filter(({ value }) => value.start.length > 10);
  const clear = days.length > 1 && (timed.length === sayable.length || timed.length === 0);
  return { day: null, offered: clear ? sayable.length : 0 };
};

const daysOf = (dates: Reading['dates']): readonly string[] => [
  ...new Set(dates.map(({ value }) => value.start.slice(0, 10))),
];

/** "Wednesday, 12.30 or 5pm": the words of the last time end with the choice. */
const isChoice = (dates: Reading['dates'], or: Words): boolean =>
  dates.length > 1 &&
  dates.every(({ value }) => value.start.length > 10) &&
  dates.some(({ words }) => {
    const end = words.slice(-16).toLowerCase();
    const parts = end.split(/[^\p{L}]+/u).slice(1);
    return or.split('|').some((each) => (/^[a-z ]+$/.test(each) ? parts.includes(each) : end.includes(each)));
  });

/** The days somebody is to be met on: until when an exercise or a recording is to be sent in, nobody is met. */
export const meetings = ({ dates, deadline }: Reading): Reading['dates'] =>
  dates.filter(
    (date) =>
      ![deadline, ...(deadline?.rivals ?? [])].some(
        (each) => each?.value === date.value.start && each.start === date.start && each.where === date.where,
      ),
  );
