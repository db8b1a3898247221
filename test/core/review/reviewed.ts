import { allLanguages } from '../../../src/core/languages/all';
import type { LanguageCode } from '../../../src/core/languages/code';
import type { Person } from '../../../src/core/languages/person';
import type { Fact } from '../../../src/core/reading/fact';
import type { Reading } from '../../../src/core/reading/reading';
import { defaultWish } from '../../../src/core/reply/wish';
import type { CheckExample, Reviewed } from '../../../src/core/review/check';

const fact = <Value>(value: Value, words = ''): Fact<Value> => ({
  value,
  words,
  where: 'text',
  start: -1,
  sure: 'certain',
  rivals: [],
});

export const person = (
  name: string,
  given: string | null,
  family: string | null,
  honorific: string | null = null,
): Person => ({
  name,
  given,
  family,
  honorific,
  degree: null,
  title: null,
  email: null,
  telephone: null,
});

/** An ordinary invitation: Maria Kowalska of Acme, Data Analyst, received on 2 March 2026 at 9. */
export const ordinary = (language: string): Reading => ({
  parts: { text: letter, signatureAt: letter.length, quoted: '' },
  language: fact(language),
  answerIn: language as LanguageCode,
  region: null,
  register: null,
  kind: fact('interview-invitation'),
  isInterviewInvitation: true,
  situation: {
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
  },
  recruiter: fact(person('Maria Kowalska', 'Maria', 'Kowalska'), 'Maria Kowalska'),
  interviewers: [],
  company: fact('Acme', 'Acme'),
  agency: null,
  role: fact({ name: 'Data Analyst', written: 'Data Analyst' }, 'Data Analyst'),
  dates: [],
  deadline: null,
  format: null,
  meeting: fact('interview'),
  booking: null,
  manner: { greeting: null, closing: null },
  present: [],
  route: fact({ address: 'maria@acme.example', kind: 'person', link: null }),
  remarks: [],
  specifics: [],
  receivedAt: '2026-03-02T09:00:00Z',
  warnings: [],
  candidate: 'Tom Berger',
  gaps: [],
  subject: 'Interview invitation',
});

const letter = `Hi Tom,

Thank you for your application. We would like to invite you to an interview for the Data Analyst role at Acme, on Thursday, 5 March 2026 at 14:00.

Best,
Maria Kowalska
Talent Partner, Acme`;

export const reviewedOf = ({
  language,
  draft,
  given,
}: Pick<CheckExample, 'language' | 'draft' | 'given'>): Reviewed => ({
  text: draft,
  edited: true,
  reply: null,
  reading: { ...ordinary(language), ...given?.reading },
  wish: { ...defaultWish, ...given?.wish },
  now: given?.now ?? '2026-03-02T10:00:00Z',
  language: allLanguages[language as LanguageCode] ?? allLanguages.en,
  languages: allLanguages,
});
