import { merge, type Stored } from '../../core/store/store';
import type { Mirror } from './mirror';
import type { Done } from './office';

/** The part of Outlook's roamingSettings that is used. It cannot list its keys and cannot be read anew. */
export interface Settings {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
  readonly remove: (key: string) => void;
  readonly saveAsync: (done: Done<void>) => void;
}

/** All records of both places. `more`: keys that are about to be written, and so looked for whether an index names them or not. */
export const recordsIn = (settings: Settings | null, mirror: Mirror, more: readonly string[] = []): Stored => {
  const here = mirror.records();
  return merge(bagOf(settings, [...Object.keys(here), ...more]), here);
};

/** Where the keys stand of all that is kept, and the same once more: a bag whose index is lost would read empty and be written over. */
export const indexKeys = ['keys', 'keys.2'];

/** Looked for even where no index names them. */
const known = ['settings', 'seen', 'answered'];

/** Everything of ours in the bag, by its indexes and by keys that are known otherwise. What is no text was not written by us. */
export const bagOf = (settings: Settings | null, more: readonly string[] = []): Stored => {
  const bag: Record<string, string> = {};
  for (const key of [...indexKeys.flatMap((each) => `${settings?.get(each)}`.split('\n')), ...known, ...more]) {
    const value = settings?.get(key);
    if (typeof value === 'string' && !indexKeys.includes(key)) bag[key] = value;
  }
  return bag;
};
