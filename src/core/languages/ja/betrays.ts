/** Nothing: Japanese is betrayed by its script. */
export const betrays = '';
