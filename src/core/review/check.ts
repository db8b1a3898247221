import type { Languages, WritingLanguage } from '../languages/language';
import type { Instant } from '../languages/time';
import type { Reading } from '../reading/reading';
import type { Reply } from '../reply/reply';
import type { Wish } from '../reply/wish';
import type { Draft } from './draft';

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
  readonly language: WritingLanguage;
  /** True where the person is there to be asked: what the letter does not tell is then said too. It is no fault of the draft. */
  readonly asks?: boolean;
  /** The languages at hand, for a person who writes in another one than the letter's. */
  readonly languages?: Languages<WritingLanguage>;
}

/** The same, with the draft taken apart and in the language it is really written in. */
export interface Seen extends Reviewed {
  readonly draft: Draft;
}

export interface Words {
  readonly text: string;
  /** UTF-16 offsets into the draft. */
  readonly start: number;
  readonly end: number;
}

/** What a check found. `review.<fault>` is the key of the interface words that says it in one sentence; `repair` is the whole new draft. */
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

/** A check: one file of `etiquette/`. Its name and its why are interface words: `review.<name>.name`, `review.<name>.why`. */
export interface Check {
  readonly name: CheckName;
  /** `not-mine` where only the person can know; no faults is a pass. */
  readonly judge: (seen: Seen) => 'not-mine' | readonly Fault[];
}

/**
 * A draft in a situation, and what the check says of it. Every file of `etiquette/` exports its `examples` beside the check:
 * they are its manual, its specification and its test at once, and no bundle carries them.
 */
export interface CheckExample {
  readonly language: string;
  readonly draft: string;
  /** Absent fields are those of an ordinary invitation from "Maria Kowalska" of "Acme" for "Data Analyst", an hour old. */
  readonly given?: {
    readonly reading?: Partial<Reading>;
    readonly wish?: Partial<Wish>;
    readonly now?: Instant;
  };
  readonly verdict: 'pass' | 'look' | 'not-mine';
  /** The words it marks, where it looks. */
  readonly words?: readonly string[];
}
