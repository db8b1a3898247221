/** Small words that betray Italian, folded, separated by blanks. */
export const betrays =
  'il la gli le lei per con di del della che una un in nel alla al da si sua suo ci non sono siamo grazie anche come abbiamo saremmo salve gentile colloquio ti tuo tua nostra nostro presso dalle piu vorremmo';
