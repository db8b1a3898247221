import { beforeEach, describe, expect, test } from '@jest/globals';
import { contents, put, type Stored } from '../../../src/core/store/store';
import { memory } from '../../../src/hosts/gmail/memory';
import { fakeScript, globals } from '../../fakes/apps-script';
import { mailbox } from '../../fakes/gmail-app';

let script = fakeScript(mailbox([], []));
beforeEach(() => {
  script = fakeScript(mailbox([], []));
  Object.assign(globalThis, globals(script));
});
const stored = (): Stored => Object.fromEntries(script.properties);

describe('the memory in PropertiesService', () => {
  test('keeps and recalls', () => {
    memory.keep(put({}, 'settings', '{"name":"Sam"}', 'a'));
    expect(contents(memory.recall()).values.get('settings')).toBe('{"name":"Sam"}');
    expect(script.holds).toBe(0);
  });

  test('two windows at once lose nothing', () => {
    const before = memory.recall();
    memory.keep(put(before, 'block:a:en', 'one', 'a'));
    memory.keep(put(before, 'block:a:en', 'two', 'b'));
    memory.keep(put(before, 'block:b:en', 'three', 'b'));
    expect([...contents(stored()).values.values()].sort()).toEqual(['one', 'three', 'two']);
  });

  test('a value over 9 KB is refused and nothing is changed', () => {
    memory.keep(put({}, 'a', 'x', 'a'));
    const before = stored();
    const both = { ...put(before, 'a', 'y', 'a'), ...put(before, 'b', 'x'.repeat(10_000), 'a') };
    expect(() => memory.keep(both)).toThrow();
    expect(stored()).toEqual(before);
    expect(script.holds).toBe(0);
  });

  test('more than 500 KB in all is refused and nothing is changed', () => {
    for (let at = 0; at < 60; at++) memory.keep(put(stored(), `k${at}`, 'x'.repeat(8000), 'a'));
    const before = stored();
    expect(() => {
      for (let at = 60; at < 70; at++) memory.keep(put(stored(), `k${at}`, 'x'.repeat(8000), 'a'));
    }).toThrow();
    for (const key of Object.keys(before)) expect(stored()[key]).toBe(before[key]);
    expect(script.holds).toBe(0);
  });

  test('without the lock nothing is written', () => {
    script.locked = true;
    expect(() => memory.keep(put({}, 'a', 'x', 'a'))).toThrow();
    expect(stored()).toEqual({});
  });

  test('where Google does not answer, it is as if nothing was kept', () => {
    script.faults.set('PropertiesService', 'Server error');
    expect(memory.recall()).toEqual({});
  });

  test('what it cannot read stays as it is', () => {
    script.properties.set('settings', 'not ours');
    memory.keep(put(memory.recall(), 'settings', '{}', 'a'));
    expect(Object.values(stored())).toContain('not ours');
  });
});
