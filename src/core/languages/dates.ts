/** How a language writes and says dates. */
export interface Dates {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}
