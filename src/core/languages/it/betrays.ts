/** Small words that betray Italian, folded, separated by blanks. */
export const betrays =
  'il la gli le lei per con di del della che una un in nel alla al da si sua suo ci non sono siamo grazie anche come abbiamo saremmo salve gentile colloquio ti tuo tua nostra nostro presso dalle piu vorremmo posizione convocazione confermare conferma lunedi martedi mercoledi giovedi venerdi gennaio febbraio maggio giugno luglio settembre ottobre dicembre buongiorno ciao sede luogo invito ruolo ore presenza cordiali saluti incontro candidatura';
