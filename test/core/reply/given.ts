import type { Person } from '../../../src/core/languages/person';
import { emptyMessage } from '../../../src/core/message/message';
import type { Fact } from '../../../src/core/reading/fact';
import type { Reading, Situation } from '../../../src/core/reading/reading';
import { unread } from '../../../src/core/reading/unread';

/** A fact as read, certain unless said otherwise. */
export const fact = <Value>(value: Value, sure: Fact<Value>['sure'] = 'certain'): Fact<Value> => ({
  value,
  words: '',
  where: 'text',
  start: -1,
  sure,
  rivals: [],
});

/** A person of whom only what is given is known. */
export const person = (name: string, rest: Partial<Person> = {}): Person => ({
  name,
  given: null,
  family: null,
  honorific: null,
  degree: null,
  title: null,
  email: null,
  telephone: null,
  ...rest,
});

export const maria = person('Maria Kowalska', { given: 'Maria', family: 'Kowalska' });

const nothing = unread(emptyMessage);

/** An ordinary invitation from Maria Kowalska of Acme for "Data Analyst", with what a test changes. */
export const reading = (change: Partial<Reading> = {}, situation: Partial<Situation> = {}): Reading => ({
  ...nothing,
  subject: 'Interview: Data Analyst',
  language: fact('en'),
  kind: fact('interview-invitation'),
  isInterviewInvitation: true,
  situation: { ...nothing.situation, ...situation },
  recruiter: fact(maria),
  company: fact('Acme'),
  role: fact({ name: 'Data Analyst', written: 'Data Analyst' }),
  dates: [fact({ start: '2026-03-05T14:00', minutes: 60, zone: 'Europe/Berlin' })],
  meeting: fact('interview'),
  route: fact({ address: 'maria@acme.example', kind: 'person', link: null }),
  receivedAt: '2026-03-01T09:00:00Z',
  candidate: 'Sam Lee',
  gaps: [],
  ...change,
});

/** The present of the tests: 25 hours after the letter came. */
export const now = '2026-03-02T10:00:00Z';
