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
  'sulla posizione presso': (facts) => whole(facts, 3),
  /** "questa posizione", "questo percorso": the role was named before. After a reason "questa posizione" might be the one just accepted. */
  'questa posizione': ({ role, holds }) =>
    /^(?:stage|tirocinio)\b/i.test(role ?? '')
      ? 'questo percorso'
      : role === null || holds('reason')
        ? 'la posizione aperta'
        : 'questa posizione',
  /** "il Suo invito alla telefonata di giovedì 5 marzo", "il tuo invito a un secondo colloquio, giovedì 5 marzo". */
  'l’invito': (facts) => {
    const { meeting } = facts;
    const your = `il ${facts.holds('several') ? 'vostro' : facts.register === 'familiar' ? 'tuo' : 'Suo'} invito`;
    // A day that is given to a camera or to work at home is not spoken of as one that stands.
    const day = facts.holds('one-way') || facts.holds('take-home') ? null : facts.day;
    if (meeting === null) return day === null ? your : `${your} per ${day}`;
    const { noun, al } = nouns[meeting];
    const any = `${your} a ${al === 'alla ' ? 'una' : 'un'} ${noun}`;
    if (rounds.includes(meeting)) return day === null ? any : `${any}, ${day}`;
    return day === null ? any : `${your} ${al}${noun} di ${day}`;
  },
  'il nostro colloquio': ({ meeting }) => `${ours(meeting)[0]} ${ours(meeting)[2]}`,
  /** "il nostro colloquio di giovedì 5 marzo alle 14:00"; "il nostro secondo colloquio, previsto per …", for it is not the second of that day. */
  'il nostro colloquio di date': ({ meeting, date }) =>
    date === null ? null : `${ours(meeting)[0]} ${ours(meeting)[2]}${on(meeting)} ${date}`,
  'al nostro colloquio di date': ({ meeting, date }) =>
    date === null ? null : `${ours(meeting)[1]} ${ours(meeting)[2]}${on(meeting)} ${date}`,
  /** Between thanks and no; where an excuse stands between, there is nothing to oppose. */
  tuttavia: ({ holds }) => (holds('late') && !holds('specific') ? '' : ', tuttavia'),
  /** The same in a reason, where praise goes before. */
  opposizione: ({ holds }) => (holds('specific') ? ', tuttavia,' : ''),
  /** What follows from the no for what was set or suggested; '' where nothing was. */
  quindi: (facts) => {
    if (!invites(facts)) return '';
    // After a reason the decision itself says "quindi".
    const so = facts.holds('reason') ? '' : ' quindi';
    const { meeting } = facts;
    if (facts.holds('booking')) return ` e non prenoterò${so} un orario`;
    if (facts.offered > 1) return ` e non mi servirà${so} nessuno degli orari proposti`;
    if (facts.day === null) return '';
    if (facts.holds('appointed')) return ` e ${them(facts)} prego di annullare ${the(meeting)}`;
    if (meeting === null) return ` e non mi presenterò${so} all’appuntamento`;
    return meeting === 'call' || meeting === 'video-call'
      ? ` e la ${nouns[meeting].noun} non sarà${so} necessaria`
      : ` e non parteciperò${so} ${nouns[meeting].al}${nouns[meeting].noun}`;
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

/** "il nostro", "al nostro", "colloquio". */
const ours = (meeting: Meeting | null): readonly [string, string, string] => {
  if (meeting === null) return ['il nostro', 'al nostro', 'appuntamento'];
  const { noun, al } = nouns[meeting];
  return al === 'alla ' ? ['la nostra', 'alla nostra', noun] : ['il nostro', 'al nostro', noun];
};

const on = (meeting: Meeting | null): string =>
  meeting !== null && rounds.includes(meeting) ? ', previsto per' : ' di';

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
  /^(?:Addett|Agente|Amministrat|Analista|Animat|Architett|Assistente|Ausiliar|Autista|Barista|Cameriere|Cameriera|Capo|Caporeparto|Carpentiere|Cassier|Commerciale|Commess|Consulente|Contabile|Coordinat|Cuoc|Direttore|Direttrice|Disegnat|Docente|Educat|Elettricista|Farmacista|Fisioterapista|Formatore|Formatrice|Fresatore|Geometra|Gestore|Grafic|Idraulic|Impiegat|Infermier|Ingegnere|Insegnante|Istruttore|Istruttrice|Magazzinier|Manutentore|Meccanic|Medico|Montatore|Operai|Operatore|Operatrice|Panettiere|Parrucchier|Pasticcere|Progettista|Programmat|Psicolog|Redatt|Responsabile|Ricercat|Saldatore|Segretari|Sistemista|Specialista|Sviluppat|Tecnic|Traduttore|Traduttrice|Tornitore|Venditore|Venditrice)\p{Ll}*(?=[\s/(.-]|$)/u;

const post = (written: string, form: 0 | 1 | 2 | 3): string => {
  const role = job.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  const own = itself.find(([word]) => word.test(role))?.[1];
  return own ? `${own[form]}${role.charAt(0).toLowerCase()}${role.slice(1)}` : `${articles[form]} di ${role}`;
};

const whole = (facts: Facts, form: 0 | 1 | 2 | 3): string | null => {
  const where =
    facts.company !== null
      ? ` presso ${house(facts.company)}`
      : facts.holds('client-hidden')
        ? ` presso il ${facts.holds('several') ? 'vostro' : facts.register === 'familiar' ? 'tuo' : 'Suo'} cliente`
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
