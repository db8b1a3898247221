import type { Meeting } from '../echo';
import { hasProcess, hasSlot, invites } from '../invites';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';
import { housed } from './housed';
import { isLatin } from './latin';
import { listed } from './salutation';

/** How Spanish says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "el puesto de Data Analyst"; "las prácticas de Marketing" say themselves what they are. */
  'el puesto': ({ role, region }) => (role === null ? null : post(role, 'el', region)),
  /** "el puesto de Data Analyst en Acme", "el puesto para su cliente". */
  'el puesto en': (facts) => whole(facts, 'el'),
  'al puesto en': (facts) => whole(facts, 'al'),
  /** "su invitación a la llamada", "tu invitación a una segunda entrevista". The day stands where the no is. */
  'la invitación': (facts) => invitation(facts),
  /** "su invitación a la entrevista para el puesto de Data Analyst en Acme"; an easy letter does without the house. */
  'la invitación para': (facts) => invitationFor(facts, facts.holds('casual')),
  'la invitación breve para': (facts) =>
    facts.role === null || facts.role.split(' ').length > 4 ? null : invitationFor(facts, true, asking),
  /** After "gracias por": "proponerme una llamada", "invitarme a la entrevista", "su invitación". */
  invitarme: (facts) => asking(facts),
  'invitarme para': (facts) => invitationFor(facts, facts.holds('casual'), asking),
  /** "la entrevista del jueves 5 de marzo a las 14:00". */
  'la cita': ({ meeting, date }) =>
    `${isCita(meeting) ? 'nuestra cita' : `${the(meeting, ['el', 'la'])} ${bare(meeting)}`}${date === null ? '' : ` del ${date}`}`,
  /** null where there is none. */
  'en el proceso': (facts) =>
    hasProcess(facts) ? `en el proceso${facts.tone === 'formal' ? ' de selección' : ''}` : null,
  /** Whom an agency fills the post for. */
  'al cliente': (facts) =>
    facts.holds('client-hidden') ? `a ${addressing(facts, ['su', 'tu', 'vuestro', 'su'])} cliente` : 'a la empresa',
  /** What the house can give to somebody else. */
  'esa hora': (facts) => (passesOn(facts) ? `es${isLatin(facts.region) ? 'e horario' : 'a hora'}` : null),
  'Sin embargo': (facts) =>
    addressing(facts, ['Sin embargo,', 'Quería decirte que', 'Quería deciros que', 'Sin embargo,']),
  /** What is asked for where the time is not known. */
  'otro momento': ({ holds }) => (holds('slots') || holds('no-alternatives') ? 'otro momento' : 'otro formato'),
  /** What the person decided to do. */
  'no seguir': (facts) =>
    facts.holds('applied')
      ? `retirar mi ${isLatin(facts.region) ? 'postulación' : 'candidatura'}`
      : hasProcess(facts)
        ? `no continuar en el proceso${facts.tone === 'formal' ? ' de selección' : ''}`
        : 'no seguir adelante',
  /** Between praise and a reason. */
  oposición: ({ holds }) => (holds('specific') ? ', sin embargo,' : ''),
  /** What follows from the no for what was set or suggested; '' where nothing was. After a reason the no itself says "por lo que". */
  'por lo que': (facts) =>
    consequence(facts, facts.holds('reason') ? ' y no' : facts.tone === 'formal' ? ', por lo que no' : ', así que no'),
  /** The same in one line, where "pero" stands before it. */
  'por tanto': (facts) => consequence(facts, '; por tanto, no'),
  /** The same after "no continuaré", "no voy a continuar". */
  ni: (facts) =>
    consequence(facts, facts.holds('reason') ? ' ni' : ', así que no').replace(/^ ni (?=hace falta)/, ' y no '),
  /** "a la Sra. Ruiz y a Guillermo Szpilman". */
  'a los demás': ({ others }) => (others.length === 0 ? null : listed(others.map(called))),
  'el date': ({ date }) => (date === null ? null : `el ${date}`),
  'para deadline': ({ deadline }) => (deadline === null ? null : `para el ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? `el ${slots[0]}` : slots.map((slot) => `\n– ${slot}`).join(''),
  /** The times alone: how long a talk would be is another matter. */
  horarios: ({ slots }) =>
    slots
      .map((slot) => `\n– ${slot.replace(/(;| \() ?\d+ minutos\)$/, (end) => (end.startsWith(';') ? ')' : ''))}`)
      .join('') || null,
  'en el segundo': ({ slots }) => (slots.length > 2 ? 'en uno de los siguientes' : 'en el segundo'),
  minutes: ({ minutes }) => (minutes ? `${minutes} minutos` : null),
  'por format': ({ format }) => (format === null ? null : format === 'phone' ? 'por teléfono' : 'por videollamada'),
  /** At the end of a sentence, without the closing comma. */
  'the colleague': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')}`,
};

