import { expect, test } from '@jest/globals';
import { spokenSlot } from '../../../src/core/reply/slot';
import { slotMarks } from '../../../src/core/reply/slots';
import { isZone } from '../../../src/core/reply/zone';

test.each(['Europe/Berlin', 'america/new_york', 'CET', 'UTC', '+05:30', 'Asia/Kathmandu'])('%s is a zone', (zone) => {
  expect(isZone(zone)).toBe(true);
});
test.each(['Foo/Bar', 'Nowhere', '', ' ', 'Europe/', '__proto__'])('%j is none', (zone) => {
  expect(isZone(zone)).toBe(false);
});

test('a zone nobody knows is never named, and pointed out', () => {
  const slot = { start: '2026-11-27T10:00', minutes: null, zone: 'Foo/Bar' };
  for (const theirs of [null, 'Europe/Berlin', 'Nowhere'])
    for (const mine of [null, 'Europe/London', 'Nowhere'])
      expect(spokenSlot(slot, theirs, mine)).toEqual({
        start: '2026-11-27T10:00',
        minutes: null,
        zone: null,
        offset: null,
        mine: null,
      });
  const around = { now: '2026-11-23T10:00:00Z', mine: null, theirs: null, taken: [], country: null, holidays: null };
  expect(slotMarks([slot], around)).toEqual([[{ mark: 'zone' }]]);
  expect(slotMarks([{ ...slot, zone: 'Europe/Berlin' }], around)).toEqual([[]]);
});
