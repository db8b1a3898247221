import type { Facts, Form } from '../phrases';

/** Wie das Deutsche Stellen, Firmen und Fristen in den Satz fügt: „die Stelle als … bei …" braucht kein Geschlecht der Rolle. */
export const forms: Readonly<Record<string, Form>> = {
  'die Stelle': ({ role }) => (role === null ? null : `die ${stelle(role)}`),
  'die Stelle bei': (facts) => place('die', facts),
  'der Stelle': ({ role }) => (role === null ? null : `der ${stelle(role)}`),
  'der Stelle bei': (facts) => place('der', facts),
  /** Dasselbe in kurzen Briefen: eine lange Bezeichnung bleibt weg. */
  'die kurze Stelle': ({ role }) => (role === null || role.split(' ').length > 4 ? null : `die ${stelle(role)}`),
  /** „die Nordlicht GmbH", aber „Nordlicht"; „bei der Nordlicht GmbH". */
  'die company': ({ company }) => (company === null ? null : `${withArticle.test(company) ? 'die ' : ''}${company}`),
  'der company': ({ company }) => (company === null ? null : `${withArticle.test(company) ? 'der ' : ''}${company}`),
  'am Datum': ({ date }) => (date === null ? null : `am ${date}`),
  'Am Datum': ({ date }) => (date === null ? null : `Am ${date}`),
  'bis zur Frist': ({ deadline }) => (deadline === null ? null : `bis ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n– ${slot}`).join(''),
  minutes: ({ minutes }) => (minutes ? `${minutes} Minuten` : null),
  'am Telefon': ({ format }) => (format === null ? null : format === 'phone' ? 'am Telefon' : 'per Video'),
  'ein Telefonat': ({ format }) =>
    format === null ? null : format === 'phone' ? 'ein Telefonat' : 'ein Videogespräch',
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague} (${about.replace(/[.,;\s]+$/, '')})`,
};

const place = (article: string, facts: Facts): string | null => {
  const where =
    facts.company !== null ? bei(facts.company) : facts.holds('client-hidden') ? ` bei ${customer(facts)}` : '';
  if (facts.role === null && where === '') return null;
  return `${article} ${facts.role === null ? 'Stelle' : stelle(facts.role)}${where}`;
};

/** „bei der Nordlicht GmbH", aber „bei Nordlicht". */
const bei = (company: string): string => ` bei ${withArticle.test(company) ? 'der ' : ''}${company}`;

const withArticle = /\s(?:GmbH|mbH|AG|SE|KG|KGaA|UG|OHG|GbR|eG|Stiftung|Gruppe)$/;

const customer = (facts: Facts): string => {
  if (facts.register === 'formal') return 'Ihrem Kunden';
  return facts.holds('several') ? 'eurem Kunden' : 'deinem Kunden';
};

/** „Stelle als Data Analyst"; was selbst schon eine Stelle nennt (Praktikum, Ausbildung …), steht in Anführung dahinter. */
const stelle = (role: string): string =>
  /(?:stelle|praktikum|ausbildung|volontariat|studium|position|job|programm)$/i.test(role)
    ? `Stelle „${role}“`
    : `Stelle als ${role}`;
