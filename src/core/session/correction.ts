import type { Person } from '../languages/person';
import type { Fact } from '../reading/fact';
import type { Reading } from '../reading/reading';

/** What the person put right. A text replaces the value; null says there is none; absent leaves it as read. */
export interface Corrections {
  readonly recruiter?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly company?: string | null | undefined;
  /** ISO local start of the interview. */
  readonly date?: string | null | undefined;
  readonly address?: string | null | undefined;
  /** "This is an interview invitation" (or is not). */
  readonly invitation?: boolean | undefined;
}

/** The reading as the person put it right. Typed facts are certain; what was read stays beside them as a rival. */
export const correct = (reading: Reading, corrections: Corrections): Reading => ({
  ...reading,
  recruiter: put(corrections.recruiter, reading.recruiter, (name) =>
    asPerson(name, reading.recruiter?.value ?? null, reading),
  ),
  role: put(corrections.role, reading.role, (name) => ({ name, written: name })),
  company: put(corrections.company, reading.company, (name) => name),
  dates: putDate(corrections.date, reading),
  route:
    corrections.address === undefined || corrections.address === null
      ? reading.route
      : typed(
          corrections.address,
          { address: corrections.address, kind: 'person', link: null } as const,
          reading.route,
        ),
  isInterviewInvitation: corrections.invitation ?? reading.isInterviewInvitation,
});

const put = <Value>(
  word: string | null | undefined,
  was: Fact<Value> | null,
  make: (word: string) => Value,
): Fact<Value> | null => {
  if (word === undefined) return was;
  const clean = word?.trim() ?? '';
  return clean === '' ? null : typed(clean, make(clean), was);
};

const typed = <Value>(words: string, value: Value, was: Fact<Value> | null): Fact<Value> => ({
  value,
  words,
  where: 'person',
  start: -1,
  sure: 'certain',
  rivals: was
    ? [{ value: was.value, words: was.words, where: was.where, start: was.start, sure: was.sure }, ...was.rivals]
    : [],
});

const putDate = (date: string | null | undefined, reading: Reading): Reading['dates'] => {
  if (date === undefined) return reading.dates;
  if (date === null || date === '') return [];
  const was = reading.dates[0] ?? null;
  return [typed(date, { start: date, minutes: was?.value.minutes ?? null, zone: was?.value.zone ?? null }, was)];
};

/** A name typed by hand: kept whole; parts are taken over only from a candidate of the same name. */
const asPerson = (name: string, was: Person | null, reading: Reading): Person => {
  const known = [
    was,
    ...(reading.recruiter?.rivals ?? []).map((rival) => rival.value),
    ...reading.interviewers.map((each) => each.value),
  ].find((person) => person?.name === name);
  return (
    known ?? {
      name,
      given: null,
      family: null,
      honorific: null,
      degree: null,
      title: null,
      email: was?.email ?? null,
      telephone: null,
    }
  );
};
