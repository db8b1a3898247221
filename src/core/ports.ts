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
}

/** What became of an insertion. `says` is a key of the interface words; every failure names what to do next. */
export interface Inserted {
  readonly outcome: 'inserted' | 'opened' | 'copied' | 'refused' | 'unknown' | 'failed';
  readonly says: string;
  /** Takes the inserted text out again; absent where the host cannot read the draft back. */
  readonly undo?: () => Promise<Inserted>;
}

/** What the mail program offers. A host that lacks a thing leaves the optional member out. */
export interface MailHost {
  /** Reads the open letter; null where none is open. Rejects with an Error whose message is a key of the interface words. */
  readonly open: () => Promise<Message | null>;
  readonly insert: (insertion: Insertion) => Promise<Inserted>;
  /** Calls back when another letter was opened. */
  readonly watch?: (changed: () => void) => void;
}

/** What outlives a visit: small texts by key. Writing null removes a key. Nothing of a letter's content is ever kept here but typed drafts. */
export interface Memory {
  readonly recall: () => Promise<Readonly<Record<string, string>>>;
  readonly keep: (changes: Readonly<Record<string, string | null>>) => Promise<void>;
}
