/** Small words that betray Japanese. */
export const betrays: readonly string[] = [];
