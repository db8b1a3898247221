import { describe, expect, test } from '@jest/globals';
import { en } from '../../../src/core/languages/en';
import type { Slot } from '../../../src/core/languages/time';
import type { Fact } from '../../../src/core/reading/fact';
import type { Reading } from '../../../src/core/reading/reading';
import { isOver } from '../../../src/core/reply/over';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish } from '../../../src/core/reply/wish';
import { review } from '../../../src/core/review/review';
import { ordinary } from '../review/reviewed';

const day = (start: string, zone: string | null = null, sure: Fact<Slot>['sure'] = 'certain'): Fact<Slot> => ({
  value: { start, minutes: null, zone },
  words: start,
  where: 'text',
  start: -1,
  sure,
  rivals: [],
});
/** Received on 2 March 2026 at 9. */
const dated = (...dates: readonly Fact<Slot>[]): Reading => ({ ...ordinary('en'), dates });

describe('the talk is over', () => {
  test.each<[string, Reading, string, boolean]>([
    ['an hour after it, where its zone is known', dated(day('2026-03-03T14:00', 'CET')), '2026-03-03T14:00:00Z', true],
    ['an hour before it', dated(day('2026-03-03T14:00', 'CET')), '2026-03-03T12:00:00Z', false],
    ['not yet everywhere, where no zone is known', dated(day('2026-03-03T14:00')), '2026-03-03T20:00:00Z', false],
    ['everywhere', dated(day('2026-03-03T14:00')), '2026-03-04T03:00:00Z', true],
    [
      'not while one of several days is to come',
      dated(day('2026-03-03'), day('2026-03-06')),
      '2026-03-05T10:00:00Z',
      false,
    ],
    ['not where no day is named', dated(), '2026-03-09T10:00:00Z', false],
    ['not by a guess', dated(day('2026-03-03', null, 'unsure')), '2026-03-05T10:00:00Z', false],
    ['not by a day that was over when the letter came', dated(day('2026-02-20')), '2026-03-03T10:00:00Z', false],
  ])('%s', (_, reading, now, is) => {
    expect(isOver(reading, now)).toBe(is);
  });
});

test('an answer after the talk asks to be excused, also within two days of the letter, and the check finds it in order', () => {
  const reading = dated(day('2026-03-02T14:00', 'UTC'));
  const now = '2026-03-03T07:00:00Z';
  const reply = suggest(reading, defaultWish, { en }, now);
  expect(reply.parts.map(({ move }) => move)).toContain('lateness');
  const judged = (text: string, edited: boolean) =>
    review({ text, edited, reply, reading, wish: defaultWish, now, language: en }).find(
      ({ name }) => name === 'timeliness',
    );
  expect(judged(reply.text, false)?.verdict).toBe('pass');
  const without = suggest(reading, { ...defaultWish, switches: { 'lateness/apology': false } }, { en }, now);
  expect(judged(without.text, false)?.faults[0]?.fault).toBe('date-passed');
  // The same letter before the talk: no apology, and none is called for.
  expect(suggest(reading, defaultWish, { en }, '2026-03-02T12:00:00Z').text).not.toMatch(/late|apolog/i);
});
