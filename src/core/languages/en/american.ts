/** The United States and Canada: months first, "Mr." with a stop, "apologize". */
export const isAmerican = (region: string | null): boolean => region === 'US' || region === 'CA';

/** "Mr." and "Dr." where they are written with a stop, "Mr" and "Dr" where the letter writes so. */
export const stopped = (title: string, region: string | null): string =>
  isAmerican(region) ? title.replace(/^(Mr|Mrs|Ms|Mx|Dr|Prof|Sgt|Capt|Lt|Rev|Hon)$/, '$1.') : title;

/** Spells our own words as the region does. */
export const respelt = (text: string, region: string | null): string =>
  region === 'US'
    ? text.replace(/([Aa])pologise/g, '$1pologize').replace(/\bgo ahead with\b/g, 'move forward with')
    : text;
