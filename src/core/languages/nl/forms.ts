import type { Meeting } from '../echo';
import { invites } from '../invites';
import { listed } from '../listed';
import type { Person } from '../person';
import type { Form } from '../phrases';

/** How Dutch says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "de functie van Data Analyst", "de stage Marketing". */
  'de functie': ({ role }) => (role === null ? null : post(role)),
  /** "de functie van Data Analyst bij Acme", "de functie bij uw opdrachtgever". */
  'de functie bij': (facts) => {
    const where =
      facts.company !== null
        ? ` bij ${facts.company}`
        : facts.holds('client-hidden')
          ? ` bij ${facts.register === 'familiar' ? 'je' : 'uw'} opdrachtgever`
          : '';
    if (facts.role === null && where === '') return null;
    return `${facts.role === null ? 'de functie' : post(facts.role)}${where}`;
  },
  /** "de uitnodiging voor het telefoongesprek op donderdag 5 maart", "de uitnodiging voor een gesprek". */
  'de uitnodiging': ({ meeting, day }) => {
    if (meeting === null) return day === null ? 'de uitnodiging' : `de uitnodiging voor ${day}`;
    const { noun, article } = nouns[meeting];
    const isOne = day !== null || rounds.includes(meeting);
    return `de uitnodiging voor ${isOne ? article : 'een'} ${noun}${day === null ? '' : ` op ${day}`}`;
  },
  'ons gesprek': ({ meeting }) =>
    meeting === null ? 'onze afspraak' : `${nouns[meeting].article} ${nouns[meeting].noun}`,
  /** What follows from the no for what was set or suggested; '' where nothing was. */
  dus: (facts) => {
    if (!invites(facts)) return '';
    // After a reason "dus" would be one more.
    const so = facts.holds('reason') ? ', en' : ', dus';
    if (facts.holds('booking')) return `${so} ik zal geen tijd inplannen`;
    if (facts.offered > 1) return `${so} ik zal geen van de voorgestelde tijden gebruiken`;
    if (facts.day === null) return '';
    if (facts.holds('appointed'))
      return `${so} ${facts.meeting === null ? 'de afspraak' : `${nouns[facts.meeting].article} ${nouns[facts.meeting].noun}`} kan komen te vervallen`;
    return `${so} ik zal er op ${facts.day.split(' ')[0]} niet bij zijn`;
  },
  /** "mevrouw De Vries en Reto Hürlimann". */
  anderen: ({ others }) => (others.length === 0 ? null : listed(others.map(called), 'en')),
  'op date': ({ date }) => (date === null ? null : `op ${date}`),
  'van date': ({ date }) => (date === null ? null : `van ${date}`),
  'voor deadline': ({ deadline }) => (deadline === null ? null : `uiterlijk ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n– ${slot}`).join(''),
  minutes: ({ minutes }) => (minutes ? `${minutes} minuten` : null),
  'een format': ({ format }) =>
    format === null ? null : format === 'phone' ? 'een telefoongesprek' : 'een videogesprek',
  'per format': ({ format }) => (format === null ? null : format === 'phone' ? 'telefonisch' : 'via een videogesprek'),
  /** "Jan de Vries, analist met wie ik heb gewerkt,". */
  /** At the end of a sentence, without the closing comma. */
  'the colleague': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')}`,
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')},`,
};

/** A role that says itself what it is ("Stage …", "Traineeship …") needs no "functie". */
const post = (role: string): string => {
  if (/^(?:traineeship|leerwerktraject|bijbaan)\b/i.test(role))
    return `het ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
  if (/^(?:stage|functie|baan|vacature|positie)\b/i.test(role))
    return `de ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
  return `de functie van ${role}`;
};

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
