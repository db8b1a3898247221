import { allLanguages } from '../../../src/core/languages/all';
import type { LanguageCode } from '../../../src/core/languages/code';
import type { Person } from '../../../src/core/languages/person';
import { emptyMessage } from '../../../src/core/message/message';
import type { Fact } from '../../../src/core/reading/fact';
import type { Reading } from '../../../src/core/reading/reading';
import { unread } from '../../../src/core/reading/unread';
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
  ...unread(emptyMessage),
  parts: { text: letter, signatureAt: letter.length, quoted: '' },
  language: fact(language),
  answerIn: language as LanguageCode,
  kind: fact('interview-invitation'),
  isInterviewInvitation: true,
  recruiter: fact(person('Maria Kowalska', 'Maria', 'Kowalska'), 'Maria Kowalska'),
  company: fact('Acme', 'Acme'),
  role: fact({ name: 'Data Analyst', written: 'Data Analyst' }, 'Data Analyst'),
  meeting: fact('interview'),
  route: fact({ address: 'maria@acme.example', kind: 'person', link: null }),
  receivedAt: '2026-03-02T09:00:00Z',
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
