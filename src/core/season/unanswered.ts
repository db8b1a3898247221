import type { Instant } from '../languages/time';
import type { Opened } from './opened';

/** A letter that still waits, with the time there is to answer it. */
export interface Unanswered {
  readonly id: string;
  readonly receivedAt: Instant;
  /** Whole hours left of the 48 in which good manners answer; 0 or less once they are over. */
  readonly hoursLeft: number;
  /** Whole days since it came. */
  readonly days: number;
}

/** Hours in which good manners answer an invitation; the check of timeliness counts the same. */
export const answerWithin = 48;

/** The letters that wait, oldest first. `now`: the present. */
export const unanswered = (opened: readonly Opened[], now: Instant): readonly Unanswered[] =>
  opened
    .filter(({ status }) => status === 'waiting')
    .map(({ id, receivedAt }) => {
      const passed = Math.max(0, hoursFrom(receivedAt, now));
      return { id, receivedAt, hoursLeft: Math.ceil(answerWithin - passed), days: Math.floor(passed / 24) };
    })
    .sort((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt) || (a.id < b.id ? -1 : 1));

/** Days after which a letter is forgotten, whatever became of it: nobody still waits for that answer. */
const season = 60;
/** Letters that are remembered at most. */
const most = 300;

/** Whose records may go: those whose season is over, and the oldest above what is remembered. */
export const forgotten = (opened: readonly Opened[], now: Instant): readonly string[] => {
  const newest = [...opened].sort((a, b) => Date.parse(b.receivedAt) - Date.parse(a.receivedAt));
  return newest.filter((each, at) => at >= most || hoursFrom(each.receivedAt, now) > season * 24).map(({ id }) => id);
};

const hoursFrom = (then: Instant, now: Instant): number => (Date.parse(now) - Date.parse(then)) / 3_600_000;
