import type { Memory } from '../../core/ports';
import { roamingLimit, roamingSize } from '../../core/store/size';
import { type Changes, merge, type Stored } from '../../core/store/store';
import { ask } from './ask';
import { mark } from './mark';
import type { Done } from './office';

/** The part of Outlook's roamingSettings that is used. It cannot list its keys and cannot be read anew. */
export interface Settings {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
  readonly saveAsync: (done: Done<void>) => void;
}

/** The part of localStorage that is used. */
export type Local = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Remembers in Outlook's roamingSettings, which travel with the mailbox, and beside them in the browser: a pane saves the
 * WHOLE bag as it was when the pane opened, so a second pane would undo the first. Both bring their copy together with the
 * browser's before and after each save; whatever one of them wrote and Outlook lost comes back from there.
 * `whose` tells mailboxes in one browser apart. Both places may be absent.
 */
export const memory = (
  settings: Settings | null,
  local: Local | null,
  whose: string,
  /** How long Outlook may take to save, in milliseconds. */
  limit = 10_000,
): Memory => {
  const mirror = mirrorOf(local, `decline-politely/${whose}/`);
  let last: Promise<void> = Promise.resolve();
  const all = (): Stored => merge(bagOf(settings), mirror.records());
  return {
    recall: async () => ({ ...all(), ...mirror.drafts() }),
    keep: (changes) => {
      const kept = last.then(async () => {
        const records: Record<string, string | null> = {};
        let room = true;
        for (const [key, value] of Object.entries(changes))
          if (key.startsWith(draftKeys)) room = mirror.keepDraft(key, value) && room;
          else records[key] = value;
        if (Object.keys(records).length > 0) await keepRecords(settings, mirror, records, all, limit);
        if (!room) throw new Error('host.memory.failed');
      });
      last = kept.catch(() => undefined);
      return kept;
    },
  };
};

const draftKeys = 'draft:';
const recordKeys = 'record:';
const indexKey = 'keys';

type Mirror = ReturnType<typeof mirrorOf>;

const keepRecords = async (
  settings: Settings | null,
  mirror: Mirror,
  changes: Changes,
  all: () => Stored,
  limit: number,
): Promise<void> => {
  let next = changed(all(), changes);
  // A second round only where another pane wrote between our reading and our saving.
  for (let round = 0; round < 3; round++) {
    if (roamingSize(withIndex(next)) > roamingLimit) throw new Error('host.memory.full');
    if (settings) await save(settings, next, limit);
    const met = meeting(settings, mirror, next, changes);
    if (sameAs(met, next)) return;
    next = met;
  }
};

/** A browser without room for its copy is no failure as long as Outlook has one. */
const meeting = (settings: Settings | null, mirror: Mirror, next: Stored, changes: Changes): Stored => {
  try {
    return mirror.meet(next, changes);
  } catch {
    if (settings) return next;
    throw new Error('host.memory.failed');
  }
};

/** A writing that did not know of what stands there is kept beside it; removing removes. */
const changed = (stored: Stored, changes: Changes): Stored => {
  const writings: Record<string, string> = {};
  const rest: Record<string, string> = { ...stored };
  for (const [key, value] of Object.entries(changes))
    if (value === null) delete rest[key];
    else writings[key] = value;
  return merge(rest, writings);
};

const save = async (settings: Settings, next: Stored, limit: number): Promise<void> => {
  const before = bagOf(settings);
  write(settings, before, next);
  const asked = await ask<void>(limit, (done) => settings.saveAsync(done));
  if (asked.came === 'value') return;
  // What Outlook refused must not ride along with the next save as if it had been accepted.
  if (asked.came === 'failed') write(settings, next, before);
  throw new Error('host.memory.failed');
};

const write = (settings: Settings, from: Stored, to: Stored): void => {
  for (const key of Object.keys(from)) if (!(key in to)) settings.remove(key);
  for (const [key, value] of Object.entries(withIndex(to))) settings.set(key, value);
};

const withIndex = (stored: Stored): Stored => ({ ...stored, [indexKey]: Object.keys(stored).sort().join('\n') });

/** Everything of ours in the bag. What is no text was not written by us and stays untouched. */
const bagOf = (settings: Settings | null): Stored => {
  const bag: Record<string, string> = {};
  const index = settings?.get(indexKey);
  for (const key of typeof index === 'string' ? index.split('\n') : []) {
    const value = key === '' ? undefined : settings?.get(key);
    if (typeof value === 'string') bag[key] = value;
  }
  return bag;
};

const sameAs = (one: Stored, other: Stored): boolean =>
  Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((key) => one[key] === other[key]);

/** The copy in the browser, where it allows one. */
const mirrorOf = (local: Local | null, prefix: string) => {
  const named = (start: string): readonly (readonly [string, string])[] => {
    const found: (readonly [string, string])[] = [];
    for (let at = 0; local && at < local.length; at++) {
      const name = local.key(at) ?? '';
      const value = name.startsWith(prefix + start) ? local.getItem(name) : null;
      if (value !== null) found.push([name.slice(prefix.length), value]);
    }
    return found;
  };
  const records = (): Stored =>
    Object.fromEntries(named(recordKeys).map(([name, value]) => [name.slice(recordKeys.length), value]));
  const put = (name: string, value: string | null): void => {
    if (!local) return;
    if (value === null) local.removeItem(prefix + name);
    else local.setItem(prefix + name, value);
  };
  return {
    records,
    drafts: (): Stored => Object.fromEntries(named(draftKeys)),
    keepDraft: (key: string, value: string | null): boolean => {
      if (!local) return value === null;
      try {
        put(key, value);
        return true;
      } catch {
        return false;
      }
    },
    /** Brings what was saved together with what other panes wrote here meanwhile. */
    meet: (saved: Stored, changes: Changes): Stored => {
      const before = records();
      const met = changed(merge(saved, before), changes);
      for (const key of Object.keys(before)) if (!(key in met)) put(recordKeys + key, null);
      for (const [key, value] of Object.entries(met)) if (before[key] !== value) put(recordKeys + key, value);
      return met;
    },
  };
};

/** The browser's storage, or null where the person or the frame forbids it. */
export const browserStorage = (): Local | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

/** A short name for a mailbox, so that its address stands nowhere. */
export const whose = (address: string | undefined): string => mark((address ?? '').toLowerCase());
