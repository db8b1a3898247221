import type { Meeting } from '../echo';
import { hasProcess, hasSlot, invites } from '../invites';
import { listed } from '../listed';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';

/** How Dutch says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "de functie van Data Analyst", "de stage Marketing". */
  'de functie': ({ role }) => (role === null ? null : post(role)),
  /** "de functie van Data Analyst bij Acme", "de functie bij uw opdrachtgever". */
  'de functie bij': (facts) => at(facts),
  /** "uw uitnodiging voor een telefonisch gesprek", "uw uitnodiging". De dag staat bij het besluit. */
  'de uitnodiging': (facts) => invitation(facts),
  /** After a first interview: "uw uitnodiging voor een vervolggesprek". */
  'de vervolguitnodiging': (facts) =>
    facts.meeting !== null && further.includes(facts.meeting)
      ? `${your(facts)} uitnodiging voor een vervolggesprek`
      : invitation(facts),
  /** "uw uitnodiging voor een gesprek over de functie van …"; null where no talk is named. */
  'de uitnodiging over de functie bij': (facts) => aboutIt(facts, at(facts)),
  'de uitnodiging over de functie': (facts) => aboutIt(facts, facts.role === null ? null : post(facts.role)),
  'de korte uitnodiging over de functie': (facts) =>
    aboutIt(facts, facts.role === null || facts.role.split(' ').length > 4 ? null : post(facts.role)),
  /** The same behind another thing and "de". */
  uitnodiging: (facts) => unowned(invitation(facts)),
  'uitnodiging over de functie bij': (facts) => unowned(aboutIt(facts, at(facts))),
  'uitnodiging over de functie': (facts) => unowned(aboutIt(facts, facts.role === null ? null : post(facts.role))),
  /** "de selectieprocedure"; null where there is none. */
  'de procedure': (facts) => process(facts),
  /** What the house can give to somebody else. */
  'de tijd': (facts) => (passesOn(facts) ? 'het tijdstip' : null),
  /** "uw opdrachtgever", "Waterlinie". */
  'de klant': (facts) => (facts.holds('client-hidden') ? `${your(facts)} opdrachtgever` : facts.company),
  // "Het tweede gesprek van donderdag" would read as the second one of that day.
  'ons gesprek van': ({ meeting, date }) =>
    `${meeting === null ? 'onze afspraak' : theirs(meeting)}${date === null ? '' : ` van ${date}`}`,
  /** What follows from the no, where no reason stands: " en zeg het gesprek op donderdag 5 maart daarom af"; '' where nothing was set. */
  'en daarom': (facts) => following(facts),
  /** The same in one sentence. */
  'en kort': (facts) => following(facts).replace(/^\. ./, (start) => `; ${start.charAt(2).toLowerCase()}`),
  /** The same behind a reason: ". Het gesprek op donderdag 5 maart zeg ik dus af". */
  dus: (facts) => {
    const follows = consequence(facts);
    return follows === null ? '' : `. ${follows}`;
  },
  /** The same in one sentence. */
  'kort dus': (facts) => {
    const follows = consequence(facts);
    return follows === null ? '' : `; ${follows.charAt(0).toLowerCase()}${follows.slice(1)}`;
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
        ? (slots[0]?.replace(length, ' ($1)').replace(') (', ', ') ?? null)
        : slots.map((slot) => `\n– ${sameLength(slots) === null ? slot : slot.replace(length, '')}`).join(''),
  /** The times alone. */
  'kale slots': ({ slots }) => slots.map((slot) => `\n– ${slot.replace(length, '')}`).join('') || null,
  /** The length that all times have, said once: " (telkens 45 minuten)". */
  'minuten lang': ({ slots }) => {
    const minutes = sameLength(slots);
    return minutes === null ? '' : ` (telkens ${minutes})`;
  },
  minutes: ({ minutes }) => (minutes ? `${minutes} minuten` : null),
  'Een format': ({ format }) =>
    format === null ? null : format === 'phone' ? 'Een telefoongesprek' : 'Een videogesprek',
  'per format': ({ format }) => (format === null ? null : format === 'phone' ? 'telefonisch' : 'via video'),
  'via format': ({ format }) => (format === null ? null : format === 'phone' ? 'telefonisch' : 'via een videogesprek'),
  about: ({ about }) => about?.replace(/[.,;\s]+$/, '') ?? null,
  /** At the end of a sentence, without the closing comma. */
  'the colleague': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')}`,
};

const length = /, voor (\d+ minuten)$/;

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

const your = ({ register, holds }: Facts): string =>
  register === 'formal' ? 'uw' : holds('several') ? 'jullie' : 'je';

const invitation = (facts: Facts): string => {
  if (facts.holds('one-way')) return `${your(facts)} uitnodiging voor een opgenomen interview`;
  if (facts.meeting === null) return `${your(facts)} uitnodiging`;
  const { noun } = nouns[facts.meeting];
  return `${your(facts)} uitnodiging voor ${facts.meeting === 'final-interview' ? 'het' : 'een'} ${noun.replace('sche ', 'sch ')}`;
};

