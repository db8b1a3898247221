import type { LocalTime } from './time';

/** How a language says dates, times and lengths of time inside a sentence. */
export interface Spoken {
  /** "Thursday 5 March 2026 at 14:00", "Donnerstag, den 5. März 2026, um 14 Uhr"; without a time where none is said. */
  readonly date: (time: LocalTime) => string;
}
