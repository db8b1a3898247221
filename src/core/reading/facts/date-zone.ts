const abbreviations =
  /^(?:UTC|GMT|BST|WEST?|CES?T|MES?Z|EES?T|E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|AK[SD]T|HST|A[EWC][SD]?T|NZ[SD]T|IST|JST|KST|SGT|HKT|SAST|EAT|WAT|CAT|BRT|ART|MSK)(?![A-Za-z])/;

/** The zone written right behind a time: "CET", "(UTC+1)", "UK time", "Eastern Time"; null where none is. */
export const zoneAfter = (text: string, end: number): string | null => {
  const near = text.slice(end, end + 48);
  const lead = /^[\s,.]{0,3}(?:Uhr\s)?[([]?/.exec(near)?.[0].length ?? 0;
  const rest = near.slice(lead);
  const short = abbreviations.exec(rest)?.[0];
  if (short) return short + (/^ ?[+-]\d{1,2}(?::?\d\d)?/.exec(rest.slice(short.length))?.[0].replace(' ', '') ?? '');
  const offset = /^[+-]\d\d:?\d\d(?!\d)/.exec(rest)?.[0];
  if (offset) return offset;
  return (
    /^(?:[A-Z][A-Za-z]{1,12} ){1,2}[Tt]ime(?![a-z])/.exec(rest)?.[0] ??
    /^(?:Eastern|Central|Pacific|Mountain|eastern|central|pacific|mountain)(?![a-z])/.exec(rest)?.[0] ??
    null
  );
};
