import { describe, expect, test } from '@jest/globals';
import { spokenSlot } from '../../../src/core/reply/slot';
import { type Around, slotMarks } from '../../../src/core/reply/slots';
import { offsetName, offsetOf } from '../../../src/core/reply/zone';

const around: Around = {
  now: '2026-03-02T10:00:00Z',
  mine: 'Europe/London',
  theirs: 'Europe/Berlin',
  taken: [],
  country: 'DE',
  holidays: null,
};
const slot = (start: string, zone: string | null = null, minutes: number | null = 45) => ({ start, zone, minutes });
const marks = (start: string, change: Partial<Around> = {}, zone: string | null = null) =>
  slotMarks([slot(start, zone)], { ...around, ...change })[0]?.map((each) => each.mark);

describe('what is odd about a proposed time', () => {
  test.each([
    ['2026-03-10T10:00', []],
    ['2026-02-30T10:00', ['unreal']],
    ['tomorrow', ['unreal']],
    ['2026-03-02T09:00', ['past']],
    ['2026-03-07T10:00', ['weekend']],
    ['2026-03-10T06:30', ['outside']],
    ['2026-03-10T07:00', []],
    ['2026-03-10T16:30', ['outside']],
  ])('%s: %j', (start, expected) => {
    expect(marks(start)).toEqual(expected);
  });

  test('a public holiday there, in the year and zone of the recruiter', () => {
    const holidays = (country: string, year: number) =>
      country === 'DE' && year === 2027 ? [{ day: '2027-01-01', name: 'Neujahr' }] : [];
    expect(marks('2026-12-31T19:30', { holidays, mine: 'America/New_York' })).toEqual(['holiday', 'outside']);
    expect(marks('2026-12-31T10:00', { holidays })).toEqual([]);
  });

  test('other interviews and times proposed elsewhere, across zones', () => {
    const taken = [{ slot: slot('2026-03-10T11:30', 'Europe/Berlin'), why: 'clash' as const, name: 'Acme' }];
    expect(slotMarks([slot('2026-03-10T10:00')], { ...around, taken })[0]).toEqual([{ mark: 'clash', name: 'Acme' }]);
    expect(marks('2026-03-10T11:15', { taken })).toEqual([]);
    expect(slotMarks([slot('2026-03-10T10:00'), slot('2026-03-10T10:30')], around)[1]).toEqual([{ mark: 'double' }]);
  });
});

describe('zones', () => {
  const at = (iso: string) => Date.parse(iso);
  const names = [
    'Europe/London',
    'Europe/Berlin',
    'America/New_York',
    'America/Los_Angeles',
    'Australia/Sydney',
    'Pacific/Auckland',
    'Asia/Tokyo',
    'Asia/Kolkata',
    'America/Sao_Paulo',
    'Asia/Shanghai',
    'Europe/Istanbul',
    'America/Phoenix',
  ];

  test.each(names)(
    '%s is what the calendar of this machine says, hour by hour around every change of 2026 and 2027',
    (zone) => {
      const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
      for (let time = at('2026-01-01T00:30:00Z'); time < at('2028-01-01T00:00:00Z'); time += 3_600_000 * 3) {
        const said = format.formatToParts(time).find((part) => part.type === 'timeZoneName')?.value ?? '';
        const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(said) ?? [];
        const expected = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) || 0;
        const ours = offsetOf(zone, time) || 0;
        if (ours !== expected)
          expect({ zone, time: new Date(time).toISOString(), ours }).toEqual({ zone, time: '', ours: expected });
      }
    },
  );

  test('abbreviations and offsets as they are written', () => {
    expect(offsetOf('CET', 0)).toBe(60);
    expect(offsetOf('UTC+5:30', 0)).toBe(330);
    expect(offsetOf('-03:00', 0)).toBe(-180);
    expect(offsetOf('Nowhere', 0)).toBeNull();
    expect([0, 60, -210, 330].map(offsetName)).toEqual(['UTC', 'UTC+1', 'UTC−3:30', 'UTC+5:30']);
  });

  test('a slot is said where the recruiter is, with my clock beside it, over the changes of summer time', () => {
    // Between 8 and 29 March 2026 New York is on summer time and Berlin is not.
    expect(spokenSlot(slot('2026-03-10T10:00'), 'Europe/Berlin', 'America/New_York')).toMatchObject({
      start: '2026-03-10T15:00',
      zone: 'Berlin',
      offset: 'UTC+1',
      mine: { start: '2026-03-10T10:00', zone: 'New York' },
    });
    expect(spokenSlot(slot('2026-03-30T10:00'), 'Europe/Berlin', 'America/New_York')).toMatchObject({
      start: '2026-03-30T16:00',
      offset: 'UTC+2',
    });
    expect(spokenSlot(slot('2026-03-10T23:30', 'America/New_York'), 'Asia/Tokyo', 'America/New_York')).toMatchObject({
      start: '2026-03-11T12:30',
      mine: { start: '2026-03-10T23:30' },
    });
    expect(spokenSlot(slot('2026-03-10T10:00'), 'Europe/Paris', 'Europe/Berlin').mine).toBeNull();
    expect(spokenSlot(slot('2026-03-10T10:00'), null, null)).toMatchObject({ zone: null, offset: null, mine: null });
  });
});
