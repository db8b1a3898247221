/** Small words that betray Swedish. */
export const betrays: readonly string[] = [];
