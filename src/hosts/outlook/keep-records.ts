import { roamingLimit, roamingSize } from '../../core/store/size';
import { aside, type Changes, merge, type Stored } from '../../core/store/store';
import { ask } from './ask';
import { bagOf, indexKeys, recordsIn, type Settings } from './bag';
import { type Mirror, recordKeys } from './mirror';

/**
 * Writes records to both places. Rejects with an Error whose message is a key of the interface words. `limit`: how long Outlook
 * may take to save, in milliseconds; within five seconds the person hears of it, and what is saved later all the same does no harm.
 */
export const keepRecords = async (
  settings: Settings | null,
  mirror: Mirror,
  changes: Changes,
  limit = 4500,
): Promise<void> => {
  const found = changed(recordsIn(settings, mirror, Object.keys(changes)), changes);
  let next: Stored = { ...found, ...strangers(settings, found) };
  // A second round only where another pane wrote between our reading and our saving.
  for (let round = 0; round < 3; round++) {
    if (roamingSize(withIndex(next)) > roamingLimit) throw new Error('host.memory.full');
    if (settings) await save(settings, next, limit);
    const met = meeting(settings, mirror, next, changes);
    if (sameAs(met, next)) return;
    next = met;
  }
};

export type KeepRecords = typeof keepRecords;

/** A browser without room for its copy is no failure as long as Outlook has one. */
const meeting = (settings: Settings | null, mirror: Mirror, next: Stored, changes: Changes): Stored => {
  try {
    return meet(mirror, next, changes);
  } catch {
    if (settings) return next;
    throw new Error('host.memory.failed');
  }
};

/** Brings what was saved together with what other panes wrote in the browser meanwhile. */
const meet = (mirror: Mirror, saved: Stored, changes: Changes): Stored => {
  const before = mirror.records();
  const met = changed(merge(saved, before), changes);
  for (const key of Object.keys(before)) if (!(key in met)) mirror.put(recordKeys + key, null);
  for (const [key, value] of Object.entries(met)) mirror.put(recordKeys + key, value);
  return met;
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
  const whole = withIndex(next);
  const before = Object.keys({ ...bagOf(settings), ...whole }).map((key) => [key, settings.get(key)] as const);
  for (const [key] of before) set(settings, key, whole[key]);
  const asked = () => ask<void>(limit, (done) => settings.saveAsync(done));
  // Once more: Outlook has refused at random.
  const answer = await asked().then((first) => (first.came === 'failed' ? asked() : first));
  if (answer.came === 'value') return;
  // What Outlook refused must not ride along with the next save as if it had been accepted.
  if (answer.came === 'failed') for (const [key, value] of before) set(settings, key, value);
  throw new Error('host.memory.failed');
};

const set = (settings: Settings, key: string, value: unknown): void =>
  value === undefined ? settings.remove(key) : settings.set(key, value);

const withIndex = (stored: Stored): Stored => {
  const index = Object.keys(stored).sort().join('\n');
  return Object.assign({ ...stored }, ...indexKeys.map((key) => ({ [key]: index })));
};

/** What is no text and stands where one is to be written, in the words it was kept in: it is set aside first. */
const strangers = (settings: Settings | null, next: Stored): Stored => {
  const found: Record<string, string> = {};
  for (const key of [...Object.keys(next), ...indexKeys]) {
    const value = settings?.get(key);
    if (typeof value === 'string' || value === undefined || value === null) continue;
    // Office.js takes a text of that form for a moment.
    const raw = JSON.stringify(value instanceof Date ? `Date(${value.getTime()})` : value);
    found[aside(key, raw)] = raw;
  }
  return found;
};

const sameAs = (one: Stored, other: Stored): boolean =>
  Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((key) => one[key] === other[key]);
