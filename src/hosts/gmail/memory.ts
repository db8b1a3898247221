import { propertiesFit } from '../../core/store/size';
import { apply, type Changes, merge, type Stored } from '../../core/store/store';

/** The twin of `Memory` for a place that cannot wait: PropertiesService, with a lock about reading, merging and writing. */
export const memory = {
  /** Everything kept; empty where Google does not answer, so that a letter can still be declined. */
  recall: (): Stored => {
    try {
      return PropertiesService.getUserProperties().getProperties();
    } catch {
      return {};
    }
  },

  /** @throws where the lock is not to be had, or the limits of 9 KB a value and 500 KB in all would be broken. */
  keep: (changes: Changes): void => {
    const lock = LockService.getUserLock();
    lock.waitLock(5000);
    try {
      write(changes);
    } finally {
      lock.releaseLock();
    }
  },
};

const write = (changes: Changes): void => {
  const properties = PropertiesService.getUserProperties();
  const there: Stored = properties.getProperties();
  const removed = Object.keys(changes).filter((key) => changes[key] === null);
  const written: Record<string, string> = {};
  for (const key of Object.keys(changes)) {
    const value = changes[key];
    if (typeof value === 'string') written[key] = value;
  }
  const next = apply(merge(there, written), Object.fromEntries(removed.map((key) => [key, null])));
  const fit = propertiesFit(next);
  if (fit.tooMuch || fit.tooLong.length > 0) throw new Error('Too much to keep.');
  const fresh: Record<string, string> = {};
  for (const key of Object.keys(next)) if (next[key] !== there[key]) fresh[key] = next[key] ?? '';
  properties.setProperties(fresh, false);
  for (const key of removed) properties.deleteProperty(key);
};
