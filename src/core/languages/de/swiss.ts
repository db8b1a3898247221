/** In der Schweiz (und in Liechtenstein) gibt es kein ß. */
export const swiss = (text: string, region: string | null): string =>
  region === 'CH' || region === 'LI' ? text.replace(/ß/g, 'ss') : text;
