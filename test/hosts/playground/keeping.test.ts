import { describe, expect, test } from '@jest/globals';
import { toHtml } from '../../../src/core/session/insertion';
import { emptyDesk } from '../../../src/hosts/playground/desk';
import { createMemory, forget } from '../../../src/hosts/playground/memory';
import { plainOf } from '../../../src/hosts/playground/plain-of';
import { createStore } from '../../../src/hosts/playground/store';

/** A browser's storage that holds so many characters. */
const storageOf = (room: number): Storage => {
  const kept = new Map<string, string>();
  const methods = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      const size = [...kept].reduce((sum, [each, text]) => sum + (each === key ? 0 : each.length + text.length), 0);
      if (size + key.length + value.length > room) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  };
  return new Proxy(methods, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  }) as unknown as Storage;
};

describe('the memory', () => {
  test('keeps, recalls and removes; leaves what is not ours alone', async () => {
    const storage = storageOf(1_000);
    storage.setItem('somebody.else', 'theirs');
    const memory = createMemory(createStore(emptyDesk), storage);
    await memory.keep({ one: '1', two: '2' });
    await memory.keep({ one: null });
    expect(await memory.recall()).toEqual({ two: '2' });
    forget(storage);
    expect(await memory.recall()).toEqual({});
    expect(storage.getItem('somebody.else')).toBe('theirs');
  });

  test('full, by the switch or in earnest: rejects with a key of the interface words', async () => {
    const store = createStore(emptyDesk);
    const memory = createMemory(store, storageOf(60));
    await expect(memory.keep({ one: 'x'.repeat(100) })).rejects.toThrow('host.memory.full');
    await memory.keep({ one: 'short' });
    store.change((desk) => ({ ...desk, faults: { ...desk.faults, full: true } }));
    await expect(memory.keep({ one: 'y' })).rejects.toThrow('host.memory.full');
    expect(await memory.recall()).toEqual({ one: 'short' });
  });
});

test.each([
  'Hi Maria,\n\nfirst & second <line>\nthird "line"\n\nBest wishes,',
  "it's 1 < 2 > 0 &amp; so on",
  '日本語\n\n한국어',
])('markup and back: %j', (text) => {
  expect(plainOf(toHtml(text))).toBe(text);
});
