import { expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { interfaceWords } from '../../../src/core/languages/en/interface';
import { emptyMessage } from '../../../src/core/message/message';
import { countryOf } from '../../../src/core/reply/country';
import { holidays } from '../../../src/core/reply/holidays';
import { firstYear, lastYear, table } from '../../../src/core/reply/holidays/table';
import { loadHolidays } from '../../../src/core/reply/load-holidays';
import { slotRemarks } from '../../../src/core/session/slot-remarks';
import { begun } from '../session/begun';
import { fact, now, reading } from './given';

const days = (country: string, year: number) => holidays(country, year).map((each) => each.day);

// Known from the calendars of the countries themselves, not from the table.
test.each([
  ['DE', '2026-04-03', 'Karfreitag'],
  ['FR', '2026-07-14', 'Fête nationale'],
  ['US', '2026-11-26', 'Thanksgiving'],
  ['GB', '2026-04-06', 'Easter Monday'],
  ['SE', '2026-05-14', 'Kristi himmelsfärdsdag'],
  ['PL', '2026-06-04', 'Dzień Bożego Ciała'],
  ['IT', '2027-01-06', 'Epifania'],
  ['JP', '2026-05-05', 'こどもの日'],
  ['NL', '2026-04-27', 'Koningsdag'],
  ['BR', '2026-04-21', 'Tiradentes'],
  ['PT', '2026-06-10', 'Dia de Portugal'],
  ['KR', '2026-05-05', '어린이날'],
])('%s is off on %s: %s', (country, day, name) => {
  expect(
    holidays(country, 2026)
      .concat(holidays(country, 2027))
      .find((each) => each.day === day)?.name,
  ).toContain(name);
});

test('every day of the table is a real weekday of a year it holds, once', () => {
  for (const country of Object.keys(table))
    for (let year = firstYear; year <= lastYear; year++) {
      const all = days(country, year);
      expect(all.length).toBeGreaterThan(1);
      expect(new Set(all).size).toBe(all.length);
      for (const day of all) {
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
      }
    }
});

test('nothing is marked where nothing is known', () => {
  for (const country of ['XX', '', '__proto__', 'constructor']) expect(days(country, 2026)).toEqual([]);
  for (const year of [firstYear - 1, lastYear + 1, Number.NaN]) expect(days('DE', year)).toEqual([]);
  expect(days('DE', 2026)).not.toContain('2026-04-02');
});

test('the country is that of the letter, of its zone, of its language, or not known', () => {
  const zone = (name: string) => [fact({ start: '2026-03-05T14:00', minutes: null, zone: name })];
  expect(countryOf(reading({ region: 'AT', language: fact('de'), dates: zone('Europe/Berlin') }))).toBe('AT');
  expect(countryOf(reading({ language: fact('en'), dates: zone('Europe/Dublin') }))).toBe('IE');
  expect(countryOf(reading({ language: fact('pl'), dates: [] }))).toBe('PL');
  expect(countryOf(reading({ language: fact('en'), dates: zone('CET') }))).toBe(null);
  expect(countryOf(reading({ language: fact('es'), dates: [] }))).toBe(null);
});

test('a holiday there is told with its name; without the days at hand the time is left unmarked', async () => {
  const message = {
    ...emptyMessage,
    from: { name: 'Anna Weber', address: 'anna.weber@nordlicht.example' },
    subject: 'Einladung zum Vorstellungsgespräch',
    text: 'Guten Tag Sam Lee,\n\nwir möchten Sie zum Vorstellungsgespräch am 2. April 2026 um 10 Uhr einladen.\n\nMit freundlichen Grüßen\nAnna Weber',
    receivedAt: now,
  };
  const slots = ['2026-04-03T10:00', '2026-04-07T10:00'].map((start) => ({ start, minutes: 30, zone: null }));
  const session = begun({ message, languages: allLanguages, now, standing: { intent: 'move', slots }, review: null });
  const all = await loadHolidays();
  expect(countryOf(session.reading)).toBe('DE');
  expect(slotRemarks(session, all)).toEqual([[{ key: 'reply.slot.holiday', fields: { name: 'Karfreitag' } }], []]);
  expect(slotRemarks(session, null)).toEqual([[], []]);
  expect(interfaceWords['reply.slot.holiday']).toContain('{name}');
});
