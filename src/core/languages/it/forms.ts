import type { Meeting } from '../echo';
import { hasProcess, hasSlot, invites } from '../invites';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';
import { listed } from './salutation';

/** How Italian says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "la posizione di Data Analyst", "lo stage in Marketing". */
  'la posizione': ({ role }) => (role === null ? null : post(role, 0)),
  'della posizione': ({ role }) => (role === null ? null : post(role, 1)),
  'alla posizione': ({ role }) => (role === null ? null : post(role, 2)),
  'sulla posizione': ({ role }) => (role === null ? null : post(role, 3)),
  /** Of an agency: "la posizione di Data Analyst presso Acme", "la posizione di Data Analyst presso il Suo cliente". */
  'la posizione presso': ({ role, company, register, holds }) => {
    if (role === null) return null;
    const their = holds('several') ? 'vostro' : register === 'familiar' ? 'tuo' : 'Suo';
    const where =
      company !== null ? ` presso ${house(company)}` : holds('client-hidden') ? ` presso il ${their} cliente` : '';
    return `${post(role, 0)}${where}`;
  },
  /** "l’invito a un colloquio", "avermi proposto una telefonata". The day stands where the no is. */
  'l’invito': (facts) => invitation(facts),
  /** "l’invito a un colloquio per la posizione di Data Analyst". To the house itself, it is not named. */
  'l’invito alla': (facts) => (facts.role === null ? null : invitationFor(facts, facts.role)),
  /** The same in a short letter, without a long title. */
  'l’invito in breve': (facts) =>
    facts.role === null || facts.role.split(' ').length > 4 ? null : invitationFor(facts, facts.role),
  /** "il colloquio di giovedì 5 marzo alle 14:00": "il secondo colloquio" would be the second one of that day. */
  'il colloquio': ({ meeting, date }) => `${set(meeting)}${date === null ? '' : ` di ${date}`}`,
  'al colloquio di date': ({ meeting, date }) =>
    date === null
      ? null
      : `${set(meeting).replace(/^il /, 'al ').replace(/^la /, 'alla ').replace(/^l’/, 'all’')} di ${date}`,
  /** Whom an agency fills the post for. */
  'il cliente': ({ register, holds }) =>
    holds('client-hidden')
      ? `il ${holds('several') ? 'vostro' : register === 'familiar' ? 'tuo' : 'Suo'} cliente`
      : 'l’azienda',
  ringraziarlo: ({ holds }) => (holds('client-hidden') ? 'ringraziarlo' : 'ringraziarla'),
  /** "dalla selezione"; null where there is none. */
  'dalla selezione': (facts) => (hasProcess(facts) ? 'dalla selezione' : null),
  /** What the house can give to somebody else. */
  'l’appuntamento': (facts) => (passesOn(facts) ? 'l’appuntamento' : null),
  /** What is asked for where the time is not known. */
  'un altro momento': ({ holds }) =>
    holds('slots') || holds('no-alternatives') ? 'un altro momento' : 'un’altra modalità',
  /** After a reason "quindi"; between thanks and no "però", but where an excuse stands between, there is nothing to oppose. */
  'Ho però deciso': ({ holds }) =>
    `Ho${holds('reason') ? ' quindi' : holds('late') && !holds('specific') ? '' : ' però'} deciso`,
  'Ho deciso': ({ holds }) => (holds('reason') ? 'Ho quindi deciso' : 'Ho deciso'),
  /** The same in a reason, where praise goes before. */
  opposizione: ({ holds }) => (holds('specific') ? ' però' : ''),
  /**
   * What follows from the no for what was set or suggested: ", quindi non parteciperò al colloquio di giovedì 5 marzo"; '' where nothing was. After a
   * reason the decision itself says "quindi".
   */
  quindi: (facts) => consequence(facts, facts.holds('reason') ? ' e' : ', quindi'),
  /** "alla Dott.ssa Conti e a Sergio Brambati". */
  'agli altri': ({ others }) => (others.length === 0 ? null : listed(others.map((each) => called(each, 'a')))),
  'gli altri': ({ others }) => (others.length === 0 ? null : listed(others.map((each) => called(each, '')))),
  /** "di giovedì 5 marzo alle 14:00". */
  'di date': ({ date }) => (date === null ? null : `di ${date}`),
  'entro deadline': ({ deadline }) => (deadline === null ? null : `entro ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n– ${slot}`).join(''),
  /** The times alone: how long a talk would be is another matter. */
  orari: ({ slots }) =>
    slots
      .map((slot) => `\n– ${slot.replace(/(;| \() ?\d+ minuti\)$/, (end) => (end.startsWith(';') ? ')' : ''))}`)
      .join('') || null,
  'nel secondo': ({ slots }) => (slots.length > 2 ? 'in uno dei seguenti' : 'nel secondo'),
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

/** As the letter names them: "il Sig. Zanetti", "alla Dott.ssa Conti", "Sergio Brambati". */
const called = ({ name, family, honorific, degree }: Person, a: '' | 'a'): string => {
  const title = degree ?? honorific ?? '';
  const article = /^(?:sig\.? ?ra|signora|(?:dott|prof)\.? ?ssa)\b/iu.test(title)
    ? { '': 'la', a: 'alla' }
    : /^(?:sig|signor|dott|prof)\b/iu.test(title)
      ? { '': 'il', a: 'al' }
      : null;
  return article === null || family === null ? `${a && `${a} `}${name}` : `${article[a]} ${title} ${family}`;
};

