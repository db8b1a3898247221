import type { Language } from '../languages/language';
import type { Instant } from '../languages/time';
import type { Reading } from '../reading/reading';
import type { Reply } from '../reply/reply';
import type { Wish } from '../reply/wish';

/** The twelve manners, in the order they are shown. */
export type CheckName =
  | 'timeliness'
  | 'gratitude'
  | 'professionalism'
  | 'honesty'
  | 'conciseness'
  | 'positivity'
  | 'no-over-explanation'
  | 'door-left-open'
  | 'personalization'
  | 'proofreading'
  | 'alternatives'
  | 'no-ghosting';

/** What a check is handed: one object, so that a new need does not touch twelve files. */
export interface Reviewed {
  /** The draft as it stands now, by hand or composed. */
  readonly text: string;
  /** True where the person changed the text by hand: then `reply.parts` no longer tells what the words are. */
  readonly edited: boolean;
  readonly reply: Reply | null;
  readonly reading: Reading;
  readonly wish: Wish;
  readonly now: Instant;
  readonly language: Language;
}

export interface Words {
  readonly text: string;
  /** UTF-16 offsets into the draft. */
  readonly start: number;
  readonly end: number;
}

/** What a check found. `fault` is a key of the interface words that says it in one sentence; `repair` returns a new draft text. */
export interface Fault {
  readonly fault: string;
  /** Values for the sentence's fields. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly words: readonly Words[];
  readonly repair?: string;
}

/** The verdict on one manner: nothing to look at, look at these words, or not for a machine to judge. */
export interface Verdict {
  readonly name: CheckName;
  readonly verdict: 'pass' | 'look' | 'not-mine';
  /** Faults found, worst first; empty unless `look`. */
  readonly faults: readonly Fault[];
  /** One sentence: why this manner matters, or what was found (English; faces translate by `name` and `fault`). */
  readonly why: string;
}

/** A check: one file of `etiquette/`. Its examples are its manual, its specification and its test at once. */
export interface Check {
  readonly name: CheckName;
  /** One sentence: why this manner matters. English; the key `check.<name>.why` of the interface words translates it. */
  readonly why: string;
  /** Null where the check has nothing to say for this wish or host ("not-mine" where only the person can know). */
  readonly judge: (reviewed: Reviewed) => 'pass' | 'not-mine' | readonly Fault[];
  readonly examples: readonly CheckExample[];
}

/** A draft in a situation, and what the check says of it. */
export interface CheckExample {
  readonly language: string;
  readonly draft: string;
  /** Absent fields are those of an ordinary invitation from "Maria Kowalska" of "Acme" for "Data Analyst". */
  readonly given?: {
    readonly reading?: Partial<Reading>;
    readonly wish?: Partial<Wish>;
    readonly now?: Instant;
  };
  readonly verdict: 'pass' | 'look' | 'not-mine';
  /** The words it marks, where it looks. */
  readonly words?: readonly string[];
}
