/** Nothing: Chinese is betrayed by its script. */
export const betrays = '';
