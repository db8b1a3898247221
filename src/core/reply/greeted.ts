import type { BlockId } from '../blocks/block';
import type { WritingLanguage } from '../languages/language';
import type { Person } from '../languages/person';
import type { Facts } from '../languages/phrases';
import type { Greeted, Salutation } from '../languages/salutation';
import { fold } from '../message/fold';
import type { Reading } from '../reading/reading';
import { isCeremonious } from './ceremony';
import { line } from './line';
import type { Wish } from './wish';

/** The ways to greet and to sign off, by block id: the two blocks whose words follow from people, not from phrases. */
export const greeted = (
  reading: Reading,
  wish: Wish,
  language: WritingLanguage,
  facts: Facts,
): Readonly<Record<BlockId, readonly string[]>> => {
  const name = wish.signOffName?.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim() || null;
  const called = facts.recruiter && callable(facts.recruiter, reading, language);
  const who: Greeted = {
    people: called ? [called] : [],
    team: facts.recruiter === null && (reading.route.value.kind === 'team' || reading.situation.team),
    company: facts.holds('agency') || (facts.recruiter !== null && called === null) ? null : facts.company,
    tone: wish.tone,
    register: facts.register,
    ceremony: isCeremonious(reading, wish, language),
    ...mirrored(reading, wish, language),
    region: facts.region,
    intent: wish.intent,
    signOffName: name,
    me: name ?? line(reading.candidate, 60),
  };
  const sign = language.salutation.sign ?? ((closing: string, under: string) => `${closing}\n${under}`);
  return {
    'greeting/by-manners': language.salutation.greet(who),
    'sign-off/by-manners': language.salutation
      .signOff(who)
      .map((closing) => (name === null ? closing : sign(closing, name, who.tone))),
  };
};

/** As somebody can be greeted; null where an initial is all that is known beside the family name. */
const callable = (person: Person, reading: Reading, { code, salutation }: WritingLanguage): Person | null => {
  const isInitial = person.given === null && /^(?:\p{Lu}\.[ -]?)+\p{Lu}?/u.test(person.name);
  if (isInitial && person.honorific === null && person.degree === null && !salutation.initials) return null;
  return reading.language.value === code && isToAnybody(reading, salutation) ? { ...person, given: null } : person;
};

/** A letter to "applicants" or to nobody by name is answered with the whole name. */
const isToAnybody = ({ parts }: Reading, { anybody }: Salutation): boolean =>
  anybody !== undefined &&
  parts.text
    .slice(0, 400)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 4)
    .some((line) => {
      const words = fold(line)
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '');
      return words.length < 7 && words.some((word) => anybody.split('|').includes(word));
    });

/** The letter's own ways, where it is answered in its language and the person did not ask for a formal letter. */
const mirrored = (
  reading: Reading,
  { tone }: Wish,
  { code }: WritingLanguage,
): Pick<Greeted, 'opening' | 'parting' | 'byGivenName'> =>
  tone === 'warm' && reading.language.value === code
    ? {
        opening: reading.manner.greeting?.value ?? null,
        parting: reading.manner.closing?.value ?? null,
        byGivenName: callsByGivenName(reading),
      }
    : {};

/** "Bonjour Mamadou," to Mamadou Diarra. */
const callsByGivenName = ({ parts, candidate }: Reading): boolean => {
  const given = candidate?.trim().split(' ')[0];
  return parts.text
    .slice(0, 400)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 4)
    .some((line) => given !== undefined && bareGreeting.exec(line.trim())?.[1] === given);
};

const bareGreeting = /^\p{L}[\p{L}-]{1,15} (?:\p{Ll}{1,10} )?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)[ ,!.]{0,3}$/u;
