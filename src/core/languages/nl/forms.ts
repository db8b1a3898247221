import type { Meeting } from '../echo';
import { invites } from '../invites';
import { listed } from '../listed';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';

/** How Dutch says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "de functie van Data Analyst", "de stage Marketing". */
  'de functie': ({ role }) => (role === null ? null : post(role)),
  /** "de functie van Data Analyst bij Acme", "de functie bij uw opdrachtgever". */
  'de functie bij': (facts) => at(facts),
  'de korte functie': ({ role }) => (role === null || role.split(' ').length > 4 ? null : post(role)),
  /** "de uitnodiging voor het telefoongesprek op donderdag 5 maart", "uw uitnodiging". */
  'de uitnodiging': (facts) => invitation(facts),
  /** After a first interview: "de uitnodiging voor een vervolggesprek op donderdag 5 maart". */
  'de vervolguitnodiging': (facts) =>
    facts.meeting !== null && further.includes(facts.meeting)
      ? `de uitnodiging voor een vervolggesprek${facts.day === null ? '' : ` op ${facts.day}`}`
      : invitation(facts),
  /** What the talk is about: "over de functie van …"; null where no talk is named. */
  'over de functie bij': (facts) => aboutIt(facts, at(facts)),
  'over de functie': (facts) => aboutIt(facts, facts.role === null ? null : post(facts.role)),
  'over de korte functie': (facts) =>
    aboutIt(facts, facts.role === null || facts.role.split(' ').length > 4 ? null : post(facts.role)),
  // "Het tweede gesprek van donderdag" would read as the second one of that day.
  'ons gesprek': ({ meeting }) => (meeting === null ? 'onze afspraak' : theirs(meeting)),
  /** What follows from the no for what was set or suggested, as a new clause; '' where nothing was. */
  dus: (facts) => {
    const follows = consequence(facts, true);
    return follows === null ? '' : `, dus ${follows}`;
  },
  /** The same behind "daarom", verb first: " en kom ik niet naar het gesprek". */
  'en kom ik niet': (facts) => {
    const follows = consequence(facts, false);
    return follows === null ? '' : ` en ${follows}`;
  },
  /** The same behind a clause that began with "ik": " en kom niet naar het gesprek". */
  'en kom niet': (facts) => {
    const follows = consequence(facts, false);
    return follows === null ? '' : ` en ${follows.replace(' ik ', ' ')}`;
  },
  /** "mevrouw De Vries en Reto Hürlimann". */
  anderen: ({ others }) => (others.length === 0 ? null : listed(others.map(called), 'en')),
  'Op date': ({ date }) => (date === null ? null : `Op ${date}`),
  'op date': ({ date }) => (date === null ? null : `op ${date}`),
  'van date': ({ date }) => (date === null ? null : `van ${date}`),
  'voor deadline': ({ deadline }) => (deadline === null ? null : `uiterlijk ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0
      ? null
      : slots.length === 1
        ? (slots[0] ?? null)
        : slots.map((slot) => `\n– ${sameLength(slots) === null ? slot : slot.replace(length, '')}`).join(''),
  /** The times alone. */
  'kale slots': ({ slots }) => slots.map((slot) => `\n– ${slot.replace(length, '')}`).join('') || null,
  /** The length that all times have, said once: " 45 minuten". */
  'minuten lang': ({ slots }) => sameLength(slots) ?? '',
  minutes: ({ minutes }) => (minutes ? `${minutes} minuten` : null),
  'een format': ({ format }) =>
    format === null ? null : format === 'phone' ? 'een telefoongesprek' : 'een videogesprek',
  'Een format': ({ format }) =>
    format === null ? null : format === 'phone' ? 'Een telefoongesprek' : 'Een videogesprek',
  'per format': ({ format }) => (format === null ? null : format === 'phone' ? 'telefonisch' : 'via video'),
  'via format': ({ format }) => (format === null ? null : format === 'phone' ? 'telefonisch' : 'via een videogesprek'),
  about: ({ about }) => about?.replace(/[.,;\s]+$/, '') ?? null,
  /** At the end of a sentence, without the closing comma. */
  'the colleague': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')}`,
};

const length = /, voor( \d+ minuten)$/;

const sameLength = (slots: readonly string[]): string | null => {
  const [first = null, ...rest] = slots.map((slot) => length.exec(slot)?.[1] ?? null);
  return slots.length > 1 && rest.every((each) => each === first) ? first : null;
};

const at = (facts: Facts): string | null => {
  const where =
    facts.company !== null
      ? ` bij ${facts.company}`
      : facts.holds('client-hidden')
        ? ` bij ${facts.register === 'familiar' ? 'je' : 'uw'} opdrachtgever`
        : '';
  if (facts.role === null && where === '') return null;
  return `${facts.role === null ? 'de functie' : post(facts.role)}${where}`;
};

