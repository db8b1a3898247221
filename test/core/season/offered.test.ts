import { describe, expect, test } from '@jest/globals';
import { offeredKey, outlived, readOffered, takenElsewhere, writeOffered } from '../../../src/core/season/offered';

const slots = [
  { start: '2026-12-01T10:00', minutes: 45, zone: 'Europe/Berlin' },
  { start: '2026-12-02', minutes: null, zone: null },
];

describe('times offered in answers', () => {
  test('are read back as they were written', () => {
    expect(readOffered(new Map([[offeredKey('a'), writeOffered(slots)]]))).toEqual([{ id: 'a', slots }]);
  });
  test('a damaged line falls away alone, other records are left alone', () => {
    const text = `${writeOffered(slots)}\n2026-13-1 x\n\n2026-12-03T09:00 5 a b`;
    expect(
      readOffered(
        new Map([
          ['season:a', 'x'],
          [offeredKey('a'), text],
        ]),
      ),
    ).toEqual([{ id: 'a', slots }]);
  });
  test('a copy that two writers left beside the record belongs to the same letter', () => {
    const records = new Map([[`${offeredKey('a')}~x1`, writeOffered(slots)]]);
    expect(readOffered(records).map(({ id }) => id)).toEqual(['a']);
  });
  test('the letter being answered takes nothing from itself', () => {
    const offered = [
      { id: 'a', slots },
      { id: 'b', slots: slots.slice(1) },
    ];
    expect(takenElsewhere(offered, 'a')).toEqual([{ slot: slots[1], why: 'elsewhere', name: '' }]);
  });
  test('go when the last of them lies a day behind', () => {
    const offered = [{ id: 'a', slots }];
    expect(outlived(offered, '2026-12-02T09:00:00Z')).toEqual([]);
    expect(outlived(offered, '2026-12-03T09:00:00Z')).toEqual(['a']);
  });
});