const consequence = (facts: Facts, so: string): string => {
  if (!invites(facts)) return '';
  const { meeting, day, offered } = facts;
  if (facts.holds('booking')) return `${so} non prenoterò un orario`;
  const [you, ring, keep] = facts.holds('several')
    ? ['potete', 'chiamiate', 'teniate']
    : facts.register === 'familiar'
      ? ['puoi', 'chiami', 'tenga']
      : ['può', 'chiami', 'tenga'];
  if (offered > 1) return `${so} ${you} liberare ${offered === 2 ? 'entrambi gli' : 'gli'} orari proposti`;
  const rings = day === null || meeting === null || meeting === 'call' || meeting === 'phone-interview';
  if (facts.holds('calls') && rings) return `${so} non occorre che mi ${ring}${day === null ? '' : ` ${day}`}`;
  // A time that is not surely read is given back unnamed.
  if (day === null) {
    if (!facts.holds('timed') || (meeting !== null && theirs.includes(meeting))) return '';
    return facts.register === 'familiar' && !facts.holds('several')
      ? `${so} non serve tenermi libero un orario`
      : `${so} non occorre che mi ${keep} libero un orario`;
  }
  if (meeting === null)
    return facts.holds('casual') ? `${so} non ci sarò ${day}` : `${so} non sarò presente all’appuntamento di ${day}`;
  if (meeting === 'call' || meeting === 'chat') return `${so} ${you} liberare l’orario di ${day}`;
  const what = set(meeting).replace(/^il /, 'al ').replace(/^la /, 'alla ').replace(/^l’/, 'all’');
  return `${so} non parteciperò ${what} di ${day}`;
};

/** Where others are there anyway. */
const theirs: readonly Meeting[] = ['trial', 'trial-day', 'assessment', 'lesson', 'audition', 'visit'];

/** A formal letter hopes that its slot can go to somebody else. */
const passesOn = (facts: Facts): boolean => facts.tone === 'formal' && hasProcess(facts) && hasSlot(facts);

const invitation = (facts: Facts): string => {
  const { meeting } = facts;
  if (meeting === null) return 'l’invito';
  const { noun, al } = nouns[meeting];
  // A day that is given to a camera or to work at home is not spoken of as one that stands.
  const isSet = facts.date !== null && facts.offered < 2 && invites(facts) && !rounds.includes(meeting);
  const one = `${al === 'alla ' ? 'una' : 'un'} ${noun}`;
  return proposed.includes(meeting)
    ? `avermi proposto ${one}`
    : isSet || meeting === 'final-interview'
      ? `l’invito ${al}${noun}`
      : `l’invito a ${one}`;
};
const invitationFor = (facts: Facts, role: string): string => {
  const said = askedFor(facts, role);
  // A note to a cook speaks of a "posto".
  return facts.holds('casual') && job.test(role)
    ? said.replace(/\b(la|sulla) posizione di /, (_, article) => `${article === 'la' ? 'il' : 'sul'} posto di `)
    : said;
};

const askedFor = (facts: Facts, role: string): string =>
  facts.meeting === null ? `il messaggio ${post(role, 3)} e per l’invito` : `${invitation(facts)} per ${post(role, 0)}`;
const proposed: readonly Meeting[] = ['call', 'video-call', 'chat', 'meeting'];

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

/** "il colloquio", "la telefonata", "l’incontro": the kind of the interview was said with the thanks. */
const set = (meeting: Meeting | null): string => {
  if (meeting === null) return 'l’appuntamento';
  const { noun, al } = nouns[meeting];
  const article = al === 'alla ' ? 'la ' : al === 'all’' ? 'l’' : 'il ';
  return `${article}${noun.replace(/^secondo | (?:telefonico|in videochiamata|tecnico|finale)$/, '')}`;
};

/** Nouns that name a post by themselves: nominative, with "di", with "a", with "su". */
const itself: readonly (readonly [RegExp, readonly [string, string, string, string]])[] = [
  [/^stage\b/i, ['lo ', 'dello ', 'allo ', 'sullo ']],
  [/^(?:tirocinio|ruolo|posto|contratto)\b/i, ['il ', 'del ', 'al ', 'sul ']],
  [/^apprendistato\b/i, ['l’', 'dell’', 'all’', 'sull’']],
  [/^(?:posizione|borsa)\b/i, ['la ', 'della ', 'alla ', 'sulla ']],
];

const articles = ['la posizione', 'della posizione', 'alla posizione', 'sulla posizione'] as const;

/** Trades take no capital within a sentence: "Analista dati" is "la posizione di analista dati". */
const job =
  /^(?:Addett|Agente|Amministrat|Analista|Animat|Architett|Assistente|Ausiliar|Autista|Barista|Cameriere|Cameriera|Capo|Caporeparto|Carpentiere|Cassier|Commerciale|Commess|Consulente|Contabile|Coordinat|Cuoc|Direttore|Direttrice|Disegnat|Docente|Educat|Elettricista|Farmacista|Fisioterapista|Formatore|Formatrice|Fresatore|Geometra|Gestore|Grafic|Idraulic|Impiegat|Infermier|Ingegnere|Insegnante|Istruttore|Istruttrice|Magazzinier|Manutentore|Meccanic|Medico|Montatore|Operai|Operatore|Operatrice|Panettiere|Parrucchier|Pasticcere|Progettista|Programmat|Psicolog|Redatt|Responsabile|Ricercat|Saldatore|Segretari|Sistemista|Specialista|Sviluppat|Tecnic|Tecnolog|Traduttore|Traduttrice|Tornitore|Venditore|Venditrice)\p{Ll}*(?=[\s/(.-]|$)/u;

const post = (written: string, form: 0 | 1 | 2 | 3): string => {
  const role = job.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  const own = itself.find(([word]) => word.test(role))?.[1];
  return own ? `${own[form]}${role.charAt(0).toLowerCase()}${role.slice(1)}` : `${articles[form]} di ${role}`;
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
