/** Small words that betray Dutch. */
export const betrays: readonly string[] = [];
