/** Small words that betray Korean. */
export const betrays: readonly string[] = [];
