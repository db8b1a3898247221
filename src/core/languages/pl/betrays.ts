/** Small words that betray Polish, folded, separated by blanks. */
export const betrays =
  'na do sie jest nie dla pan pani panu panstwa nam nas przez od za ze czy oraz prosze dziekujemy rozmowe to jak ci twoj po moze bardzo mamy dzien dobry pozdrawiam pana czesc stanowisko rozmowa rozmowy kwalifikacyjna miejsce wtorek sroda srode czwartek piatek stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia godz spotkanie zaproszenie rekrutacja szanowna szanowny';
