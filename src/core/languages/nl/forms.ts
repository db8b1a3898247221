import type { Form } from '../phrases';

/** How Dutch says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "de functie van Data Analyst", "de stage Marketing". */
  'de functie': ({ role }) => (role === null ? null : post(role)),
  /** "de functie van Data Analyst bij Acme", "de functie bij uw opdrachtgever". */
  'de functie bij': (facts) => {
    const where =
      facts.company !== null
        ? ` bij ${facts.company}`
        : facts.holds('client-hidden')
          ? ` bij ${facts.register === 'familiar' ? 'je' : 'uw'} opdrachtgever`
          : '';
    if (facts.role === null && where === '') return null;
    return `${facts.role === null ? 'de functie' : post(facts.role)}${where}`;
  },
  'op date': ({ date }) => (date === null ? null : `op ${date}`),
  'van date': ({ date }) => (date === null ? null : `van ${date}`),
  'voor deadline': ({ deadline }) => (deadline === null ? null : `uiterlijk ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n– ${slot}`).join(''),
  minutes: ({ minutes }) => (minutes ? `${minutes} minuten` : null),
  'een format': ({ format }) =>
    format === null ? null : format === 'phone' ? 'een telefoongesprek' : 'een videogesprek',
  'per format': ({ format }) => (format === null ? null : format === 'phone' ? 'telefonisch' : 'via een videogesprek'),
  /** "Jan de Vries, analist met wie ik heb gewerkt,". */
  /** At the end of a sentence, without the closing comma. */
  'the colleague': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')}`,
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')},`,
};

/** A role that says itself what it is ("Stage …", "Traineeship …") needs no "functie". */
const post = (role: string): string => {
  if (/^(?:traineeship|leerwerktraject|bijbaan)\b/i.test(role))
    return `het ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
  if (/^(?:stage|functie|baan|vacature|positie)\b/i.test(role))
    return `de ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
  return `de functie van ${role}`;
};
