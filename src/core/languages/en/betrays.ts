/** Small words that betray English. */
export const betrays: readonly string[] = [
  'the',
  'and',
  'you',
  'your',
  'we',
  'for',
  'with',
  'to',
  'of',
  'is',
  'our',
  'this',
];
