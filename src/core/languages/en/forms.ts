import type { Facts, Form } from '../phrases';

/** How English says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "the Data Analyst role". */
  'the role': ({ role }) => (role === null ? null : `the ${named(role)}`),
  /** The same in a short letter: a long title is left out. */
  'the short role': ({ role }) => (role === null || role.split(' ').length > 4 ? null : `the ${named(role)}`),
  /** "the Data Analyst role at Acme", "the role with your client". */
  'the role at': (facts) => {
    const where = at(facts);
    if (facts.role === null && where === '') return null;
    return `the ${facts.role === null ? 'role' : named(facts.role)}${where}`;
  },
  /** "a Data Analyst", "an Account Manager". */
  'a role': ({ role }) => (role === null ? null : `${article(role)} ${role}`),
  'at company': (facts) => at(facts).trim() || null,
  /** "our interview on Thursday 5 March at 14:00". */
  'on date': ({ date }) => (date === null ? null : `on ${date}`),
  'by deadline': ({ deadline }) => (deadline === null ? null : `by ${deadline}`),
  /** "Tuesday 10 March at 10:00" or a list on lines of their own. */
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n– ${slot}`).join(''),
  /** The times alone: how long a talk would be is another matter. */
  'bare slots': ({ slots }) =>
    slots.length === 0 ? null : slots.map((slot) => `\n– ${slot.replace(/, for \d+ minutes?$/, '')}`).join(''),
  minutes: ({ minutes }) => (minutes ? `${minutes} minutes` : null),
  'a minutes': ({ minutes }) =>
    minutes ? `${/^(?:8|11|18|80)/.test(String(minutes)) && minutes !== 110 ? 'an' : 'a'} ${minutes}-minute` : null,
  'a format': ({ format }) => (format === null ? null : format === 'phone' ? 'a telephone call' : 'a video call'),
  'by format': ({ format }) => (format === null ? null : format === 'phone' ? 'by telephone' : 'by video'),
  /** "Jan Nowak, a data analyst I used to work with,". */
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')},`,
};

const at = (facts: Facts): string =>
  facts.company !== null ? ` at ${facts.company}` : facts.holds('client-hidden') ? ' with your client' : '';

/** A role that says itself what it is needs no "role" after it. */
const named = (role: string): string =>
  /\b(?:role|position|opportunity|internship|traineeship|apprenticeship|programme|program|job|post|fellowship|scholarship)$/i.test(
    role,
  )
    ? role
    : `${role} role`;

const article = (noun: string): 'a' | 'an' => {
  const first = noun.split(/[\s/-]/)[0] ?? noun;
  if (/^[A-Z]{2,}\d*$/.test(first)) return /^[AEFHILMNORSX]/.test(first) ? 'an' : 'a';
  if (/^(?:eu|uni[^nm]|use|usa|user|one|ux)/i.test(first)) return 'a';
  return /^(?:[aeiou]|hon|hour|heir)/i.test(first) ? 'an' : 'a';
};
