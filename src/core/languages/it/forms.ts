import type { Meeting } from '../echo';
import { invites } from '../invites';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';
import { listed } from './salutation';

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
  /** "l’invito alla telefonata di giovedì 5 marzo", "l’invito a un colloquio". */
  'l’invito': ({ meeting, day }) => {
    if (meeting === null) return day === null ? 'l’invito' : `l’invito per ${day}`;
    const { noun, al } = nouns[meeting];
    if (day !== null) return `l’invito ${al}${noun} di ${day}`;
    const un = al === 'alla ' ? 'una ' : 'un ';
    return `l’invito ${rounds.includes(meeting) ? al : `a ${un}`}${noun}`;
  },
  'il nostro colloquio': ({ meeting }) =>
    meeting === null
      ? 'il nostro appuntamento'
      : `${nouns[meeting].al.startsWith('alla') ? 'la nostra' : 'il nostro'} ${nouns[meeting].noun}`,
  /** What follows from the no for what was set or suggested; '' where nothing was. */
  quindi: (facts) => {
    if (!invites(facts)) return '';
    // After a reason the decision itself says "quindi".
    const so = facts.holds('reason') ? 'e' : 'quindi';
    if (facts.holds('booking')) return `, ${so} non prenoterò un orario`;
    if (facts.offered > 1) return `, ${so} non mi servirà nessuno degli orari proposti`;
    if (facts.day === null) return '';
    if (facts.holds('appointed')) return ` e ${them(facts)} prego di annullare ${the(facts.meeting)}`;
    return facts.meeting === 'call' || facts.meeting === 'video-call'
      ? `, ${so} la ${nouns[facts.meeting].noun} non sarà necessaria`
      : `, ${so} non sarò presente`;
  },
  /** "alla Dott.ssa Conti e a Sergio Brambati". */
  'agli altri': ({ others }) => (others.length === 0 ? null : listed(others.map((each) => `a ${each.name}`))),
  'gli altri': ({ others }) => (others.length === 0 ? null : listed(others.map((each: Person) => each.name))),
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

const them = (facts: Facts): string => {
  if (facts.holds('several')) return 'vi';
  return facts.register === 'familiar' ? 'ti' : 'La';
};

const the = (meeting: Meeting | null): string => {
  if (meeting === null) return 'l’appuntamento';
  const { noun, al } = nouns[meeting];
  return `${al === 'al ' ? 'il ' : al === 'alla ' ? 'la ' : 'l’'}${noun}`;
};

interface Noun {
  readonly noun: string;
  /** "a" with the article. */
  readonly al: 'al ' | 'alla ' | 'all’';
}
const nouns: Readonly<Record<Meeting, Noun>> = {
  interview: { noun: 'colloquio', al: 'al ' },
  'phone-interview': { noun: 'colloquio telefonico', al: 'al ' },
  'video-interview': { noun: 'colloquio in videochiamata', al: 'al ' },
  'technical-interview': { noun: 'colloquio tecnico', al: 'al ' },
  'panel-interview': { noun: 'colloquio', al: 'al ' },
  'second-interview': { noun: 'secondo colloquio', al: 'al ' },
  'final-interview': { noun: 'colloquio finale', al: 'al ' },
  call: { noun: 'telefonata', al: 'alla ' },
  'video-call': { noun: 'videochiamata', al: 'alla ' },
  chat: { noun: 'chiacchierata', al: 'alla ' },
  talk: { noun: 'colloquio', al: 'al ' },
  meeting: { noun: 'incontro', al: 'all’' },
  visit: { noun: 'visita', al: 'alla ' },
  trial: { noun: 'prova', al: 'alla ' },
  'trial-day': { noun: 'giornata di prova', al: 'alla ' },
  assessment: { noun: 'giornata di selezione', al: 'alla ' },
  lesson: { noun: 'lezione di prova', al: 'alla ' },
  audition: { noun: 'provino', al: 'al ' },
};
const rounds: readonly Meeting[] = ['second-interview', 'final-interview'];

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
      ? ` presso ${house(facts.company)}`
      : facts.holds('client-hidden')
        ? ` presso il ${facts.register === 'familiar' ? 'tuo' : 'Suo'} cliente`
        : '';
  if (facts.role === null && where === '') return null;
  return `${facts.role === null ? articles[form] : post(facts.role, form)}${where}`;
};

/** "presso Acme", but "presso l’Università di Pisa", "presso lo Studio Conti". */
const house = (company: string): string => {
  const article = before.find(([, names]) => names.test(company))?.[0] ?? '';
  return `${article}${company}`;
};

const before: readonly (readonly [string, RegExp])[] = [
  [
    'l’',
    /^(?:Azienda|Università|Istituto|Ospedale|Associazione|Agenzia|Accademia|Hotel|Albergo|Osteria|Orchestra|Ufficio|ASL|ASST|AUSL|Unione|Ente) /,
  ],
  ['lo ', /^(?:Studio|Stabilimento) /],
  ['le ', /^(?:Officine|Acciaierie|Cantine|Ceramiche) /],
  [
    'il ',
    /^(?:Comune|Liceo|Gruppo|Museo|Teatro|Ristorante|Bar|Centro|Caffè|Panificio|Caseificio|Policlinico|Ministero|Consorzio|Conservatorio|Tribunale|Consiglio) /,
  ],
  [
    'la ',
    /^(?:Scuola|Fondazione|Clinica|Casa|Cooperativa|Banca|Regione|Provincia|Biblioteca|Trattoria|Pasticceria|Farmacia|Libreria|Cantina|Camera|Città|Residenza) /,
  ],
];
