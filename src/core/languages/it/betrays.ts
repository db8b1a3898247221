/** Small words that betray Italian. */
export const betrays: readonly string[] = [];
