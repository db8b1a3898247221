/** Words around people, roles and companies in one language. Everything is lower case and compared folded; no regular expressions over unbounded text. */
export interface Cues {
  /** "Mr", "Frau", "Mme" … → as they are said in a salutation. */
  readonly honorifics: Readonly<Record<string, string>>;
  readonly degrees: readonly string[];
}
