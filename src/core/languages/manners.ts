/** What the etiquette checks look for in one language. */
export interface Manners {
  readonly placeholder?: never;
}