/** "uw uitnodiging voor een gesprek" without its "uw". */
const unowned = (invited: string | null): string | null => invited?.replace(/^\S+ /, '') ?? null;

const process = (facts: Facts): string | null =>
  hasProcess(facts) ? (facts.register === 'formal' ? 'de selectieprocedure' : 'de procedure') : null;

/** A formal letter hopes that its one hour can go to somebody else. */
const passesOn = (facts: Facts): boolean =>
  facts.tone === 'formal' && facts.register === 'formal' && hasSlot(facts, 'talk');

const further: readonly Meeting[] = ['interview', 'talk', 'chat', 'panel-interview'];
const works: readonly Meeting[] = ['trial', 'trial-day', 'assessment', 'lesson', 'audition'];

const aboutIt = (facts: Facts, position: string | null): string | null => {
  const { meeting } = facts;
  if (meeting === null || position === null || meeting === 'visit') return null;
  return `${invitation(facts)} ${works.includes(meeting) ? 'voor' : 'over'} ${position}`;
};

const theirs = (meeting: Meeting): string =>
  meeting === 'second-interview' || meeting === 'final-interview'
    ? 'het gesprek'
    : `${nouns[meeting].article} ${nouns[meeting].noun}`;

const following = (facts: Facts): string => {
  const follows = consequence(facts);
  if (follows === null) return '';
  const what = follows.replace(/ zeg ik dus af$/, '');
  return what === follows ? `. ${follows}` : ` en zeg ${what.charAt(0).toLowerCase()}${what.slice(1)} daarom af`;
};

const consequence = (facts: Facts): string | null => {
  if (!invites(facts)) return null;
  const { meeting, day, offered } = facts;
  const isFormal = facts.register === 'formal';
  if (facts.holds('booking')) return `Ik plan dus geen gesprek in`;
  if (offered > 1) {
    const can = isFormal ? 'kunt u' : facts.holds('several') ? 'kunnen jullie' : 'kun je';
    return `${offered === 2 ? 'Beide' : 'De'} voorgestelde tijden ${can} dus vrijgeven`;
  }
  if (day === null) {
    if (!facts.holds('timed') || (meeting !== null && works.includes(meeting))) return null;
    const need = isFormal ? 'U hoeft' : facts.holds('several') ? 'Jullie hoeven' : 'Je hoeft';
    return `${need} dus geen tijd voor ${isFormal ? 'mij' : 'me'} vrij te houden`;
  }
  if (meeting === null) return `Voor ${day} zeg ik dus af`;
  const what = theirs(meeting);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} op ${day} zeg ik dus af`;
};

/** A role that says itself what it is ("Stage …", "Traineeship …") needs no "functie". */
const post = (role: string): string => {
  if (/^(?:traineeship|leerwerktraject|bijbaan)\b/i.test(role))
    return `het ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
  if (/^(?:stage|functie|baan|vacature|positie)\b/i.test(role))
    return `de ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
  return `de functie van ${lowered(role)}`;
};

const trades =
  /^\p{Lu}[\p{Ll}-]*(?:adviseur|medewerker|leider|docent|coördinator|beheerder|monteur|begeleider|consulent|leerkracht|kundige|specialist|assistent)\b/u;

/** "Data-analist" is written small inside a sentence; titles with more capitals, and names, stay as they are. */
const lowered = (role: string): string =>
  trades.test(role) ||
  (/^\p{Lu}[\p{Ll}-]+(?: [\p{Ll}-]+)*$/u.test(role) && !/^(?:Java|Python|Azure|Oracle|Salesforce)\b/.test(role))
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
  meeting: { noun: 'gesprek', article: 'het' },
  visit: { noun: 'bezoek', article: 'het' },
  trial: { noun: 'proefdienst', article: 'de' },
  'trial-day': { noun: 'meeloopdag', article: 'de' },
  assessment: { noun: 'assessment', article: 'het' },
  lesson: { noun: 'proefles', article: 'de' },
  audition: { noun: 'auditie', article: 'de' },
};

/** As the letter names them. */
const called = ({ name, family, honorific, degree }: Person): string => {
  const word = (honorific ?? '').toLowerCase().replace(/\./g, '');
  const said = family === null ? name : family.charAt(0).toUpperCase() + family.slice(1);
  const title = degree !== null && /^(?:prof|dr)/i.test(degree) ? `${degree} ` : '';
  if (['mevrouw', 'mevr', 'mw', 'mrs', 'ms'].includes(word)) return `mevrouw ${title}${said}`;
  if (title !== '') return `${title}${said}`;
  return ['heer', 'dhr', 'meneer', 'mr'].includes(word) ? `de heer ${said}` : name;
};
