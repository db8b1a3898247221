/** A human being as a letter names them. Strings are clean (see `message/clean.ts`), never blank: unknown is null. */
export interface Person {
  /** The whole name as it is said in its own culture, without honorific or title: "Anna Müller", "Nagy Péter", "田中 太郎". */
  readonly name: string;
  /** Given name, or null where the order of the parts is not certain. */
  readonly given: string | null;
  /** Family name with its particles ("van der Sar"), or null for a mononym or where the order is not certain. */
  readonly family: string | null;
  /** Only what the letter itself states: "Mr", "Frau", "Mme", "様" … A gender is never guessed from a given name. */
  readonly honorific: string | null;
  /** Academic title that belongs in a salutation: "Dr.", "Prof. Dr.". */
  readonly degree: string | null;
  /** Position, as written under the name: "Talent Partner". */
  readonly title: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
}
