/** Nothing: Korean is betrayed by its script. */
export const betrays = '';
