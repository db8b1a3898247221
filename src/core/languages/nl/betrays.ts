/** Small words that betray Dutch, folded, separated by blanks. */
export const betrays =
  'de het een en je jij uw wij we voor met van is niet op in ons onze graag te dat bij aan zijn om of naar hebben jouw kunt kun wil ben ook er groet gesprek maar als dan wordt deze functie locatie maandag dinsdag woensdag donderdag vrijdag maart augustus uur sollicitatie uitnodiging afspraak bevestigd beste vacature';
