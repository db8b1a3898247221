/** Small words that betray French, folded, separated by blanks. */
export const betrays =
  'le la les et vous votre nous pour avec des est une un de du en que votre vos notre dans sur au aux pas ce qui par je ne sera avons merci bonjour etes plus ou cordialement si tu ton te entretien poste lieu heure lundi mardi mercredi jeudi vendredi samedi janvier fevrier avril juin juillet aout septembre octobre decembre madame monsieur candidature rendez suite';
