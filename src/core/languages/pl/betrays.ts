/** Small words that betray Polish. */
export const betrays: readonly string[] = [];
