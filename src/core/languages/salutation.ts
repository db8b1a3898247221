import type { Intent, Tone } from '../blocks/block';
import type { Words } from './cues';
import type { Person } from './person';

/** Who is greeted or taken leave of, and how. Everything here is sure: what was unsure has been left out already. */
export interface Greeted {
  /** Those addressed, the writer first; empty where no person is sure. Never the candidate. */
  readonly people: readonly Person[];
  /** A team or department reads the letter. */
  readonly team: boolean;
  readonly company: string | null;
  readonly tone: Tone;
  readonly register: 'formal' | 'familiar';
  /** The letter itself keeps to formal ways ("Dear Ms Chau", "Yours sincerely"): it is answered likewise. */
  readonly ceremony?: boolean;
  /** How the letter greets and takes its leave, as the language's `echo` calls it; null where that is not known, or the person wants a formal letter. */
  readonly opening?: string | null;
  readonly parting?: string | null;
  /** The letter calls its reader by the given name alone. */
  readonly byGivenName?: boolean;
  readonly region: string | null;
  readonly intent: Intent;
  /** The person's own name under the letter; null: the mail program signs. */
  readonly signOffName: string | null;
  /** The person's own name as the letter knows it, where the language's letters begin with who writes. */
  readonly me?: string | null;
}

/**
 * How a language greets and signs off. Rules that hold everywhere: never blank; "Mr", "Frau" … only from
 * `person.honorific` (a gender is never guessed from a name); degrees are kept; where the order of the name is not certain
 * (`given` and `family` null) the whole name is said; several people are all named; no person: the team, else neutral.
 */
export interface Salutation {
  /** What in a letter shows that it keeps to formal ways, where the language has no polite "you" that tells. */
  readonly ceremony?: RegExp;
  /** Greetings, as `echo` calls them, that are answered in full forms whatever the tone: no "I've" to a "Dear". */
  readonly full?: readonly string[];
  /** Whom a letter greets that knows no reader, behind the word of greeting: "applicant|candidate". It is answered with the whole name. */
  readonly anybody?: Words;
  /** Ends of the titles that only a woman bears, how she is addressed, and whether they stand behind an adjective too ("Stellv. Leiterin"). */
  readonly woman?: { readonly called: string; readonly titles: Words; readonly anywhere?: boolean };
  /** The title that the writer's own words show (Polish verbs do), null where they do not. */
  readonly ownTitle?: (text: string) => string | null;
  /** Beginnings of titles under a letter that are said before the name, and how: "professor" → "Professor". */
  readonly offices?: Readonly<Record<string, string>>;
  /** An initial with the family name is a way to greet somebody: "Geachte J. de Vries". */
  readonly initials?: boolean;
  /** Ways to greet, the fittest first, at least one; with its punctuation, "\n" between lines. */
  readonly greet: (who: Greeted) => readonly string[];
  /** The closing words without the name, fittest first, with the punctuation that stands before a name. */
  readonly signOff: (who: Greeted) => readonly string[];
  /** The name under the closing words; absent: on a line of its own. */
  readonly sign?: (closing: string, name: string, tone: Tone) => string;
}

/** A language whose salutations are not written yet: the reply is written in English. */
export const noSalutation: Salutation = { greet: () => [], signOff: () => [] };
