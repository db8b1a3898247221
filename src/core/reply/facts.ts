import type { Need, Occasion } from '../blocks/block';
import type { WritingLanguage } from '../languages/language';
import type { Person } from '../languages/person';
import type { Facts } from '../languages/phrases';
import type { SpokenHow } from '../languages/spoken';
import type { Instant } from '../languages/time';
import type { Fact } from '../reading/fact';
import type { Reading } from '../reading/reading';
import { type Appointment, appointment, meetings } from './appointment';
import { isCeremonious } from './ceremony';
import { inYear, isPast } from './clock';
import { firmName } from './firm-name';
import { line } from './line';
import { withOwnTitle } from './own-title';
import { spokenSlot } from './slot';
import { isReal } from './slots';
import { isTeam, truths } from './truth';
import type { Wish } from './wish';

/** What may be said about this letter, and what holds: the one place where truth is decided (requirements.md section 5). */
export const facts = (reading: Reading, wish: Wish, language: WritingLanguage, when: Occasion, now: Instant): Facts => {
  const how = address(reading, wish, language);
  const ahead = meetings(reading).filter((date) => !isPast(date.value.start, date.value.zone, now));
  const coming = ahead.flatMap(sayableDay);
  // Where another day is only guessed at, one that is sure may be one of two to choose from.
  const times: Appointment = appointment(coming.filter(isSayable), ahead, language.spoken.or);
  const due = sure(reading.deadline);
  const speak = (time: string) => language.spoken.date(time, { ...how, year: !inYear(time, now) });
  const theirs = reading.dates.find((date) => date.value.zone !== null)?.value.zone ?? null;
  const known = {
    role: reading.situation.severalPosts ? null : line(sure(reading.role)?.name, 90),
    reference: reading.situation.severalPosts ? null : line(sure(reading.reference), 30),
    company: firmName(line(sure(reading.company), 80)),
    recruiter: writer(reading, language),
    date: ahead.length === 1 && coming[0] && isSayable(coming[0]) ? speak(coming[0].value.start) : null,
    // An appointment that is moved or called off is named with its hour, once.
    day: times.day === null || wish.intent === 'move' || when === 'confirmed' ? null : speak(times.day),
    offered: wish.intent === 'move' ? 0 : times.offered,
    meeting: sure(reading.meeting),
    others: others(reading),
    deadline: due !== null && !isPast(due, null, now) ? speak(due) : null,
    slots: wish.slots
      .filter((slot) => isReal(slot.start) && !isPast(slot.start, slot.zone ?? wish.zone ?? theirs, now))
      .slice(0, 3)
      .map((slot) =>
        language.spoken.slot(spokenSlot(slot, theirs, wish.zone, language.spoken.cities), {
          ...how,
          year: !inYear(slot.start, now),
        }),
      ),
    minutes: wish.otherMinutes,
    format: wish.otherFormat,
    colleague: wish.colleague?.consent ? line(wish.colleague.name, 80) : null,
    about: line(wish.colleague?.about, 120),
    specific: line(wish.specific, 300),
    tone: isCeremonious(reading, wish, language) || isFull(reading, language) ? 'formal' : wish.tone,
    register: how.register,
    region: how.region,
  };
  const holds = (need: Need): boolean => {
    if (
      need === 'several' &&
      language.phrases.strangersArePlural &&
      known.recruiter === null &&
      how.register === 'formal'
    )
      return true;
    const test = Object.prototype.hasOwnProperty.call(truths, need) ? truths[need] : undefined;
    return test ? test({ known, reading, wish, when, now, ahead: ahead.length }) : false;
  };
  return { ...known, holds };
};

/** How the reply speaks to people: as the person wishes, else as a letter in that language speaks, else formally. */
const address = (reading: Reading, wish: Wish, language: WritingLanguage): Omit<SpokenHow, 'year'> => {
  const same = reading.language.value === language.code;
  const greeted = familiar.includes(reading.manner.greeting?.value ?? '') && language.code !== 'en' ? 'familiar' : null;
  const mirrored = same && language.phrases.politeAlways !== true ? (reading.register ?? greeted) : null;
  const register = wish.register ?? mirrored ?? 'formal';
  const together = writer(reading, language) === null && isTeam(reading, sure(reading.company));
  const region = same ? (reading.region ?? language.spoken.regionOf?.(reading.dates[0]?.words ?? '') ?? null) : null;
  const { pluralIsFormal } = language.phrases;
  const several = pluralIsFormal === true || pluralIsFormal?.includes(region ?? '') === true;
  return { register: several && together ? 'formal' : register, region };
};