/** "su", "tu"; "puede", "puedes": by who is addressed. */
const addressing = (
  { register, holds }: Facts,
  [formal, familiar, all, ustedes]: readonly [string, string, string, string],
): string => (register === 'formal' ? (holds('several') ? ustedes : formal) : holds('several') ? all : familiar);

const invitation = (facts: Facts): string => {
  const { meeting } = facts;
  const your = `${addressing(facts, ['su', 'tu', 'vuestra', 'su'])} invitación`;
  if (meeting === null) return your;
  // A day that is given to a camera or to work at home is not spoken of as one that stands.
  const isSet = facts.date !== null && facts.offered < 2 && invites(facts) && !rounds.includes(meeting);
  return `${your} a ${the(meeting, isSet ? ['el', 'la'] : ['un', 'una'])} ${nouns[meeting]}`.replace(/ a el /, ' al ');
};

/** Talks are proposed; to an interview one is invited, or in an easy letter asked. */
const asking = (facts: Facts): string => {
  const { meeting } = facts;
  if (meeting === null || meeting === 'visit') return invitation(facts);
  if (spokenOf.includes(meeting) || meeting === 'trial' || meeting === 'trial-day')
    return `proponerme ${the(meeting, ['un', 'una'])} ${nouns[meeting]}`;
  return invitation(facts).replace(/^\S+ invitación/, 'invitarme');
};

/** null where the occasion has no sure name, or neither post nor house is known. */
const invitationFor = (facts: Facts, brief: boolean, say = invitation): string | null => {
  const { meeting } = facts;
  const post = whole(brief ? { ...facts, company: null } : facts, 'el');
  if (meeting === null || post === null) return null;
  return `${say(facts)} ${spokenOf.includes(meeting) ? 'sobre' : 'para'} ${post}`;
};

/** " y no asistiré a la entrevista del jueves 5 de marzo". */
const consequence = (facts: Facts, not: string): string => {
  if (!invites(facts)) return '';
  const { meeting, day } = facts;
  const so = not.replace(/ no$/, '').replace(/ ni$/, ' y');
  if (facts.holds('booking')) return `${not} reservaré ninguna hora`;
  if (facts.offered > 1)
    return `${not} ${keep(facts)} ninguno de los ${facts.offered === 2 ? 'dos ' : ''}horarios propuestos`;
  const rings = day === null || meeting === null || meeting === 'call' || meeting === 'phone-interview';
  if (facts.holds('calls') && rings)
    return `${not} hace falta que me ${addressing(facts, ['llame', 'llames', 'llaméis', 'llamen'])}${day === null ? '' : ` el ${day}`}`;
  // A time that is not surely read is given back unnamed.
  if (day === null)
    return facts.holds('timed') && (meeting === null || !theirs.includes(meeting))
      ? `${not} ${keep(facts)} ninguna hora`
      : '';
  if (meeting === null)
    return facts.holds('appointed') ? `${so} tengo que cancelar la cita del ${day}` : `${not} ${go(facts)} el ${day}`;
  const what = `${bare(meeting)} del ${day}`;
  const it = the(meeting, ['el', 'la']);
  if (facts.holds('appointed')) return `${so} tengo que cancelar ${it} ${what}`;
  if (meeting === 'call' || meeting === 'video-call') return `${not} hará falta ${it} ${what}`;
  if (meeting === 'phone-interview' || meeting === 'video-interview') return `${not} participaré en ${it} ${what}`;
  return `${not} ${go(facts)} ${isCita(meeting) ? `a la cita del ${day}` : `${it === 'el' ? 'al' : 'a la'} ${what}`}`;
};

/** An interview that was named in the thanks is "la cita" where the no is. */
const isCita = (meeting: Meeting | null): meeting is null =>
  meeting === null || /^(?:interview|technical|panel|second|final)/.test(meeting);

const go = ({ region, register, meeting, holds }: Facts): string =>
  holds('casual') && isLatin(region) && !holds('reason')
    ? 'voy a ir'
    : holds('casual') || register === 'familiar' || meeting === 'chat' || meeting === 'meeting' || meeting === 'visit'
      ? 'iré'
      : isCita(meeting)
        ? 'acudiré'
        : 'asistiré';

const keep = (facts: Facts): string =>
  `hace falta que me ${addressing(facts, ['reserve', 'reserves', 'reservéis', 'reserven'])}`;

