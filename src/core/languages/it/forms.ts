import type { Facts, Form } from '../phrases';

/** How Italian says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "la posizione di Data Analyst", "lo stage in Marketing". */
  'la posizione': ({ role }) => (role === null ? null : post(role, 0)),
  'della posizione': ({ role }) => (role === null ? null : post(role, 1)),
  'alla posizione': ({ role }) => (role === null ? null : post(role, 2)),
  /** "la posizione di Data Analyst presso Acme", "la posizione presso il Suo cliente". */
  'la posizione presso': (facts) => whole(facts, 0),
  'della posizione presso': (facts) => whole(facts, 1),
  'alla posizione presso': (facts) => whole(facts, 2),
  /** "questa posizione", "questo stage": where the role was named before and would be heavy a second time. */
  'questa posizione': ({ role }) =>
    role === null ? null : /^(?:stage|tirocinio)\b/i.test(role) ? 'questo percorso' : 'questa posizione',
  /** "di giovedì 5 marzo alle 14:00". */
  'di date': ({ date }) => (date === null ? null : `di ${date}`),
  'entro deadline': ({ deadline }) => (deadline === null ? null : `entro ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n– ${slot}`).join(''),
  minutes: ({ minutes }) => (minutes ? `${minutes} minuti` : null),
  'una format': ({ format }) => (format === null ? null : format === 'phone' ? 'una telefonata' : 'una videochiamata'),
  'per format': ({ format }) => (format === null ? null : format === 'phone' ? 'per telefono' : 'in videochiamata'),
  /** "Luca Bianchi, analista con cui ho lavorato,". */
  /** At the end of a sentence, without the closing comma. */
  'the colleague': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')}`,
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')},`,
};

/** Nouns that name a post by themselves: nominative, with "di", with "a". */
const itself: readonly (readonly [RegExp, readonly [string, string, string]])[] = [
  [/^stage\b/i, ['lo ', 'dello ', 'allo ']],
  [/^(?:tirocinio|ruolo|posto|contratto)\b/i, ['il ', 'del ', 'al ']],
  [/^apprendistato\b/i, ['l’', 'dell’', 'all’']],
  [/^(?:posizione|borsa)\b/i, ['la ', 'della ', 'alla ']],
];

const articles = ['la posizione', 'della posizione', 'alla posizione'] as const;

const post = (role: string, form: 0 | 1 | 2): string => {
  const own = itself.find(([word]) => word.test(role))?.[1];
  return own ? `${own[form]}${role.charAt(0).toLowerCase()}${role.slice(1)}` : `${articles[form]} di ${role}`;
};

const whole = (facts: Facts, form: 0 | 1 | 2): string | null => {
  const where =
    facts.company !== null
      ? ` presso ${facts.company}`
      : facts.holds('client-hidden')
        ? ` presso il ${facts.register === 'familiar' ? 'tuo' : 'Suo'} cliente`
        : '';
  if (facts.role === null && where === '') return null;
  return `${facts.role === null ? articles[form] : post(facts.role, form)}${where}`;
};
