/** Small words that betray German, folded, separated by blanks. */
export const betrays =
  'und die der wir sie ihr ihre ihnen ihrer fur mit zu ist nicht auf ein eine einen uns unser freuen bitte am um bei dem den das sich haben sind im zum zur von werden oder auch du dir dein dich als grusse ich wird wurden stelle ort uhr montag dienstag mittwoch donnerstag freitag dezember gesprach einladung bewerbung sehr geehrte geehrter herr frau hallo liebe lieber';
