import type { Meeting } from '../echo';
import { invites } from '../invites';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';
import { isLatin } from './latin';
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
  /** "este puesto", "estas prácticas": where the role was named before and would be heavy a second time. */
  'este puesto': ({ role, region }) =>
    role === null ? null : /^prácticas\b/i.test(role) ? 'estas prácticas' : `este ${puesto(region)}`,
  /** "la invitación a la llamada del jueves 5 de marzo", "la invitación a una entrevista". */
  'la invitación': ({ meeting, day }) => {
    if (meeting === null) return day === null ? 'la invitación' : `la invitación para el ${day}`;
    const noun = nouns[meeting];
    const isMale = males.includes(meeting);
    if (day !== null) return `la invitación ${isMale ? 'al' : 'a la'} ${noun} del ${day}`;
    return `la invitación ${rounds.includes(meeting) ? 'a la' : isMale ? 'a un' : 'a una'} ${noun}`;
  },
  /** "Os deseo" to those behind a friendly letter, "Les deseo" elsewhere and wherever nobody says "vosotros". */
  'Os deseo': ({ register, region }) => (register === 'familiar' && !isLatin(region) ? 'Os deseo' : 'Les deseo'),
  'nuestra cita': ({ meeting }) =>
    meeting === null ? 'nuestra cita' : `${males.includes(meeting) ? 'nuestro' : 'nuestra'} ${nouns[meeting]}`,
  /** What follows from the no for what was set or suggested; '' where nothing was. */
  'así que': (facts) => {
    if (!invites(facts)) return '';
    if (facts.holds('booking')) return ', así que no reservaré ninguna hora';
    if (facts.offered > 1) return ', así que no necesitaré ninguno de los horarios propuestos';
    if (facts.day === null) return '';
    if (facts.holds('appointed'))
      return `, así que ${them(facts)} pido cancelar ${facts.meeting === null ? 'la cita' : `${males.includes(facts.meeting) ? 'el' : 'la'} ${nouns[facts.meeting]}`}`;
    return facts.meeting === 'call' || facts.meeting === 'video-call'
      ? `, así que no hará falta la ${nouns[facts.meeting]}`
      : ', así que no asistiré';
  },
  /** "a la Sra. Ruiz y a Guillermo Szpilman". */
  'a los demás': ({ others }) => (others.length === 0 ? null : listed(others.map(called))),
  'el date': ({ date }) => (date === null ? null : `el ${date}`),
  'del date': ({ date }) => (date === null ? null : `del ${date}`),
  'hasta deadline': ({ deadline }) => (deadline === null ? null : `a más tardar el ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? `el ${slots[0]}` : slots.map((slot) => `\n– el ${slot}`).join(''),
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

const them = (facts: Facts): string => {
  const several = facts.holds('several');
  if (facts.register === 'familiar') return several ? 'os' : 'te';
  return several ? 'les' : 'le';
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

const post = (role: string, article: Article, region: string | null): string => {
  const own = itself.find(([word]) => word.test(role))?.[1];
  if (!own) return `${article} ${puesto(region)} de ${role}`;
  return `${own[article === 'el' ? 0 : article === 'al' ? 1 : 2]} ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
};

const whole = (facts: Facts, article: Article): string | null => {
  const where =
    facts.company !== null
      ? ` en ${facts.company}`
      : facts.holds('client-hidden')
        ? ` con ${facts.register === 'familiar' ? 'tu' : 'su'} cliente`
        : '';
  if (facts.role === null && where === '') return null;
  return `${facts.role === null ? `${article} ${puesto(facts.region)}` : post(facts.role, article, facts.region)}${where}`;
};
