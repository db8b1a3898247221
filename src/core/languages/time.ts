/** Wall-clock time, ISO 8601 without zone: "2026-03-05T14:00" to the minute, or "2026-03-05" where no time is said. */
export type LocalTime = string;

/** An instant, ISO 8601 with an offset or "Z". Core has no clock: the present is always handed in as one of these. */
export type Instant = string;

/** A time that is proposed or offered. */
export interface Slot {
  readonly start: LocalTime;
  /** Minutes, or null where the length is not said. */
  readonly minutes: number | null;
  /** IANA name ("Europe/Berlin"), an offset ("+01:00"), an abbreviation as written ("CET"), or null where none is said. */
  readonly zone: string | null;
}
