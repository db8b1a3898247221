/** Small words that betray Chinese. */
export const betrays: readonly string[] = [];
