import type { Memory } from '../../core/ports';
import type { Store } from './store';

const prefix = 'decline-politely.';

/** Keeps what outlives a visit in this browser's own storage. Rejects with a key of the interface words when it is full. */
export const createMemory = (store: Store, storage: Storage): Memory => ({
  recall: async () =>
    Object.fromEntries(keysOf(storage).map((key) => [key.slice(prefix.length), storage.getItem(key) ?? ''])),
  keep: async (changes) => {
    if (store.get().faults.full) throw new Error('host.memory.full');
    try {
      for (const [key, value] of Object.entries(changes))
        if (value === null) storage.removeItem(prefix + key);
        else storage.setItem(prefix + key, value);
    } catch {
      throw new Error('host.memory.full');
    }
  },
});

/** Forgets everything that was kept. */
export const forget = (storage: Storage): void => {
  for (const key of keysOf(storage)) storage.removeItem(key);
};

const keysOf = (storage: Storage): string[] => Object.keys(storage).filter((key) => key.startsWith(prefix));
