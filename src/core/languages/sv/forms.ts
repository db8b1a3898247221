import type { Form } from '../phrases';

/** How Swedish says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "tjänsten som dataanalytiker", "praktikplatsen …" says itself what it is. */
  tjänsten: ({ role }) => (role === null ? null : post(role)),
  /** "tjänsten som dataanalytiker på Acme", "tjänsten hos din uppdragsgivare". */
  'tjänsten på': (facts) => {
    const where =
      facts.company !== null ? ` på ${facts.company}` : facts.holds('client-hidden') ? ' hos er uppdragsgivare' : '';
    if (facts.role === null && where === '') return null;
    return `${facts.role === null ? 'tjänsten' : post(facts.role)}${where}`;
  },
  date: ({ date }) => date,
  'senast deadline': ({ deadline }) => (deadline === null ? null : `senast ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n– ${slot}`).join(''),
  /** The times alone: how long a talk would be is another matter. */
  'bare slots': ({ slots }) =>
    slots.length === 0 ? null : slots.map((slot) => `\n– ${slot.replace(/, (?:i )?\d+ minuter$/, '')}`).join(''),
  minutes: ({ minutes }) => (minutes ? `${minutes} minuter` : null),
  'ett format': ({ format }) => (format === null ? null : format === 'phone' ? 'ett telefonsamtal' : 'ett videosamtal'),
  'per format': ({ format }) => (format === null ? null : format === 'phone' ? 'per telefon' : 'via video'),
  /** "Anna Lind, analytiker som jag har arbetat med,". */
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')},`,
};

const post = (role: string): string =>
  /(?:tjänst|tjänsten|praktik|praktikplats|jobb|roll|vikariat)$/i.test(role)
    ? `uppdraget ”${role}”`
    : `tjänsten som ${common(role)}`;

/** Swedish writes an occupation small, even where a heading has it large: "Projektledare"; "Data Analyst" stays. */
const common = (role: string): string =>
  /^\p{Lu}\p{Ll}+(?:are|iker|ör|ant|ent|ist|log|nom|chef|man|biträde|sköterska)(?: \p{Ll}[\p{L} ]*)?$/u.test(role)
    ? role.charAt(0).toLowerCase() + role.slice(1)
    : role;
