/** Small words that betray Portuguese. */
export const betrays: readonly string[] = [];
