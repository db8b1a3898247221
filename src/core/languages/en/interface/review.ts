/** Words of the interface: review. Keys begin with "review."; fields stand in braces and are filled once. */
export const review = {} as const satisfies Record<string, string>;
