import type { BlockId, Intent, Move, Need, Tone } from '../blocks/block';
import type { Meeting } from './echo';
import type { Person } from './person';

/**
 * One way to say a block, as text, or as a ladder of texts from the richest to the neutral one. The first whose every
 * field is known and whose every guard holds is said; when none is left, the variant is not offered. So a missing fact
 * never leaves a hole. The little language inside a text, filled in ONE pass (what a value brings along stays as it is):
 *
 * - `{the role}`    a form of this language (`Phrases.forms`), or a plain fact: {role} {company} {recruiter} {date}
 *                   {deadline} {slots} {minutes} {colleague} {about} {specific}
 * - `{?applied}`    a guard: says nothing, but the text stands only where the need holds; `{?!team}`: where it does not
 * - `{Ihre|deine|eure|Ihre}`   address: formal | familiar | familiar to several | formal to several (what is left out
 *                   takes the singular's, a missing familiar the formal's)
 * - `{I have~I've}` tone: formal ~ warm
 */
export type Ladder = string | readonly string[];

/** A variant, or one that needs other words in another tone or region ("BR", "PT", "US" … as `reading.region`). */
export type Variant = Ladder | { readonly any: Ladder; readonly regions: Readonly<Record<string, Ladder>> };

/** What a form may use: facts as they are said in this language, null where unknown or unsure. Nothing else is true. */
export interface Facts {
  readonly role: string | null;
  /** The number the house keeps the post under. */
  readonly reference: string | null;
  readonly company: string | null;
  readonly recruiter: Person | null;
  /** Already said by `spoken.date`. */
  readonly date: string | null;
  /** The one day that is to come, without its time. */
  readonly day: string | null;
  /** How many times of different days they suggest; 0 where one was set, or none. */
  readonly offered: number;
  /** What the reader is asked to; null where that has no sure name. */
  readonly meeting: Meeting | null;
  /** Those who would have been there beside the writer, at most three. */
  readonly others: readonly Person[];
  readonly deadline: string | null;
  /** Already said by `spoken.slot`, at most three. */
  readonly slots: readonly string[];
  readonly minutes: number | null;
  readonly format: 'phone' | 'video' | null;
  readonly colleague: string | null;
  readonly about: string | null;
  readonly specific: string | null;
  readonly tone: Tone;
  readonly register: 'formal' | 'familiar';
  readonly region: string | null;
  readonly holds: (need: Need) => boolean;
}

/** A named form: the fact with its article, case, particle. null: cannot be said, the ladder goes on to its next text. */
export type Form = (facts: Facts) => string | null;

/** The phrase blocks of a language. How to write one: language-guide.md beside this file. */
export interface Phrases {
  /** The text of each block this language has: at least three variants for gratitude, decision, each reason and wish. */
  readonly texts: Readonly<Record<BlockId, readonly Variant[]>>;
  readonly forms: Readonly<Record<string, Form>>;
  /** Which moves make which paragraph, where it is not the English order (`layouts` in reply/layout.ts). */
  readonly layout?: Readonly<Partial<Record<Intent, readonly (readonly Move[])[]>>>;
  /** Blocks that stand (or not) by default in this language where the catalogue says otherwise. */
  readonly defaults?: Readonly<Record<BlockId, boolean>>;
  /** Nobody says "tu" to several people: a team is addressed formally, however its letter speaks (French "vous"); or in these regions. */
  readonly pluralIsFormal?: true | readonly string[];
  /** Where nobody is known by name, several are addressed, not one: "ustedes", "Voi". */
  readonly strangersArePlural?: true;
  /** Who writes for a house is answered politely, however it speaks to those who apply: familiar only where the person wants it. */
  readonly politeAlways?: true;
  /** Between two sentences of a paragraph: " ", or "" in Japanese and Chinese. */
  readonly between: string;
  /** Makes the first sentence fit the greeting before it: German goes on in lower case after the comma. Absent: as it is. */
  readonly afterGreeting?: (sentence: string) => string;
  /**
   * Makes one sentence of two: a reason and the no that follows from it at once ("…決まりました。" → "…決まりましたため、"), or, in
   * one line, the thanks and the no ("Thank you for …, but" "I've decided …"). null or absent: they stay two.
   */
  readonly joined?: (first: string, no: string, before: 'reason' | 'gratitude') => readonly [string, string] | null;
  /** Spells our own words as a region does ("Grüsse" in Switzerland); names and what the person typed are not touched. */
  readonly respell?: (text: string, region: string | null) => string;
  /** Lower-case words, at least one of which every decision sentence has and no other sentence: what the tests look for. */
  readonly decides: readonly string[];
  /** The same for the sentence that says what is not possible when an interview is moved. */
  readonly limits: readonly string[];
  /** Nouns that are thanked for, lower case: opening and closing thanks do not name the same one. */
  readonly thankedFor: readonly string[];
  /** Lower-case words that show a sentence of thanks. */
  readonly thanks: readonly string[];
  /** The subject where the letter has none. */
  readonly subject: string;
}

/** A language whose phrases are not written yet: the reply is written in English. */
export const noPhrases: Phrases = {
  texts: {},
  forms: {},
  between: ' ',
  decides: [],
  limits: [],
  thankedFor: [],
  thanks: [],
  subject: '',
};
