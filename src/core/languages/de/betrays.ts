/** Small words that betray German. */
export const betrays: readonly string[] = [];
