import { describe, expect, test } from '@jest/globals';
import { daysBetween, localTime, sayDay, sayTime } from '../../../src/faces/pane/dates';
import { nearest } from '../../../src/faces/pane/languages';

describe('dates of the interface', () => {
  test.each([
    ['2026-11-26T14:00', 'en-US', 'Thu, Nov 26, 2:00 PM'],
    ['2026-11-26T14:00', 'en-GB', 'Thu 26 Nov, 14:00'],
    ['2026-11-26T14:00', 'de-DE', 'Do., 26. Nov., 14:00'],
    ['2026-11-26', 'en-GB', 'Thu 26 Nov'],
    ['no time', 'en', 'no time'],
    ['', 'en', ''],
  ])('%s in %s: %s', (time, locale, said) => {
    expect(sayTime(time, locale).replace(/\s/g, ' ')).toBe(said);
  });

  test('days are those of the person’s own calendar', () => {
    expect(daysBetween('2026-11-22T23:30:00Z', '2026-11-23T00:30:00Z', 'UTC')).toBe(1);
    expect(daysBetween('2026-11-22T23:30:00Z', '2026-11-23T00:30:00Z', 'Europe/Berlin')).toBe(0);
    // Clocks went back in between: the day had 25 hours.
    expect(daysBetween('2026-10-24T22:30:00Z', '2026-10-25T23:30:00Z', 'Europe/Berlin')).toBe(1);
    expect(daysBetween('2026-11-30T10:00:00Z', '2026-11-23T10:00:00Z', 'UTC')).toBe(-7);
    expect(daysBetween('nonsense', '2026-11-23T00:30:00Z', null)).toBeNull();
  });

  test('a zone or a language that is none keeps nothing from being said', () => {
    expect(sayDay('2026-11-19T10:00:00Z', 'en-US', 'Nowhere/City')).toBe('Nov 19');
    expect(sayTime('2026-11-26T14:00', 'not a tag')).toContain('26');
    expect(daysBetween('2026-11-22T10:00:00Z', '2026-11-23T10:00:00Z', 'CET?')).toBe(1);
  });

  test('the wall clock of an instant where the person is', () => {
    expect(localTime('2026-11-23T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-24T00:30');
  });
});

test.each([
  ['de-AT', 'de'],
  ['pt-BR', 'pt'],
  ['zh-Hant-TW', 'zh'],
  ['EN_us', 'en'],
  ['nb-NO', 'en'],
  ['', 'en'],
])('the interface for %s is in %s', (tag, code) => expect(nearest(tag)).toBe(code));
