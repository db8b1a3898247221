import type { LanguageCode } from '../languages/code';
import type { Meeting, Remark } from '../languages/echo';
import type { Person } from '../languages/person';
import type { Instant, LocalTime } from '../languages/time';
import type { Fact, ReadSlot } from './fact';

export type Kind =
  | 'interview-invitation'
  | 'rejection'
  | 'receipt'
  | 'offer'
  | 'newsletter'
  | 'recruiter-outreach'
  | 'other-interview'
  | 'interview-cancelled'
  | 'interview-logistics'
  | 'assessment-invitation'
  | 'scam'
  | 'candidate-own-mail'
  | 'ordinary';

export type Format = 'phone' | 'video' | 'onsite' | 'take-home';

/** What the letter shows of the way there: the truth guards stand on this. `null` = the letter does not say. */
export interface Situation {
  /** true: the person applied. false: the recruiter wrote first. */
  readonly applied: boolean | null;
  /** An earlier letter of the person stands in this conversation (quoted, or known to the host). */
  readonly earlierContact: boolean | null;
  /** An interview has already taken place. */
  readonly interviewed: boolean | null;
  /** The appointment was already confirmed by the person. */
  readonly confirmed: boolean | null;
  /** An agency writes for a client. */
  readonly agency: boolean;
  /** The agency does not name its client. */
  readonly hiddenClient: boolean;
  /** The letter speaks of a team, or at least two people write or interview. */
  readonly team: boolean;
  /** An answer to the person's no that asks to think again. */
  readonly pushback: boolean;
  /** The same letter went to many. */
  readonly bulk: boolean;
  /** A one-way or AI interview: recorded answers, nobody at the other end. */
  readonly oneWay: boolean;
  /** Unpaid work is asked for. */
  readonly unpaidWork: boolean;
  /** The letter presses for a quick answer. */
  readonly urgent: boolean;
  /** The letter speaks of more than one post: none of them is surely meant, and the person may have applied for another. */
  readonly severalPosts: boolean;
  /** A calendar entry came with it: the time stands in two calendars. */
  readonly entry: boolean;
}

export interface Role {
  /** Cleaned: no ids, "(m/w/d)", places, hours, shouting. */
  readonly name: string;
  /** As it was written. */
  readonly written: string;
}

/** How a letter speaks to its reader: keys that the salutations of its language know. */
export interface Manner {
  readonly greeting: Fact<string> | null;
  readonly closing: Fact<string> | null;
}

/** Whom to answer. `address` is null where no address leads to a human. */
export interface Route {
  readonly address: string | null;
  readonly kind: 'person' | 'team' | 'no-reply' | 'portal';
  /** The link to answer through, shown as text and never fetched. */
  readonly link: string | null;
}

/** The letter's own text, taken apart. Offsets of facts point into `text`; nothing here is HTML. */
export interface Parts {
  /** The newest part with its signature: what the letter itself says. */
  readonly text: string;
  /** Offset in `text` where the signature begins; `text.length` where there is none. */
  readonly signatureAt: number;
  /** What is quoted below, "" where nothing is. */
  readonly quoted: string;
}

/** Everything the product believes about a letter, each belief with its evidence. Plain data. */
export interface Reading {
  readonly parts: Parts;
  /** The letter's subject, clean; "" where there is none. */
  readonly subject: string;
  /** ISO 639-1 code of the letter's language; one of LanguageCode where we can answer in it. */
  readonly language: Fact<string>;
  /** The language the reply is written in: the letter's, or English where we do not speak it. */
  readonly answerIn: LanguageCode;
  /** "BR" or "PT", "formal" or "familiar" address: what the letter itself shows of the way it speaks. */
  readonly region: string | null;
  readonly register: 'formal' | 'familiar' | null;
  readonly kind: Fact<Kind>;
  readonly isInterviewInvitation: boolean;
  readonly situation: Situation;
  readonly recruiter: Fact<Person> | null;
  readonly interviewers: readonly Fact<Person>[];
  readonly company: Fact<string> | null;
  readonly agency: Fact<string> | null;
  readonly role: Fact<Role> | null;
  /** The number the house keeps the post under. */
  readonly reference: Fact<string> | null;
  readonly dates: readonly Fact<ReadSlot>[];
  readonly deadline: Fact<LocalTime> | null;
  readonly format: Fact<Format> | null;
  /** What the reader is asked to, by its name; null where it has none, or several. */
  readonly meeting: Fact<Meeting> | null;
  /** The reader is asked to choose a time on a page. */
  readonly booking: Fact<string> | null;
  readonly manner: Manner;
  /** Those named who will be there beside the writer. */
  readonly present: readonly Fact<Person>[];
  /** What the letter says beside its invitation that may be answered in a clause, each once. */
  readonly remarks: readonly Fact<Remark>[];
  readonly route: Fact<Route>;
  /** Things worth thanking for that the writer really wrote, quotable. */
  readonly specifics: readonly Fact<string>[];
  readonly receivedAt: Instant | null;
  /** Signs of a scam or of mass mail, in words of ours, with the evidence. */
  readonly warnings: readonly Fact<string>[];
  /** The candidate's own name where the letter or the mailbox shows it: for the sign-off. */
  readonly candidate: string | null;
  /** What could not be read, as keys of interface words ("empty-body", "unknown-language" …). */
  readonly gaps: readonly string[];
}
