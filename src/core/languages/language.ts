import type { LanguageCode } from './code';
import type { Cues } from './cues';
import type { Dates } from './dates';
import type { Echo } from './echo';
import type { Kinds } from './kinds';
import type { Manners } from './manners';
import type { Phrases } from './phrases';
import type { Salutation } from './salutation';
import type { Spoken } from './spoken';

/** What it takes to read letters in a language. Data only. */
export interface ReadingLanguage {
  readonly code: LanguageCode;
  /** Words that stand before or after a person, a role, a company, a signature, a quotation. */
  readonly cues: Cues;
  /** Words that betray what kind of letter it is, its situation, and the format of the interview. */
  readonly kinds: Kinds;
  /** What of a letter is taken up in the answer. */
  readonly echo: Echo;
  /** How dates and times are written and said. */
  readonly dates: Dates;
  /** What words around a day tell of it, learned by scripts/fit-days.mjs: see reading/facts/day-judge.ts. */
  readonly dayTells: string;
  /** What its words say of whether a letter invites, learned by scripts/fit-invites.mjs: see reading/invite-chance.ts. */
  readonly inviteTells: string;
  /** What the words of names and those beside them say of whether one is the post, the house, the person, see core/reading/facts/name-judge.ts. */
  readonly nameTells: Readonly<Record<'post' | 'house' | 'person', string>>;
  /**
   * What the words of a letter tell of whether it invites to an interview, whatever they mean, learned by scripts/fit-tells.mjs:
   * beginnings of words, alone and two by two, by how much they speak for it or against it, "3:a|b c/-2:d"; "#" marks what stands in
   * the subject. See reading/tells.ts.
   */
  readonly tells: string;
  /** What was learned of its words as names of posts, houses and people: a table, see reading/facts/tagger-table.ts. */
  readonly tagger: string;
}

/** What it takes to answer letters in a language, and to judge the answer. Data and small pure functions only. */
export interface WritingLanguage {
  readonly code: LanguageCode;
  /** Its own name for itself: "Deutsch". */
  readonly name: string;
  /** Characters that count as one word where spaces do not tell words apart, else null. */
  readonly charactersPerWord: number | null;
  /** How dates and times are written and said. */
  readonly dates: Dates;
  /** Thanks, apologies, hedges, excuses, sourness …: what the etiquette checks look for. */
  readonly manners: Manners;
  /** How people are greeted and a letter is signed off. */
  readonly salutation: Salutation;
  /** How dates, times and lengths of time are said in a sentence. */
  readonly spoken: Spoken;
  /** The text of each block this language has. */
  readonly phrases: Phrases;
}

/** What a language brings: one folder a language, in parts that are loaded on demand where bytes matter. */
export interface Language extends ReadingLanguage, WritingLanguage {}

/** A language as far as letters are answered with it: what only the review of a draft needs may come later. */
export type Writing = Omit<WritingLanguage, 'manners'>;

/** The languages at hand, by code. A host that loads on demand hands in what it has; English is always among them. */
export type Languages<Part = Language> = Readonly<Partial<Record<LanguageCode, Part>>> & { readonly en: Part };