const invitation = ({ meeting, day, register, holds }: Facts): string => {
  if (meeting === null) {
    const your = register === 'formal' ? 'uw' : holds('several') ? 'jullie' : 'je';
    return day === null ? `${your} uitnodiging` : `de uitnodiging voor ${day}`;
  }
  const { noun, article } = nouns[meeting];
  const isOne = meeting !== 'second-interview' && (day !== null || rounds.includes(meeting));
  return `de uitnodiging voor ${isOne ? article : 'een'} ${noun}${day === null ? '' : ` op ${day}`}`;
};

const further: readonly Meeting[] = ['interview', 'talk', 'chat', 'panel-interview'];
const works: readonly Meeting[] = ['trial', 'trial-day', 'assessment', 'lesson', 'audition'];

const aboutIt = ({ meeting }: Facts, position: string | null): string | null =>
  meeting === null || position === null || meeting === 'visit' || meeting === 'meeting'
    ? null
    : `${works.includes(meeting) ? 'voor' : 'over'} ${position}`;

const theirs = (meeting: Meeting): string =>
  meeting === 'second-interview' || meeting === 'final-interview'
    ? 'het gesprek'
    : `${nouns[meeting].article} ${nouns[meeting].noun}`;

/** "ik kom niet naar het gesprek", or with the verb first. */
const consequence = (facts: Facts, subjectFirst: boolean): string | null => {
  if (!invites(facts)) return null;
  const said = (verb: string, rest: string): string => (subjectFirst ? `ik ${verb} ${rest}` : `${verb} ik ${rest}`);
  if (facts.holds('booking')) return said('zal', 'geen tijd inplannen');
  if (facts.offered > 1) return said('zal', 'geen van de voorgestelde tijden gebruiken');
  if (facts.day === null) return null;
  if (facts.holds('appointed'))
    return said('zeg', `${facts.meeting === null ? 'de afspraak' : theirs(facts.meeting)} af`);
  if (facts.meeting === null) return said('laat', 'de afspraak vervallen');
  return remote.includes(facts.meeting)
    ? said('neem', `niet deel aan ${theirs(facts.meeting)}`)
    : said('kom', `niet naar ${theirs(facts.meeting)}`);
};
const remote: readonly Meeting[] = ['call', 'video-call', 'phone-interview', 'video-interview'];

/** A role that says itself what it is ("Stage …", "Traineeship …") needs no "functie". */
const post = (role: string): string => {
  if (/^(?:traineeship|leerwerktraject|bijbaan)\b/i.test(role))
    return `het ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
  if (/^(?:stage|functie|baan|vacature|positie)\b/i.test(role))
    return `de ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
  return `de functie van ${lowered(role)}`;
};

/** "Data-analist" is written small inside a sentence; titles with more capitals, and names, stay as they are. */
const lowered = (role: string): string =>
  /^\p{Lu}[\p{Ll}-]+(?: [\p{Ll}-]+)*$/u.test(role) && !/^(?:Java|Python|Azure|Oracle|Salesforce)\b/.test(role)
    ? `${role.charAt(0).toLowerCase()}${role.slice(1)}`
    : role;

interface Noun {
  readonly noun: string;
  readonly article: 'de' | 'het';
}
const nouns: Readonly<Record<Meeting, Noun>> = {
  interview: { noun: 'gesprek', article: 'het' },
  'phone-interview': { noun: 'telefonische gesprek', article: 'het' },
  'video-interview': { noun: 'videogesprek', article: 'het' },
  'technical-interview': { noun: 'technische gesprek', article: 'het' },
  'panel-interview': { noun: 'gesprek', article: 'het' },
  'second-interview': { noun: 'tweede gesprek', article: 'het' },
  'final-interview': { noun: 'laatste gesprek', article: 'het' },
  call: { noun: 'telefoongesprek', article: 'het' },
  'video-call': { noun: 'videogesprek', article: 'het' },
  chat: { noun: 'kennismakingsgesprek', article: 'het' },
  talk: { noun: 'gesprek', article: 'het' },
  meeting: { noun: 'ontmoeting', article: 'de' },
  visit: { noun: 'bezoek', article: 'het' },
  trial: { noun: 'proefdienst', article: 'de' },
  'trial-day': { noun: 'meeloopdag', article: 'de' },
  assessment: { noun: 'assessment', article: 'het' },
  lesson: { noun: 'proefles', article: 'de' },
  audition: { noun: 'auditie', article: 'de' },
};
const rounds: readonly Meeting[] = ['second-interview', 'final-interview', 'phone-interview', 'technical-interview'];

/** As the letter names them. */
const called = ({ name, family, honorific }: Person): string => {
  const word = (honorific ?? '').toLowerCase().replace(/\./g, '');
  const said = family === null ? name : family.charAt(0).toUpperCase() + family.slice(1);
  if (['mevrouw', 'mevr', 'mw', 'mrs', 'ms'].includes(word)) return `mevrouw ${said}`;
  return ['heer', 'dhr', 'meneer', 'mr'].includes(word) ? `de heer ${said}` : name;
};
