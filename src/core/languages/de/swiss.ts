/** Schweiz und Liechtenstein. */
export const isSwiss = (region: string | null): boolean => region === 'CH' || region === 'LI';

/** Dort gibt es kein ß. */
export const swiss = (text: string, region: string | null): string =>
  isSwiss(region) ? text.replace(/ß/g, 'ss') : text;
