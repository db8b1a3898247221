/** Small words that betray Swedish, folded, separated by blanks. */
export const betrays =
  'och att det du dig din ditt vi for med pa ar som en ett av till inte har om oss var vara kan den hej skulle vill vanliga halsningar eller hos dina ni er ska intervju kommer sa fran jag tjanst tjansten intervjun ansokan kallelse plats imorgon valkommen inbjudan rollen traffa bekrafta bekraftad';
