import type { Instant } from '../languages/time';

/** A name and an address as a header gives them, decoded and clean. `name` may be empty; `address` is never empty. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A letter as any host hands it in. Everything here was written by a stranger: nothing is trusted, rendered or fetched. */
export interface Message {
  /** The host's own id of the item; compared before every insertion. */
  readonly id: string;
  readonly conversationId: string | null;
  /** `read`: a received letter. `compose`: an open reply whose quoted part holds the letter. `meeting`: a meeting request or appointment. */
  readonly view: 'read' | 'compose' | 'meeting';
  readonly from: Mailbox | null;
  readonly sender: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  /** The plain body, "" where the host has none. */
  readonly text: string;
  /** The HTML body, "" where the host has none. */
  readonly html: string;
  /** The text of the text/calendar part, or one made from the host's own fields of a meeting; "" where there is none. */
  readonly calendar: string;
  readonly receivedAt: Instant | null;
  /** Header values by lower-case name, the first of each; empty where the host gives none. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whose mailbox this is, where the host says so. The candidate is never taken for the recruiter. */
  readonly me: Mailbox | null;
  /** When the person last answered in this conversation, where the host can know it. */
  readonly answeredAt: Instant | null;
  /** What of the letter the host could not read, as a key of the interface words; absent where all was read. */
  readonly trouble?: string;
}

/** A message with every field empty: hosts and tests fill in what they have. */
export const emptyMessage: Message = {
  id: '',
  conversationId: null,
  view: 'read',
  from: null,
  sender: null,
  replyTo: [],
  to: [],
  cc: [],
  subject: '',
  text: '',
  html: '',
  calendar: '',
  receivedAt: null,
  headers: {},
  me: null,
  answeredAt: null,
};
