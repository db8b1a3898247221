import { expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { likeliest } from '../../../src/core/reading/facts/format';
import { read } from '../../../src/core/reading/read';
import type { Format } from '../../../src/core/reading/reading';

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

test('where the letter does not say, none is said', () => {
  expect(formatOf(letter('The kettle will be on.'))).toBeNull();
});

test('what no words of the letter say must be likelier to be said; where nothing is likely the rule decides', () => {
  const chances = (onsite: number, none: number) =>
    new Map<Format | 'none', number>([
      ['onsite', onsite],
      ['none', none],
    ]);
  const named = (value: Format) => [
    { points: 1, candidate: { value, words: 'x', where: 'text', start: 0, sure: 'likely' } } as const,
  ];
  expect(likeliest(chances(0.7, 0.2), [])).toBe('onsite');
  expect(likeliest(chances(0.6, 0.2), [])).toBeNull();
  expect(likeliest(chances(0.6, 0.2), named('onsite'))).toBe('onsite');
  expect(likeliest(chances(0.3, 0.7), named('onsite'))).toBeNull();
  expect(likeliest(chances(0.4, 0.4), named('phone'))).toBe('phone');
});

test('in a language we do not speak only what names it plainly counts', () => {
  expect(
    formatOf(
      'Hei Sam,\n\nkiitos hakemuksestasi. Kutsumme sinut haastatteluun torstaina 12.3. klo 10. Tapaamme Zoomissa: https://zoom.us/j/123\n\nMaria',
      'Haastattelukutsu',
    ),
  ).toMatchObject({ value: 'video' });
});
