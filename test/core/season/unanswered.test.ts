import { describe, expect, test } from '@jest/globals';
import { type Opened, openedKey, readOpened, writeOpened } from '../../../src/core/season/opened';
import { forgotten, unanswered } from '../../../src/core/season/unanswered';

const now = '2026-11-23T10:00:00Z';
const ago = (hours: number): string => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
const opened = (id: string, hours: number, status: Opened['status'] = 'waiting'): Opened => ({
  id,
  receivedAt: ago(hours),
  status,
});

describe('the letters that wait', () => {
  test('oldest first, with the hours left of 48 rounded in favour of the person', () => {
    const list = unanswered([opened('b', 1), opened('a', 47.5), opened('c', 100)], now);
    expect(list.map(({ id, hoursLeft, days }) => [id, hoursLeft, days])).toEqual([
      ['c', -52, 4],
      ['a', 1, 1],
      ['b', 47, 0],
    ]);
  });
  test('at the 48th hour none is left; a letter from the future has them all', () => {
    expect(unanswered([opened('a', 48)], now)[0]).toMatchObject({ hoursLeft: 0, days: 2 });
    expect(unanswered([opened('a', -5)], now)[0]).toMatchObject({ hoursLeft: 48, days: 0 });
  });
  test('what was answered or taken off is not among them', () => {
    expect(unanswered([opened('a', 1, 'answered'), opened('b', 1, 'dismissed')], now)).toEqual([]);
  });
  test('offsets are minded, not texts compared', () => {
    const list = unanswered(
      [
        { id: 'late', receivedAt: '2026-11-23T01:00:00-08:00', status: 'waiting' },
        { id: 'early', receivedAt: '2026-11-23T08:00:00Z', status: 'waiting' },
      ],
      now,
    );
    expect(list.map(({ id }) => id)).toEqual(['early', 'late']);
  });
});

describe('what is remembered of a letter', () => {
  test('is its id, its time and what became of it, and comes back as it was', () => {
    const all = [opened('18c', 3), opened('x~y'.replace('~', '-'), 4, 'dismissed')];
    const records = new Map(all.map((each) => [openedKey(each.id), writeOpened(each)]));
    expect([...records.values()].join()).not.toMatch(/[@<]/);
    expect(readOpened(records)).toEqual(all);
  });
  test.each([
    ['another record', 'block:en:x', 'waiting 2026-11-22T09:00:00Z'],
    ['no time', 'season:a', 'waiting soon'],
    ['a day that is none', 'season:a', 'waiting 2026-99-99T99:99:99Z'],
    ['another word', 'season:a', 'sent 2026-11-22T09:00:00Z'],
    ['nothing', 'season:a', ''],
    ['a copy left by two writers', 'season:a~1x', 'waiting 2026-11-22T09:00:00Z'],
  ])('%s is passed over', (_, key, text) => {
    expect(readOpened(new Map([[key, text]]))).toEqual([]);
  });
});

describe('what is forgotten', () => {
  test('letters after 60 days, whatever became of them', () => {
    const all = [opened('old', 61 * 24), opened('done', 61 * 24, 'answered'), opened('young', 59 * 24)];
    expect([...forgotten(all, now)].sort()).toEqual(['done', 'old']);
  });
  test('the oldest above 300', () => {
    const all = Array.from({ length: 302 }, (_, at) => opened(`m${at}`, at));
    expect([...forgotten(all, now)].sort()).toEqual(['m300', 'm301']);
  });
});
