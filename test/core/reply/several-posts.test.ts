import { expect, test } from '@jest/globals';
import { decline } from '../../../src/core/decline';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';

const now = '2026-06-01T09:00:00+02:00';
const written = (subject: string, text: string): string =>
  decline(
    {
      ...emptyMessage,
      from: { name: 'Robin Hale', address: 'robin.hale@lark.example' },
      subject,
      text,
      receivedAt: now,
    },
    allLanguages,
    now,
  ).reply.text;

test.each([
  [
    'Interview for Data Engineer',
    'Hi Sam,\n\nYou applied for Data Engineer, but Analytics Engineer could fit too. We would like to invite you to an interview on Thursday 11 June at 15:00 to talk about both roles.\n\nBest wishes,\nRobin Hale',
    /Data Engineer|Analytics Engineer|my application/,
  ],
  [
    'Gesprek over uw twee sollicitaties',
    'Geachte heer Lee,\n\nU solliciteerde bij ons op Monteur laadinfrastructuur en op Werkvoorbereider elektrotechniek. Wij nodigen u graag uit voor een sollicitatiegesprek over beide functies op dinsdag 9 juni om 19.00 uur.\n\nMet vriendelijke groet,\nRobin Hale',
    /[Mm]onteur|[Ww]erkvoorbereider|sollicitatie /,
  ],
  [
    'Ihre Bewerbungen',
    'Sehr geehrter Herr Lee,\n\nSie haben sich als Konstrukteur und als Projektleiter beworben. Wir laden Sie zu einem Vorstellungsgespräch für beide Stellen am Dienstag, 9. Juni, um 10 Uhr ein.\n\nMit freundlichen Grüßen\nRobin Hale',
    /Konstrukteur|Projektleiter|meine Bewerbung/,
  ],
])('of two posts none is named and none alone is given up: %s', (subject, text, wrong) => {
  expect(written(subject, text)).not.toMatch(wrong);
});

test('one post is named', () => {
  expect(
    written(
      'Interview for Data Engineer',
      'Hi Sam,\n\nYou applied for Data Engineer. We would like to invite you to an interview on Thursday 11 June at 15:00.\n\nBest wishes,\nRobin Hale',
    ),
  ).toMatch(/Data Engineer/);
});
