import type { Facts, Form } from '../phrases';

/** How French says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "le poste de Data Analyst", "le poste d'Architecte", "le stage en marketing". */
  'le poste': ({ role }) => (role === null ? null : `le ${post(role)}`),
  /** "du poste de …". */
  'du poste': ({ role }) => (role === null ? null : `du ${post(role)}`),
  /** "au poste de …". */
  'au poste': ({ role }) => (role === null ? null : `au ${post(role)}`),
  /** "le poste de Data Analyst chez Acme", "le poste chez votre client". */
  'le poste chez': (facts) => whole(facts, 'le'),
  'du poste chez': (facts) => whole(facts, 'du'),
  'au poste chez': (facts) => whole(facts, 'au'),
  /** "ce poste", "ce stage": where the role was named before and would be heavy a second time. */
  'ce poste': ({ role }) =>
    role === null
      ? null
      : /^stage\b/i.test(role)
        ? 'ce stage'
        : /^alternance\b/i.test(role)
          ? 'cette alternance'
          : 'ce poste',
  /** "d’Aurore", "de Lumière". */
  'de company': ({ company }) => (company === null ? null : of(company)),
  'chez company': ({ company }) => (company === null ? null : `chez ${company}`),
  /** "du jeudi 5 mars à 14 h". */
  'du date': ({ date }) => (date === null ? null : `du ${date}`),
  'le date': ({ date }) => (date === null ? null : `le ${date}`),
  'd’ici deadline': ({ deadline }) => (deadline === null ? null : `d’ici au ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? `le ${slots[0]}` : slots.map((slot) => `\n– le ${slot}`).join(''),
  minutes: ({ minutes }) => (minutes ? `${minutes} minutes` : null),
  'un format': ({ format }) =>
    format === null ? null : format === 'phone' ? 'un entretien téléphonique' : 'un entretien en visioconférence',
  'par format': ({ format }) => (format === null ? null : format === 'phone' ? 'par téléphone' : 'en visioconférence'),
  /** At the end of a sentence, without the closing comma. */
  'the colleague': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')}`,
  /** "Jean Martin, analyste avec qui j'ai travaillé,". */
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')},`,
};

/** The noun that carries the role: a role that says itself what it is ("Stage …", "Alternance …") needs no "poste". */
const post = (role: string): string => {
  const itself = /^(stage|poste|emploi|contrat|cdi|cdd)\b/i.exec(role);
  return itself ? role.charAt(0).toLowerCase() + role.slice(1) : `poste ${of(role)}`;
};

const whole = (facts: Facts, article: 'le' | 'du' | 'au'): string | null => {
  const where =
    facts.company !== null
      ? ` chez ${facts.company}`
      : facts.holds('client-hidden')
        ? ` chez ${facts.register === 'familiar' ? 'ton' : 'votre'} client`
        : '';
  if (facts.role === null && where === '') return null;
  return `${article} ${facts.role === null ? 'poste' : post(facts.role)}${where}`;
};

/** "d'" before a vowel or a silent h; an acronym said letter by letter follows the sound of its first letter. */
export const of = (noun: string): string => {
  const first = noun.split(/[\s/-]/)[0] ?? noun;
  if (/^[A-Z]{2,4}$/.test(first)) return /^[AEFHILMNORSX]/.test(first) ? `d’${noun}` : `de ${noun}`;
  if (/^(?:hote|hôte|hotes|hôtes|heb|héb|hist|horl|hort|hom|hum|hydr|hyg|hyp)/i.test(first)) return `d’${noun}`;
  // "de yaourt", "de onze": words that begin with a sounded y, and the aspirated h, keep "de".
  return /^[aeiouàâäéèêëîïôöùûüœæ]/i.test(first) && !/^(?:onz|oui|ouist|ux\b|ui\b|uni(?:x|ty)\b)/i.test(first)
    ? `d’${noun}`
    : `de ${noun}`;
};
