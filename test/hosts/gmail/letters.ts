import type { FakeLetter } from '../../fakes/gmail-app';

/** An ordinary invitation; the canary words stand nowhere else. */
export const invitation: FakeLetter = {
  id: 'm1',
  threadId: 't-m1',
  from: 'Maria Kowalska <maria.kowalska@acme.example>',
  to: 'Sam Lee <sam.lee@mail.example>',
  subject: 'Interview invitation: Data Analyst at Acme',
  date: '2026-11-22T09:00:00Z',
  plain:
    'Hi Sam,\n\nThank you for applying for the Data Analyst position at Acme. We would like to invite you to an interview on Thursday, 26 November 2026 at 14:00 CET via Teams. CANARY-LETTER-4711.\n\nBest regards,\nMaria Kowalska\nTalent Partner\nAcme\n',
  html: null,
};

/** The same letter with some members changed. */
export const letter = (change: Partial<FakeLetter>): FakeLetter => ({ ...invitation, ...change });
