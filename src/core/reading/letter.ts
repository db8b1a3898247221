import type { Languages, ReadingLanguage } from '../languages/language';
import type { Instant, LocalTime } from '../languages/time';
import type { Mailbox, Message } from '../message/message';
import type { Where } from './fact';
import type { Clued } from './facts/clued';
import type { Proposal } from './facts/people-proposal';
import type { Parts } from './reading';

/** A line of `letter.parts.text`, cut at 1,000 characters: what follows stands in the next one. */
export interface Line {
  /** As it is written, without the line break; blanks at both ends may remain. */
  readonly text: string;
  /** `fold(text)`: same length, so offsets are the same. Words of a language must be folded too before they are compared. */
  readonly folded: string;
  /** Offset of its first character in `letter.parts.text`. */
  readonly start: number;
}

/** The appointment in a text/calendar part. Strings are unescaped and clean; '' and null: not said. */
export interface CalendarEvent {
  /** "REQUEST", "CANCEL", "PUBLISH", "REPLY", '' … */
  readonly method: string;
  readonly status: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly organizer: Mailbox | null;
  readonly attendees: readonly Mailbox[];
  readonly start: LocalTime | null;
  readonly end: LocalTime | null;
  readonly minutes: number | null;
  readonly zone: string | null;
}

/** What schema.org data in the HTML says (an EventReservation, Event, JobPosting …), flattened. '' and null: not said. */
export interface JsonLd {
  readonly title: string;
  readonly company: string;
  readonly person: Mailbox | null;
  readonly start: LocalTime | null;
  readonly end: LocalTime | null;
  readonly zone: string | null;
  readonly location: string;
}

/**
 * Finders for lines in Japanese, Chinese and Korean, which know neither blanks nor capitals: of firms, put into `found`, and of
 * people. A place that loads languages one by one has them with the first letter that needs them.
 */
export interface Eastern {
  readonly firms: (letter: Letter, line: Line, where: Where, isTail: boolean, found: Clued[]) => void;
  /** `index` of the line in `letter.lines`. */
  readonly people: (letter: Letter, line: Line, index: number) => readonly Proposal[];
  /** What the tagger has learned of all three (see facts/tagger.ts). */
  readonly tagger: string;
}

/** A message made ready to be read: every finder of a fact takes this one thing. */
export interface Letter {
  readonly message: Message;
  readonly parts: Parts;
  /** The lines of `parts.text`; those from `parts.signatureAt` on belong to the signature. Blank lines are kept. */
  readonly lines: readonly Line[];
  /** The subject as a line of its own (start 0, offsets into `message.subject`). */
  readonly subject: Line;
  /** The subject of what is quoted, where its header was kept, clean; '' where not. */
  readonly quotedSubject: string;
  /** The language the letter is written in, English where that is none of ours. */
  readonly language: ReadingLanguage;
  readonly languages: Languages<ReadingLanguage>;
  /** Null where they are not at hand: then no language that needs them is. */
  readonly eastern: Eastern | null;
  /** Whether `language` is the one the letter is written in, not a stand-in for one that is none of ours. */
  readonly isSpoken: boolean;
  readonly now: Instant;
  readonly calendar: CalendarEvent | null;
  readonly jsonLd: JsonLd | null;
}
