import type { Message } from './message/message';

/** A reply ready for the mail program: the same words twice. `html` is escaped paragraphs and line breaks, nothing else. */
export interface Insertion {
  /** The id of the message the reply was written for; a host refuses when another one is open. */
  readonly for: string;
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly everyone: boolean;
  /** Where it goes in an open draft: above all that stands there, or where the cursor is. Absent: at the top. */
  readonly at?: 'top' | 'cursor';
}

/** What became of an insertion. `says` is a key of the interface words; every failure names what to do next. */
export interface Inserted {
  readonly outcome: 'inserted' | 'opened' | 'copied' | 'refused' | 'unknown' | 'failed' | 'undone';
  readonly says: string;
  /** Values for the sentence's fields. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Takes the inserted text out again; absent where the host cannot read the draft back. */
  readonly undo?: () => Promise<Inserted>;
}

/** What can be done with the letter that is open now: faces show only these choices. */
export interface Offers {
  /** Answering everyone is a choice here (several recipients, and the reply window is yet to be opened). */
  readonly everyone: boolean;
  /** The text may go to the cursor instead of the top. */
  readonly cursor: boolean;
  /** `reply`: inserting opens a reply window. `draft`: an open draft is filled in. `none`: nothing but copying. */
  readonly into: 'reply' | 'draft' | 'none';
}

/** What the mail program offers. A host that lacks a thing leaves the optional member out. */
export interface MailHost {
  /** Reads the open letter; null where none is open. Rejects with an Error whose message is a key of the interface words. */
  readonly open: () => Promise<Message | null>;
  readonly insert: (insertion: Insertion) => Promise<Inserted>;
  /** Calls back when another letter was opened, or (`same`) when the one that was asked for can be had at last. */
  readonly watch?: (changed: (same?: boolean) => void) => void;
  /** As things stand after the last `open`. */
  readonly offers?: () => Offers;
}

/**
 * What outlives a visit: small texts by key. Writing null removes a key. Nothing of a letter's content is ever kept here but
 * typed drafts: their keys begin with "draft:" and stay on this device; all others hold records of core/store and travel.
 */
export interface Memory {
  readonly recall: () => Promise<Readonly<Record<string, string>>>;
  readonly keep: (changes: Readonly<Record<string, string | null>>) => Promise<void>;
}
