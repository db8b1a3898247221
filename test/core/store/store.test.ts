import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode, encode } from '../../../src/core/store/record';
import { propertiesFit, roamingLimit, roamingSize } from '../../../src/core/store/size';
import { apply, contents, merge, put, type Stored } from '../../../src/core/store/store';
import { runs } from '../../runs';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ';', '+', '-', '{{reason}}', '"\n', 'Date(5)'),
);
const key = fc.constantFrom('block:a:en', 'block:b:en', '__proto__', 'constructor');

/** Writings by several panes, each from a copy that may be stale. */
const panes = fc.array(
  fc.record({ pane: fc.constantFrom('p', 'q', 'r'), key, value: fc.option(text, { nil: null }), sync: fc.boolean() }),
  { maxLength: 12 },
);

describe('the store', () => {
  test('a record comes back as it was written', () => {
    fc.assert(
      fc.property(fc.option(text, { nil: null }), (value) => {
        expect(decode(encode({ value, seen: { a: 1, b: 22 } }))).toEqual({
          value,
          seen: Object.assign(Object.create(null), { a: 1, b: 22 }),
        });
      }),
    );
  });

  test.each(['', '2;a=1;+x', '1;a=1', '1;;+x', '1;a=x;+y', 'hello', '{"v":1}', '1;a=1;x'])(
    'what is not ours is not guessed at: %j',
    (stored) => {
      expect(decode(stored)).toBeNull();
    },
  );

  test('an unreadable text is kept byte for byte and never overwritten', () => {
    const broken = '{"half';
    const stored = { 'block:a:en': broken };
    const next = apply(stored, put(stored, 'block:a:en', 'mine', 'p'));
    expect(contents(next).values.get('block:a:en')).toBe('mine');
    expect(Object.values(next)).toContain(broken);
    const again = apply(next, put(next, 'block:a:en', 'mine 2', 'p'));
    expect(Object.values(again)).toContain(broken);
  });

  test('keys like __proto__ are keys and nothing else', () => {
    const stored = apply({}, put({}, '__proto__', 'x', 'p'));
    expect(contents(stored).values.get('__proto__')).toBe('x');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('merging does not depend on order and repeats without effect', () => {
    fc.assert(
      fc.property(panes, (writings) => {
        const copies: Record<string, Stored> = { p: {}, q: {}, r: {} };
        for (const { pane, key: at, value, sync } of writings) {
          if (sync)
            copies[pane] = merge(copies[pane] ?? {}, merge(copies.p ?? {}, merge(copies.q ?? {}, copies.r ?? {})));
          copies[pane] = apply(copies[pane] ?? {}, put(copies[pane] ?? {}, at, value, pane));
        }
        const [p, q, r] = [copies.p ?? {}, copies.q ?? {}, copies.r ?? {}];
        const plain = (stored: Stored) => Object.fromEntries(Object.entries(stored).sort());
        expect(plain(merge(p, q))).toEqual(plain(merge(q, p)));
        expect(plain(merge(p, p))).toEqual(plain(p));
        const all = merge(p, merge(q, r));
        expect(plain(merge(all, p))).toEqual(plain(all));
        expect(plain(merge(all, q))).toEqual(plain(all));
      }),
      { numRuns: runs(300) },
    );
  });

  test('a text that two panes set aside without knowing of each other is the same text in either order', () => {
    const key = 'block:a:en';
    const write = (stored: Stored, value: string, pane: string) => apply(stored, put(stored, key, value, pane));
    const p = write({}, '|', 'p');
    const q = write({}, '{{reason}}', 'q');
    const [left, right] = [write(p, '{{reason}}', 'p'), write(merge(q, p), '|', 'q')];
    expect({ ...merge(left, right) }).toEqual({ ...merge(right, left) });
  });

  test('two panes that did not know of each other: both texts stay', () => {
    fc.assert(
      fc.property(text, text, text, (start, one, two) => {
        const base = apply({}, put({}, 'block:a:en', start, 'p'));
        const left = apply(base, put(base, 'block:a:en', one, 'p'));
        const half = apply(base, put(base, 'block:a:en', 'on the way', 'q'));
        const right = apply(half, put(half, 'block:a:en', two, 'q'));
        const values = [...contents(merge(left, right)).values.values()];
        expect(values).toContain(one);
        expect(values).toContain(two);
      }),
    );
  });

  test('a deletion gives way to a writing it did not know of, and holds against one it knew', () => {
    const base = apply({}, put({}, 'k', 'text', 'p'));
    const deleted = apply(base, put(base, 'k', null, 'p'));
    const edited = apply(base, put(base, 'k', 'new text', 'q'));
    expect(contents(merge(deleted, edited)).values.get('k')).toBe('new text');
    expect(contents(merge(deleted, base)).values.has('k')).toBe(false);
  });

  test('sizes are counted as the hosts count them', () => {
    // {"k":"\"\\\"\""} : one quotation mark in the value costs four characters.
    expect(roamingSize({ k: '"' }) - roamingSize({ k: '' })).toBe(4);
    expect(roamingSize({ k: '\n' }) - roamingSize({ k: '' })).toBe(3);
    expect(roamingSize({ k: 'x'.repeat(roamingLimit) })).toBeGreaterThan(roamingLimit);
    expect(propertiesFit({ a: 'é'.repeat(4609), b: 'x' })).toEqual({ tooLong: ['a'], tooMuch: false });
    expect(
      propertiesFit(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`k${at}`, 'x'.repeat(9000)]))).tooMuch,
    ).toBe(true);
  });
});
