import { expect, test } from '@jest/globals';
import { salutation } from '../../../src/core/languages/en/salutation';
import type { Greeted } from '../../../src/core/languages/salutation';
import { person } from '../reply/given';

const who = (change: Partial<Greeted>): Greeted => ({
  people: [person('Lien Chau', { given: 'Lien', family: 'Chau' })],
  team: false,
  company: null,
  tone: 'warm',
  register: 'formal',
  region: null,
  intent: 'decline',
  signOffName: 'Sam Lee',
  ...change,
});

test.each([
  'Dear Mr Okafor,\n\nWe invite you to interview.',
  'Dear Dr. Okafor,',
  'Please confirm by Friday.\n\nYours sincerely,\nLien Chau',
  'Yours faithfully\nLien Chau',
  'Kind regards,\nMs. Lien Chau',
])('a letter that keeps to formal ways: %j', (text) => {
  expect(salutation.ceremony?.test(text)).toBe(true);
});

test.each([
  'Hi Sam,\n\nWould you like to talk on Friday?\n\nBest,\nLien',
  'Hello Sam,\n\nYou will meet Mr Okafor.\n\nSincerely,\nLien',
  'Dear Sam,\n\nMs Chau and Mr Yelland look forward to meeting you.\n\nKind regards,\nLien',
  'Hi Sam,\n\nMS Teams link: below\nms Teams\n\nLien',
])('a letter that does not: %j', (text) => {
  expect(salutation.ceremony?.test(text)).toBe(false);
});

test('is answered likewise, with "Ms" only where that was said', () => {
  expect(salutation.greet(who({}))[0]).toBe('Hello Lien,');
  expect(salutation.greet(who({ opening: 'hi' }))[0]).toBe('Hi Lien,');
  expect(salutation.greet(who({ ceremony: true }))[0]).toBe('Dear Lien Chau,');
  const titled = person('Lien Chau', { given: 'Lien', family: 'Chau', honorific: 'Ms' });
  expect(salutation.greet(who({ ceremony: true, people: [titled] }))[0]).toBe('Dear Ms Chau,');
});
