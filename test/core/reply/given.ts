import type { Person } from '../../../src/core/languages/person';
import type { Fact } from '../../../src/core/reading/fact';
import type { Reading, Situation } from '../../../src/core/reading/reading';

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

const noSituation: Situation = {
  applied: null,
  earlierContact: null,
  interviewed: null,
  confirmed: null,
  agency: false,
  hiddenClient: false,
  team: false,
  pushback: false,
  bulk: false,
  oneWay: false,
  unpaidWork: false,
  urgent: false,
  entry: false,
};

/** An ordinary invitation from Maria Kowalska of Acme for "Data Analyst", with what a test changes. */
export const reading = (change: Partial<Reading> = {}, situation: Partial<Situation> = {}): Reading => ({
  parts: { text: '', signatureAt: 0, quoted: '' },
  subject: 'Interview: Data Analyst',
  language: fact('en'),
  answerIn: 'en',
  region: null,
  register: null,
  kind: fact('interview-invitation'),
  isInterviewInvitation: true,
  situation: { ...noSituation, ...situation },
  recruiter: fact(maria),
  interviewers: [],
  company: fact('Acme'),
  agency: null,
  role: fact({ name: 'Data Analyst', written: 'Data Analyst' }),
  dates: [fact({ start: '2026-03-05T14:00', minutes: 60, zone: 'Europe/Berlin' })],
  deadline: null,
  format: null,
  meeting: fact('interview'),
  booking: null,
  manner: { greeting: null, closing: null },
  present: [],
  route: fact({ address: 'maria@acme.example', kind: 'person', link: null }),
  remarks: [],
  specifics: [],
  receivedAt: '2026-03-01T09:00:00Z',
  warnings: [],
  candidate: 'Sam Lee',
  gaps: [],
  ...change,
});

/** The present of the tests: 25 hours after the letter came. */
export const now = '2026-03-02T10:00:00Z';
