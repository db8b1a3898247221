import type { Words } from './cues';

/** What the reader is asked to, as far as a letter names it. `interview` is the plain word of the language. */
export type Meeting =
  | 'interview'
  | 'phone-interview'
  | 'video-interview'
  | 'technical-interview'
  | 'panel-interview'
  | 'second-interview'
  | 'final-interview'
  | 'call'
  | 'video-call'
  | 'chat'
  | 'talk'
  | 'meeting'
  | 'visit'
  | 'trial'
  | 'trial-day'
  | 'assessment'
  | 'lesson'
  | 'audition';

/**
 * What a letter says beside its invitation that is answered in a clause: `called`: the two have spoken on the telephone; `apologised`: the
 * writer is sorry for a delay, a change or short notice; `moved`: the writer moves what was set; `praised`: kind words about the reader's work; `travel`: they bear or book the journey; `frank`:
 * an open word on pay or hours; `flexible`: another time or way would do as well; `shortlisted`: the reader is on their shortlist;
 * `calls`: they are going to ring; `followed`: they write again because no answer came.
 */
export const remarks = [
  'called',
  'apologised',
  'moved',
  'praised',
  'travel',
  'frank',
  'flexible',
  'shortlisted',
  'calls',
  'followed',
] as const;

export type Remark = (typeof remarks)[number];

/**
 * What of a letter is taken up in the answer, in one language: what it asks the reader to, how it greets and takes leave.
 * Phrases are separated by "|"; one stands at the beginning of a word and endings may follow; a blank at its end asks for
 * the end of the word; "…" is a gap of up to 60 letters.
 */
export interface Echo {
  readonly meetings: Readonly<Partial<Record<Meeting, Words>>>;
  /** Before or in the sentence of a meeting that is over or comes later: "after our|thanks for the|then". */
  readonly elsewhere: Words;
  /** Around a meeting that is not the one asked to, but on another day: "the day before". */
  readonly eve: Words;
  /** Asks to choose a time on a page: "pick a time|book a slot". */
  readonly books: Words;
  /** How letters begin → what `salutation.greet` knows it as. Whole words, a name may follow. */
  readonly greetings: Readonly<Record<string, string>>;
  /** How letters end → what `salutation.signOff` knows it as. Whole words. */
  readonly closings: Readonly<Record<string, string>>;
  /** Around those who will be there beside the writer: "you will meet|interviewers:|with". */
  readonly present: Words;
  /** What a house calls the number of a post by: "job id|ref|vacancy no". */
  readonly references?: Words;
  /** Outright words only: a miss costs a clause, a false hit makes the reply untrue. */
  readonly remarks?: Readonly<Partial<Record<Remark, Words>>>;
}

/** A language in which nothing is taken up yet. */
export const noEcho: Echo = {
  meetings: {},
  elsewhere: '',
  eve: '',
  books: '',
  greetings: {},
  closings: {},
  present: '',
};
