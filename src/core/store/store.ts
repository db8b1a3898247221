import { compare, decode, encode, type Remembered, together } from './record';

/** What a host keeps: texts by key, as they are stored. */
export type Stored = Readonly<Record<string, string>>;

/** Texts to write; null removes the key from the host's storage altogether (tombstones are written, not removed). */
export type Changes = Readonly<Record<string, string | null>>;

/** The readable contents by key, and the keys whose stored text could not be read. */
export interface Contents {
  readonly values: ReadonlyMap<string, string>;
  readonly unreadable: readonly string[];
}

const quarantine = 'quarantine:';

/** Where a text that cannot be read is kept, byte for byte, when something else is written under its key. */
export const aside = (key: string, raw: string): string => `${quarantine}${key}~${mark(raw)}`;

/** Everything that can be read. An unreadable text stays where it is until something is written there: then it moves to quarantine. */
export const contents = (stored: Stored): Contents => {
  const values = new Map<string, string>();
  const unreadable: string[] = [];
  for (const key of Object.keys(stored)) {
    if (key.startsWith(quarantine)) {
      unreadable.push(key);
      continue;
    }
    const record = decode(stored[key] ?? '');
    if (!record) unreadable.push(key);
    else if (record.value !== null) values.set(key, record.value);
  }
  return { values, unreadable };
};

/** The changes that put `value` under `key` (null deletes it). `writer`: a short name of this device or pane, [a-z0-9]{1,16}. */
export const put = (stored: Stored, key: string, value: string | null, writer: string): Changes => {
  const raw = own(stored, key);
  const before = raw === undefined ? null : decode(raw);
  const seen: Record<string, number> = { ...before?.seen };
  seen[writer] = (seen[writer] ?? 0) + 1;
  const changes: Record<string, string> = { [key]: encode({ value, seen }) };
  if (raw !== undefined && !before) changes[freeQuarantine(stored, key, raw)] = raw;
  return changes;
};

/** What results when changes are applied. */
export const apply = (stored: Stored, changes: Changes): Stored => {
  const next: Record<string, string> = Object.assign(Object.create(null), stored);
  for (const key of Object.keys(changes)) {
    const value = changes[key];
    if (value === null || value === undefined) delete next[key];
    else next[key] = value;
  }
  return next;
};

/**
 * Brings two stores together so that nothing is lost: the newer writing of each key, and both where neither knew of the
 * other (the second under a key of its own, "<key>~<mark>"). A deletion gives way to a writing it did not know of.
 * Order and repetition do not matter: merge(a, b) = merge(b, a), merge(a, a) = a.
 */
export const merge = (a: Stored, b: Stored): Stored => {
  const merged: Record<string, string> = Object.assign(Object.create(null), a);
  for (const key of Object.keys(b)) {
    const theirs = b[key] ?? '';
    const mine = own(merged, key);
    if (mine === theirs) continue;
    for (const [place, text] of mine === undefined ? [[key, theirs] as const] : meet(key, mine, theirs)) {
      const there = place === key ? undefined : own(merged, place);
      merged[place] = there === undefined ? text : newer(there, text);
    }
  }
  return merged;
};

/** Two texts that were set aside under one name: the newer; where neither knew of the other, what both have seen. */
const newer = (a: string, b: string): string => {
  const [left, right] = [decode(a), decode(b)];
  if (!left || !right) return a > b ? a : b;
  const how = compare(left, right);
  if (how === 'apart' && left.value === right.value) return encode({ value: left.value, seen: together(left, right) });
  return how === 'older' || (how !== 'newer' && b > a) ? b : a;
};

const meet = (key: string, mine: string, theirs: string): readonly (readonly [string, string])[] => {
  const [a, b] = [decode(mine), decode(theirs)];
  if (!a && !b) {
    const [low, high] = mine < theirs ? [mine, theirs] : [theirs, mine];
    return [
      [key, high],
      [aside(key, low), low],
    ];
  }
  // A readable writing takes the place; the unreadable text is set aside, byte for byte.
  if (!a)
    return [
      [key, theirs],
      [aside(key, mine), mine],
    ];
  if (!b)
    return [
      [key, mine],
      [aside(key, theirs), theirs],
    ];
  const how = compare(a, b);
  if (how === 'newer') return [[key, mine]];
  if (how === 'older') return [[key, theirs]];
  return both(key, a, b);
};

const both = (key: string, a: Remembered, b: Remembered): readonly (readonly [string, string])[] => {
  const seen = together(a, b);
  if (a.value === b.value || a.value === null || b.value === null)
    return [[key, encode({ value: a.value ?? b.value, seen })]];
  // Which of the two keeps the key must not depend on who merges: the greater text does.
  const [first, second] = a.value > b.value ? [a, b] : [b, a];
  return [
    [key, encode({ value: first.value, seen })],
    [`${key}~${mark(second.value ?? '')}`, encode(second)],
  ];
};

/** A short mark of a text (FNV-1a, 32 bits): names the copy, nothing rests on it being unique but a readable key. */
const mark = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
};

const freeQuarantine = (stored: Stored, key: string, raw: string): string => {
  const name = aside(key, raw);
  return own(stored, name) === undefined || own(stored, name) === raw ? name : `${name}~2`;
};

const own = (stored: Stored, key: string): string | undefined =>
  Object.prototype.hasOwnProperty.call(stored, key) ? stored[key] : undefined;
