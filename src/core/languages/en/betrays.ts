/** Small words that betray English, folded, separated by blanks. */
export const betrays =
  'the and you your we for with to of is our this are will be have on at please would it that as if can not my from in an let or by looking forward know has been do monday tuesday wednesday thursday friday january february july october december confirmed';
