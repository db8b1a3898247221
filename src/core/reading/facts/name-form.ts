/** A human name as it can be read out of a few words: cleaned, in its own order, with what stood around it. */
export interface Name {
  readonly name: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly honorific: string | null;
  readonly degree: string | null;
  /** What stood beside the name behind a sign ("| Acme", "(HR)", "at Acme"), '' where nothing did. */
  readonly beside: string;
  /** The last word is a trade ("Florian Tokarz", "Product Designer"): a name only where something else says so. */
  readonly isDoubtful: boolean;
}
