import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { interfaceWords } from '../../../src/core/languages/en/interface';
import { emptyMessage } from '../../../src/core/message/message';
import type { Around } from '../../../src/faces/cards/around';
import { turn } from '../../../src/faces/cards/turn';

const around: Around = {
  letter: {
    ...emptyMessage,
    id: 'm1',
    from: { name: 'Maria Kowalska', address: 'maria@acme.example' },
    subject: 'Interview',
    text: 'Dear Sam,\n\nwe would like to invite you to an interview for the Data Analyst position.\n\nMaria Kowalska',
    receivedAt: '2026-11-22T10:00:00Z',
  },
  languages: allLanguages,
  words: interfaceWords,
  locale: 'en',
  now: '2026-11-23T10:00:00Z',
  stored: {},
  carried: null,
  unanswered: [],
  draftedAt: null,
};
describe('turn', () => {
  test('reads', () => {
    const answer = turn('readLetter', {}, around);
    expect(answer.navigations?.length).toBe(1);
  });
});
