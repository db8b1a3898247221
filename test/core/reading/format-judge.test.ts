import { expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

const formatOf = (text: string, subject = 'Your application') => {
  const receivedAt = '2026-03-02T10:00:00+01:00';
  const from = { name: 'Maria Kowalska', address: 'maria@acme.example' };
  return read({ ...emptyMessage, from, subject, text, receivedAt }, allLanguages, receivedAt).format;
};
const letter = (how: string) =>
  `Dear Sam,\n\nthank you for applying for the post of baker. We would like to invite you to an interview on Thursday 12 March at 10:00. ${how} Please confirm by Friday.\n\nKind regards\nMaria Kowalska\nAcme Ltd`;

test.each([
  ['phone', 'I will ring you on the number in your CV.'],
  ['video', 'We will meet on Zoom; the link will follow.'],
  ['onsite', 'Please come to our bakery at 4 Abbey Street.'],
  // What is usual is not what is asked.
  ['video', 'We usually meet people here in the bakery, but as you are in Leeds we will do it by Zoom.'],
])('an interview by %s: %s', (value, how) => {
  expect(formatOf(letter(how))?.value).toBe(value);
});

test('where both ways are open none is said', () => {
  expect(formatOf(letter('You may choose whether we talk by phone or video.'))).toBeNull();
});

test('what only sounds like a visit is said with doubt, and shows no words', () => {
  const found = formatOf(
    'Hello Sam,\n\nwe liked your letter and would like to see you on Thursday 12 March at ten. The kettle will be on, and Edith will have the ovens warm.\n\nMaria Kowalska\nAcme Bakery',
    'Baker',
  );
  expect(found).toMatchObject({ value: 'onsite', words: '', sure: 'unsure' });
});

test('in a language we do not speak only what names it plainly counts', () => {
  expect(
    formatOf(
      'Hei Sam,\n\nkiitos hakemuksestasi. Kutsumme sinut haastatteluun torstaina 12.3. klo 10. Tapaamme Zoomissa: https://zoom.us/j/123\n\nMaria',
      'Haastattelukutsu',
    ),
  ).toMatchObject({ value: 'video' });
});
