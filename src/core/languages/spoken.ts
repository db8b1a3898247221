import type { Words } from './cues';
import type { LocalTime } from './time';

/** How this letter speaks of times. */
export interface SpokenHow {
  readonly region: string | null;
  readonly register: 'formal' | 'familiar';
  /** Say the year too: it is not the one everybody would think of. */
  readonly year: boolean;
}

/** A proposed time in two zones. Lengths in minutes. */
export interface SpokenSlot {
  readonly start: LocalTime;
  readonly minutes: number | null;
  /** The city of the zone ("Berlin") or its abbreviation as written ("CET"); null: no zone is said. */
  readonly zone: string | null;
  /** "UTC+1", null where the zone is not known. */
  readonly offset: string | null;
  /** The same time where the person is; null where that is the same wall clock or not known. */
  readonly mine: { readonly start: LocalTime; readonly zone: string } | null;
}

/** How a language says dates, times and lengths of time inside a sentence. */
export interface Spoken {
  /** "Thursday 5 March at 14:00", "Donnerstag, den 5. März, um 14 Uhr"; without a time where none is said. */
  readonly date: (time: LocalTime, how: SpokenHow) => string;
  /** "Tuesday 10 March at 10:00 Berlin time (UTC+1; 9:00 in London), 45 minutes". */
  readonly slot: (slot: SpokenSlot, how: SpokenHow) => string;
  /** The region whose dates are written like these words of the letter ("March 5": US); null where they do not tell. */
  readonly regionOf?: (words: string) => string | null;
  /** Cities of zones by their English name, as this language says them: "Rome" → "Roma"; others stay. A slot brings them so. */
  readonly cities?: Readonly<Record<string, string>>;
  /** What stands between two times of which one is to be chosen: "or", forms separated by "|". */
  readonly or?: Words;
  /** "30 minutes". */
  readonly minutes: (minutes: number) => string;
}

/** A language whose times are not written yet: they are said as they are written down. */
export const noSpoken: Spoken = {
  date: (time) => time,
  slot: (slot) => slot.start,
  minutes: (minutes) => `${minutes} min`,
};