const nouns: Readonly<Record<Meeting, string>> = {
  interview: 'entrevista',
  'phone-interview': 'entrevista telefónica',
  'video-interview': 'entrevista por videollamada',
  'technical-interview': 'entrevista técnica',
  'panel-interview': 'entrevista',
  'second-interview': 'segunda entrevista',
  'final-interview': 'última entrevista',
  call: 'llamada',
  'video-call': 'videollamada',
  chat: 'charla',
  talk: 'conversación',
  meeting: 'reunión',
  visit: 'visita',
  trial: 'prueba',
  'trial-day': 'día de prueba',
  assessment: 'jornada de selección',
  lesson: 'clase de prueba',
  audition: 'audición',
};
const males: readonly Meeting[] = ['trial-day'];
/** Where others are there anyway. */
const theirs: readonly Meeting[] = ['trial', 'trial-day', 'assessment', 'lesson', 'audition', 'visit'];
const rounds: readonly Meeting[] = ['second-interview', 'final-interview'];
/** What one has "sobre" a post; an interview one has for it. */
const spokenOf: readonly Meeting[] = ['call', 'video-call', 'chat', 'talk', 'meeting', 'visit'];

const the = (meeting: Meeting, [his, her]: readonly [string, string]): string => (males.includes(meeting) ? his : her);

/** "La segunda entrevista del jueves" would be the second one of that day. */
const bare = (meeting: Meeting): string =>
  nouns[meeting].replace(/^(?:segunda|última) | (?:telefónica|técnica|por videollamada)$/, '');

/** A formal letter hopes that its slot can go to somebody else. */
const passesOn = (facts: Facts): boolean => facts.tone === 'formal' && hasSlot(facts);

const called = ({ name, family, honorific, degree }: Person): string => {
  const word = (honorific ?? '').toLowerCase().replace(/\./g, '');
  // "Ing." is said of men and women: the article would guess.
  if (degree !== null && word === '' && /^(?:ing|lic|arq|q\.? ?f|c\.? ?p)/i.test(degree)) return `a ${name}`;
  if (degree !== null && family !== null)
    return `${/^(?:dra|profa|lcda|licda|mtra)/i.test(degree) ? 'a la' : /^dr\b/i.test(degree) ? 'al' : 'a'} ${degree} ${family}`;
  if (['sra', 'srta', 'señora', 'doña', 'dña', 'mrs', 'ms'].includes(word)) return `a la Sra. ${family ?? name}`;
  return ['sr', 'señor', 'don', 'mr'].includes(word) ? `al Sr. ${family ?? name}` : `a ${name}`;
};

type Article = 'el' | 'al' | 'del';

/** Nouns that name a post by themselves, with their gender and number. */
const itself: readonly (readonly [RegExp, readonly [string, string, string]])[] = [
  [/^prácticas\b/i, ['las', 'a las', 'de las']],
  [/^(?:beca|vacante|plaza|posición|jefatura)\b/i, ['la', 'a la', 'de la']],
  [/^(?:puesto|cargo|empleo|programa)\b/i, ['el', 'al', 'del']],
];

/** What a post is called where "cargo" is the usual word. */
const puesto = (region: string | null): string =>
  ['CL', 'CO', 'PE', 'EC'].includes(region ?? '') ? 'cargo' : 'puesto';

const post = (written: string, article: Article, region: string | null): string => {
  // "Jefe/a de Obra" is said as it is printed: half a title is none.
  const role =
    job.test(written) && !/\s\p{Lu}\p{Ll}/u.test(written)
      ? written.charAt(0).toLowerCase() + written.slice(1)
      : written;
  const own = itself.find(([word]) => word.test(role))?.[1];
  if (!own) return `${article} ${puesto(region)} de ${role}`;
  return `${own[article === 'el' ? 0 : article === 'al' ? 1 : 2]} ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
};

/** Trades take no capital within a sentence: "Analista de datos" is "el puesto de analista de datos". */
const job =
  /^(?:Abogad|Administrativ|Agente|Analista|Arquitect|Asesor|Asistente|Auditor|Auxiliar|Ayudante|Camarer|Cociner|Comercial|Conductor|Consultor|Contable|Contador|Coordinador|Delegad|Dependient|Desarrollador|Diseñador|Director|Docente|Educador|Ejecutiv|Electricista|Encargad|Enfermer|Especialista|Fisioterapeuta|Formador|Gerente|Gestor|Ingenier|Investigador|Jefe|Jefa|Maestr|Mecánic|Monitor|Mozo|Oficial|Operador|Operari|Profesor|Programador|Psicólog|Recepcionista|Redactor|Repartidor|Responsable|Secretari|Soldador|Supervisor|Técnic|Teleoperador|Trabajador|Traductor|Vendedor)\p{Ll}*(?=[\s/(.-]|$)/u;

const whole = (facts: Facts, article: Article): string | null => {
  const where =
    facts.company !== null
      ? // A team is greeted by its house.
        facts.role !== null && facts.recruiter === null && !facts.holds('agency')
        ? ''
        : ` en ${housed(facts.company)}`
      : facts.holds('client-hidden')
        ? ` en ${facts.register === 'familiar' ? 'tu' : 'su'} empresa cliente`
        : '';
  if (facts.role === null && where === '') return null;
  return `${facts.role === null ? `${article} ${puesto(facts.region)}` : post(facts.role, article, facts.region)}${where}`;
};
