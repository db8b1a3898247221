/** How a language greets and signs off. */
export interface Salutation {
  readonly placeholder?: never;
}
