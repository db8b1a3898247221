/** Small words that betray Spanish. */
export const betrays: readonly string[] = [];
