import type { Slot } from '../languages/time';

/**
 * How sure a fact is.
 * - `certain`: the letter states it in so many words, in a place made for it, and nothing speaks against it.
 * - `likely`: one good sign, or several weak ones that agree.
 * - `unsure`: a guess; shown as "Please check", and the reply takes its neutral form.
 */
export type Sure = 'certain' | 'likely' | 'unsure';

/** Where the words of a fact stood. `text` and `signature` carry offsets into `reading.text`, the rest into their own field. */
export type Where =
  | 'text'
  | 'signature'
  | 'quoted'
  | 'subject'
  | 'from'
  | 'reply-to'
  | 'sender'
  | 'to'
  | 'calendar'
  | 'json-ld'
  | 'headers'
  | 'person';

/** One possible value, with the exact words it was taken from. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly words: string;
  readonly where: Where;
  /** Offset of the first of `words` in the field named by `where` (UTF-16 units), or -1 where it was put together. */
  readonly start: number;
  readonly sure: Sure;
}

/** What was read, and what else it might have been (best first). `where: 'person'` means the person typed it. */
export interface Fact<Value> extends Candidate<Value> {
  readonly rivals: readonly Candidate<Value>[];
}

/** A time as it was read. */
export interface ReadSlot extends Slot {
  /** The day is sure, the half of the day in which the hour lies was guessed: "Saturday about 3". */
  readonly hourGuessed?: true;
}
