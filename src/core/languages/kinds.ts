/** Words that betray the kind of a letter, its situation and the interview's format. */
export interface Kinds {
  readonly placeholder?: never;
}
