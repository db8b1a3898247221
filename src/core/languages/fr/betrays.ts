/** Small words that betray French. */
export const betrays: readonly string[] = [];
