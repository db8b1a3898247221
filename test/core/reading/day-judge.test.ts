import { expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

/** The days read in a letter that came on Monday, 2 March 2026. */
const days = (text: string, subject = 'Interview') => {
  const receivedAt = '2026-03-02T10:00:00+01:00';
  const from = { name: 'Maria Kowalska', address: 'maria@acme.example' };
  return read({ ...emptyMessage, from, subject, text, receivedAt }, allLanguages, receivedAt).dates.map(
    ({ value, sure }) => `${value.start} ${sure}`,
  );
};

test('an interview is told from a deadline, the first day of work and the days of work', () => {
  expect(
    days(
      'Hello Sam,\n\nthank you for applying for the post of baker. We would like to invite you to an interview on Thursday 12 March at 10:00. Please confirm by Friday. The job starts on 1 April, Monday to Saturday.\n\nKind regards\nMaria Kowalska\nAcme Ltd',
    ),
  ).toEqual(['2026-03-12T10:00 certain']);
  expect(
    days(
      'Guten Tag Herr Adler,\n\nvielen Dank für Ihre Bewerbung als Bäcker. Gern laden wir Sie zum Vorstellungsgespräch am Donnerstag, 12. März, um 10 Uhr ein. Bitte geben Sie bis Freitag Bescheid. Arbeitsbeginn wäre der 1. April.\n\nMit freundlichen Grüßen\nMaria Kowalska\nAcme GmbH',
      'Vorstellungsgespräch',
    ),
  ).toEqual(['2026-03-12T10:00 certain']);
});

test('two days to choose from are both kept', () => {
  expect(
    days(
      'Hello Sam,\n\nthank you for your application. Could you come for an interview on Thursday 12 March at 10:00 or on Friday 13 March at 14:00?\n\nKind regards\nMaria Kowalska\nAcme Ltd',
    ),
  ).toEqual(['2026-03-12T10:00 certain', '2026-03-13T14:00 certain']);
});

test.each([
  ['a bare day and its weekday', '候補の面接日は26日(木)16時です。ご確認ください。', '2026-03-26T16:00 certain'],
  [
    'the same in Korean',
    '면접은 26일 목요일 오후 두 시에 진행하려고 합니다. 괜찮으신가요?',
    '2026-03-26T14:00 certain',
  ],
  [
    'a day of this month',
    'A entrevista será no dia 24 do corrente mês, terça-feira, às 14h.',
    '2026-03-24T14:00 certain',
  ],
  ['today with its weekday', 'Kan du komma på intervju i dag måndag klockan 15.30?', '2026-03-02T15:30 certain'],
  [
    'tomorrow with its weekday',
    'Could you come for an interview tomorrow, Tuesday, at 10 am?',
    '2026-03-03T10:00 certain',
  ],
  [
    'the coming one, in Dutch',
    'Graag nodigen we je uit voor een gesprek, aanstaande vrijdag om 11 uur.',
    '2026-03-06T11:00 certain',
  ],
  ['the nearest one, in Polish', 'Zapraszam na rozmowę w najbliższy piątek o godz. 16.00.', '2026-03-06T16:00 certain'],
])('%s', (_, text, day) => {
  expect(days(`${text}\n\nMaria Kowalska`)).toEqual([day]);
});

test('a dated day alone is sure without its hour; a bare date is not', () => {
  expect(days('Hello Sam,\n\nwe would like to invite you to an interview on Thursday, 12 March.\n\nMaria')).toEqual([
    '2026-03-12 certain',
  ]);
  expect(days('Hello Sam,\n\nwe would like to invite you to an interview on 12 March.\n\nMaria')).toEqual([
    '2026-03-12 likely',
  ]);
});

test('the hours of the work are no appointment', () => {
  expect(
    days(
      'Olá Ana,\n\nprocuramos alguém das 5h30 às 9h00, de segunda a sexta. Podemos falar na entrevista de sexta-feira, dia 6, às 11h?\n\nMaria',
      'Entrevista',
    ),
  ).toEqual(['2026-03-06T11:00 certain']);
});

test('of a stretch of days in which one is to be chosen the first is no certain day', () => {
  const letter = (when: string) =>
    `Dear Sam,\n\nthank you for applying for the post of baker. We would like to invite you to an interview ${when}. Please tell us what suits you.\n\nKind regards\nMaria Kowalska\nAcme Ltd`;
  expect(days(letter('on Monday 16 March'))).toEqual(['2026-03-16 certain']);
  expect(days(letter('between Monday 16 March and Friday 20 March'))).toEqual(['2026-03-16 likely']);
  expect(days(letter('from Monday 16 to Friday 20 March'))).toEqual(['2026-03-16 likely']);
});
