import type { ReadSlot, Sure } from '../fact';
import type { DayNumber } from './date-days';

/** What a day in a letter is for. */
export type Use = 'slot' | 'deadline' | 'stale' | 'noise' | 'past';

/** A day of the letter, what it is for, and how much speaks for an appointment. */
export interface Appointment {
  readonly use: Use;
  readonly points: number;
  readonly day: DayNumber;
  /** A time of day is said. */
  readonly timed: boolean;
  /** "To Tuesday": a day that something is moved to. */
  readonly toward: boolean;
  /** "Friday, 5 June", "tomorrow, Friday": the weekday is said, and it is that of the day. */
  readonly dated: boolean;
  /** "Thursday of the same week": said from the day before it. */
  readonly same: boolean;
  /** The last day of a stretch, and the first. */
  readonly till: boolean;
  readonly opens: boolean;
  /** Its times, each as surely read as its day and its own hour: of "at 1.15pm? We shut between one and two" only the first is sure. */
  readonly slots: readonly Timed[];
  readonly words: string;
  readonly where: 'text' | 'subject';
  readonly start: number;
}

export interface Timed {
  readonly value: ReadSlot;
  readonly sure: Sure;
}