/** A letter in this language whose greeting is answered in full forms. */
const isFull = ({ language: { value }, manner }: Reading, { code, salutation }: WritingLanguage): boolean =>
  value === code && salutation.full?.includes(manner.greeting?.value ?? '') === true;

/** Greetings of those who say "du", where nothing else tells: as `languages/xx/echo.ts` calls them. */
const familiar: readonly string[] = ['hi', 'hoi', 'moin', 'salut', 'coucou', 'ciao', 'czesc', 'oi'];

/** Those who would have been there, where all of them are sure: nobody is left out, and the reader is not one of them. */
const others = ({ present, candidate, recruiter, role }: Reading): readonly Person[] => {
  // "Analista de Sinistros Pleno": part of the post was taken for somebody.
  const post = `${role?.value.written ?? ''} ${role?.value.name ?? ''}`;
  if (present.some(({ value }) => post.includes(value.name))) return [];
  const own = [candidate, recruiter?.value.name].map((name) => name?.trim().toLowerCase());
  const people = present.map((fact) => (fact.sure === 'unsure' ? null : sayable(fact.value)));
  const known = people.filter((each) => each === null || !own.includes(each.name.toLowerCase()));
  return known.length > 3 || known.includes(null) ? [] : known.filter((each) => each !== null);
};

/** The writer of the letter where that is sure; never the candidate. */
const writer = (reading: Reading, language: WritingLanguage): Person | null => {
  const person = sure(reading.recruiter);
  const said = person === null ? null : sayable(person);
  const known = said === null ? null : withOwnTitle(said, reading, language);
  return known?.name.toLowerCase() === reading.candidate?.trim().toLowerCase() ? null : known;
};

/** A person in clean words; null where the name is none. */
const sayable = (person: Person): Person | null => {
  const name = line(person.name, 80);
  if (name === null) return null;
  const [given, family] = [line(person.given, 60), line(person.family, 60)];
  // "J. Pryce-Howell": the initial before a name is the given one, whatever it was taken for.
  const turned = given !== null && family !== null && isInitial(family) && name.startsWith(family);
  // "Mehdi B." is Mehdi.
  if (given !== null && family !== null && !turned && isInitial(family) && person.honorific === null)
    return { ...person, name: withoutInitials(given) ?? name, given: withoutInitials(given), family: null };
  return {
    ...person,
    name,
    given: turned || given === null ? null : withoutInitials(given),
    family: turned ? given : family,
    honorific: line(person.honorific, 20),
    degree: line(person.degree, 30),
  };
};

/** A time that is not unsure; of one whose hour alone is guessed, its day. */
const sayableDay = (date: Reading['dates'][number]): Reading['dates'] =>
  date.sure !== 'unsure'
    ? [date]
    : date.value.hourGuessed
      ? [{ ...date, sure: 'certain', value: { ...date.value, start: date.value.start.slice(0, 10) } }]
      : [];

/** A bare day that is only likely may be another one of the letter's days: a start of work, a deadline. It is not said. */
const isSayable = ({ sure, value }: Reading['dates'][number]): boolean => sure === 'certain' || value.start.length > 10;

/** Nobody is greeted by an initial: "Yolanda B." is Yolanda, "J." nobody. */
const withoutInitials = (given: string): string | null =>
  isEastern(given)
    ? given
    : given
        .split(' ')
        .filter((part) => !isInitial(part))
        .join(' ') || null;

const isInitial = (part: string): boolean => /^\p{L}\.?$/u.test(part) && !isEastern(part);

const isEastern = (name: string): boolean => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(name);

const sure = <Value>(fact: Fact<Value> | null): Value | null => (fact && fact.sure !== 'unsure' ? fact.value : null);
