import type { Meeting } from '../echo';
import { invites } from '../invites';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';
import { listed } from './salutation';

/** How Spanish says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "el puesto de Data Analyst"; "las prácticas de Marketing" say themselves what they are. */
  'el puesto': ({ role, region }) => (role === null ? null : post(role, 'el', region)),
  'al puesto': ({ role, region }) => (role === null ? null : post(role, 'al', region)),
  'del puesto': ({ role, region }) => (role === null ? null : post(role, 'del', region)),
  /** "el puesto de Data Analyst en Acme", "el puesto para su cliente". */
  'el puesto en': (facts) => whole(facts, 'el'),
  'al puesto en': (facts) => whole(facts, 'al'),
  'del puesto en': (facts) => whole(facts, 'del'),
  /** "este puesto", "estas prácticas": the role was named before. After a reason "este puesto" might be the one just accepted. */
  'este puesto': ({ role, region, holds }) =>
    /^prácticas\b/i.test(role ?? '')
      ? 'estas prácticas'
      : role === null || holds('reason')
        ? 'la vacante'
        : `este ${puesto(region)}`,
  /** "su invitación a la llamada del jueves 5 de marzo", "tu invitación a una segunda entrevista el jueves 5 de marzo". */
  'la invitación': (facts) => {
    const { meeting } = facts;
    const your = `${facts.register === 'formal' ? 'su' : facts.holds('several') ? 'vuestra' : 'tu'} invitación`;
    // A day that is given to a camera or to work at home is not spoken of as one that stands.
    const day = facts.holds('one-way') || facts.holds('take-home') ? null : facts.day;
    if (meeting === null) return day === null ? your : `${your} para el ${day}`;
    const noun = nouns[meeting];
    const isMale = males.includes(meeting);
    if (rounds.includes(meeting)) return `${your} a una ${noun}${day === null ? '' : ` el ${day}`}`;
    return day === null
      ? `${your} ${isMale ? 'a un' : 'a una'} ${noun}`
      : `${your} ${isMale ? 'al' : 'a la'} ${noun} del ${day}`;
  },
  'nuestra cita': ({ meeting }) => ours(meeting),
  /** "nuestra entrevista del jueves 5 de marzo a las 14:00"; "nuestra segunda entrevista, prevista para el …", for it is not the second of that day. */
  'nuestra cita del date': ({ meeting, date }) =>
    date === null
      ? null
      : `${ours(meeting)}${meeting !== null && rounds.includes(meeting) ? ', prevista para el' : ' del'} ${date}`,
  /** Between praise and a reason. */
  oposición: ({ holds }) => (holds('specific') ? ', sin embargo,' : ''),
  /** What follows from the no for what was set or suggested; '' where nothing was. */
  'por lo que': (facts) => {
    if (!invites(facts)) return '';
    // After a reason the decision itself says "por tanto".
    const so = facts.holds('reason') ? ' y' : ', por lo que';
    const { meeting } = facts;
    if (facts.holds('booking')) return `${so} no reservaré ninguna hora`;
    if (facts.offered > 1) return `${so} no necesitaré ninguno de los horarios propuestos`;
    if (facts.day === null) return '';
    const what = meeting === null ? 'la cita' : `${males.includes(meeting) ? 'el' : 'la'} ${nouns[meeting]}`;
    if (facts.holds('appointed')) return `${so} ${cancel(facts)} ${what}`;
    if (meeting === 'call' || meeting === 'video-call') return `${so} no hará falta ${what}`;
    if (meeting === 'phone-interview' || meeting === 'video-interview') return `${so} no participaré en ${what}`;
    return `${so} no acudiré ${what.startsWith('el ') ? `al ${what.slice(3)}` : `a ${what}`}`;
  },
  /** "a la Sra. Ruiz y a Guillermo Szpilman". */
  'a los demás': ({ others }) => (others.length === 0 ? null : listed(others.map(called))),
  'el date': ({ date }) => (date === null ? null : `el ${date}`),
  'del date': ({ date }) => (date === null ? null : `del ${date}`),
  'para deadline': ({ deadline }) => (deadline === null ? null : `para el ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? `el ${slots[0]}` : slots.map((slot) => `\n– ${slot}`).join(''),
  minutes: ({ minutes }) => (minutes ? `${minutes} minutos` : null),
  'una format': ({ format }) =>
    format === null ? null : format === 'phone' ? 'una llamada telefónica' : 'una videollamada',
  'por format': ({ format }) => (format === null ? null : format === 'phone' ? 'por teléfono' : 'por videollamada'),
  /** "Juan Pérez, analista con quien trabajé,". */
  /** At the end of a sentence, without the closing comma. */
  'the colleague': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')}`,
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')},`,
};

const cancel = (facts: Facts): string => {
  const several = facts.holds('several');
  if (facts.register === 'familiar') return several ? 'os ruego que canceléis' : 'te ruego que canceles';
  return several ? 'les ruego que cancelen' : 'le ruego que cancele';
};

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
const rounds: readonly Meeting[] = ['second-interview', 'final-interview'];

const ours = (meeting: Meeting | null): string =>
  meeting === null ? 'nuestra cita' : `${males.includes(meeting) ? 'nuestro' : 'nuestra'} ${nouns[meeting]}`;

const called = ({ name, family, honorific }: Person): string => {
  const word = (honorific ?? '').toLowerCase().replace(/\./g, '');
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
  const role = job.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
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
      ? ` en ${facts.company}`
      : facts.holds('client-hidden')
        ? ` en la empresa de ${facts.register === 'familiar' ? 'tu' : 'su'} cliente`
        : '';
  if (facts.role === null && where === '') return null;
  return `${facts.role === null ? `${article} ${puesto(facts.region)}` : post(facts.role, article, facts.region)}${where}`;
};
