import type { Need, Occasion } from '../blocks/block';
import type { Language } from '../languages/language';
import type { Person } from '../languages/person';
import type { Facts } from '../languages/phrases';
import type { SpokenHow } from '../languages/spoken';
import type { Instant } from '../languages/time';
import type { Fact } from '../reading/fact';
import type { Reading } from '../reading/reading';
import { hoursBetween, inYear, isPast } from './clock';
import { spokenSlot } from './slot';
import { isReal } from './slots';
import type { Wish } from './wish';

/** What may be said about this letter, and what holds: the one place where truth is decided (requirements.md section 5). */
export const facts = (reading: Reading, wish: Wish, language: Language, when: Occasion, now: Instant): Facts => {
  const how = address(reading, wish, language);
  const coming = reading.dates.filter(
    (date) => date.sure !== 'unsure' && !isPast(date.value.start, date.value.zone, now),
  );
  const due = sure(reading.deadline);
  const speak = (time: string) => language.spoken.date(time, { ...how, year: !inYear(time, now) });
  const theirs = reading.dates.find((date) => date.value.zone !== null)?.value.zone ?? null;
  const known = {
    role: word(sure(reading.role)?.name, 90),
    company: word(sure(reading.company), 80),
    recruiter: writer(reading),
    date: coming.length === 1 && coming[0] ? speak(coming[0].value.start) : null,
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
    colleague: wish.colleague?.consent ? word(wish.colleague.name, 80) : null,
    about: word(wish.colleague?.about, 120),
    specific: word(wish.specific, 300),
    tone: wish.tone,
    register: how.register,
    region: how.region,
  };
  const holds = (need: Need): boolean => {
    const test = Object.prototype.hasOwnProperty.call(truths, need) ? truths[need] : undefined;
    return test ? test({ known, reading, wish, when, now, several: coming.length > 1 }) : false;
  };
  return { ...known, holds };
};

/** How the reply speaks to people: as the person wishes, else as a letter in that language speaks, else formally. */
const address = (reading: Reading, wish: Wish, language: Language): Omit<SpokenHow, 'year'> => {
  const same = reading.language.value === language.code;
  return {
    register: wish.register ?? (same ? reading.register : null) ?? 'formal',
    region: same ? (reading.region ?? language.spoken.regionOf?.(reading.dates[0]?.words ?? '') ?? null) : null,
  };
};

interface Given {
  readonly known: Omit<Facts, 'holds'>;
  readonly reading: Reading;
  readonly wish: Wish;
  readonly when: Occasion;
  readonly now: Instant;
  readonly several: boolean;
}

const truths: Readonly<Record<Need, (given: Given) => boolean>> = {
  role: ({ known }) => known.role !== null,
  company: ({ known }) => known.company !== null,
  recruiter: ({ known }) => known.recruiter !== null,
  invited: ({ reading }) => reading.isInterviewInvitation,
  applied: ({ reading }) => reading.situation.applied === true,
  sourced: ({ reading }) => reading.situation.applied === false,
  'earlier-contact': ({ reading }) => reading.situation.earlierContact === true,
  interviewed: ({ reading }) => reading.situation.interviewed === true,
  confirmed: ({ when }) => when === 'confirmed',
  date: ({ known }) => known.date !== null,
  'future-date': ({ known }) => known.date !== null,
  'several-dates': ({ several }) => several,
  deadline: ({ known }) => known.deadline !== null,
  agency: ({ reading }) => reading.situation.agency,
  'client-hidden': ({ reading }) => reading.situation.agency && reading.situation.hiddenClient,
  team: ({ reading }) => reading.situation.team,
  employer: ({ reading }) => !reading.situation.agency,
  late: ({ reading, now }) => (hoursBetween(reading.receivedAt, now) ?? 0) > 48,
  'one-way': ({ reading }) => reading.situation.oneWay,
  'take-home': ({ reading }) => reading.situation.unpaidWork,
  slots: ({ known }) => known.slots.length > 0,
  'one-slot': ({ known }) => known.slots.length === 1,
  'two-slots': ({ known }) => known.slots.length > 1,
  'other-format': ({ known }) => known.format !== null,
  'other-length': ({ known }) => known.minutes !== null && known.minutes > 0,
  specific: ({ known }) => known.specific !== null,
  quoted: ({ known, reading }) =>
    reading.specifics.some(({ value, sure }) => sure !== 'unsure' && word(value, 300) === known.specific),
  praise: ({ reading }) => reading.specifics.some((each) => each.sure !== 'unsure'),
  colleague: ({ known }) => known.colleague !== null,
  'someone-suitable': () => true,
  alternatives: (given) => proposes(given),
  'no-alternatives': (given) => !proposes(given),
  several: ({ reading }) => reading.recruiter === null && reading.route.value.kind === 'team',
  scam: ({ reading }) => reading.kind.value === 'scam',
  reason: ({ wish }) => wish.reason !== 'none',
};

/** Something concrete is proposed: a time, a format, a length, or a live talk in the place of a recording. */
const proposes = ({ known, wish, when, reading }: Given): boolean =>
  known.slots.length > 0 ||
  known.format !== null ||
  (known.minutes ?? 0) > 0 ||
  (when === 'format' &&
    wish.intent === 'decline' &&
    wish.reason === 'none' &&
    ((reading.situation.oneWay && wish.switches['alternative/live'] !== false) ||
      (reading.situation.unpaidWork && wish.switches['alternative/past-work'] !== false)));

/** The writer of the letter where that is sure; never the candidate. */
const writer = (reading: Reading): Person | null => {
  const person = sure(reading.recruiter);
  const name = word(person?.name, 80);
  if (person === null || name === null || name.toLowerCase() === reading.candidate?.trim().toLowerCase()) return null;
  return {
    ...person,
    name,
    // Nobody is greeted by an initial.
    given: /^\p{L}\.?$/u.test(person.given ?? '') && !isEastern(name) ? null : word(person.given, 60),
    family: word(person.family, 60),
    honorific: word(person.honorific, 20),
    degree: word(person.degree, 30),
  };
};

const isEastern = (name: string): boolean => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(name);

const sure = <Value>(fact: Fact<Value> | null): Value | null => (fact && fact.sure !== 'unsure' ? fact.value : null);

/** A value as one clean line; null where nothing is left or it is too long to be what it says it is. */
const word = (value: string | null | undefined, longest: number): string | null => {
  const clean = (value ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  const whole = balanced(clean);
  return whole === '' || whole.length > longest ? null : whole;
};

/** A bracket that is never closed goes, and what stands behind it. */
const balanced = (text: string): string => {
  const open = text.lastIndexOf('(');
  return open > 0 && !text.includes(')', open) ? text.slice(0, open).trim() : text;
};
