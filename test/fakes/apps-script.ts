import vm from 'node:vm';
import { cardService, strict } from './card-service';
import { type FakeMailbox, gmailApp } from './gmail-app';

/** What Apps Script keeps and shows for one person. */
export interface FakeScript {
  readonly box: FakeMailbox;
  readonly cache: Map<string, { readonly value: string; readonly until: number }>;
  readonly properties: Map<string, string>;
  /** Everything that was logged; nothing ever should be. */
  readonly logged: unknown[];
  /** Web and Node names the code reached for; none should be. */
  readonly touched: string[];
  locale: string;
  /** Milliseconds; the code's clock. */
  now: number;
  /** Another run holds the user lock. */
  locked: boolean;
  /** Services that fail, by name: 'CacheService', 'PropertiesService'. */
  readonly faults: Map<string, string>;
  /** Locks taken minus locks given back: must be 0 at the end of a run. */
  holds: number;
}

export const fakeScript = (box: FakeMailbox): FakeScript => ({
  box,
  cache: new Map(),
  properties: new Map(),
  logged: [],
  touched: [],
  locale: 'en',
  now: Date.parse('2026-11-23T10:00:00Z'),
  locked: false,
  faults: new Map(),
  holds: 0,
});

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

const cache = (script: FakeScript): object =>
  strict('Cache', {
    get: (key: string) => {
      const found = script.cache.get(key);
      return found && found.until > script.now ? found.value : null;
    },
    put: (key: string, value: string, seconds = 600) => {
      if (typeof key !== 'string' || typeof value !== 'string') throw new TypeError('Invalid argument');
      if (key.length > 250) throw new Error('Exception: Argument too large: key');
      if (bytes(value) > 100 * 1024) throw new Error('Exception: Argument too large: value');
      if (seconds < 1 || seconds > 21_600) throw new Error('Exception: Invalid argument: expirationInSeconds');
      script.cache.set(key, { value, until: script.now + seconds * 1000 });
    },
    remove: (key: string) => void script.cache.delete(key),
  });

const properties = (script: FakeScript): object => {
  const set = (key: string, value: unknown): void => {
    if (typeof value !== 'string') throw new TypeError('Invalid argument: value');
    if (bytes(value) > 9 * 1024) throw new Error('Exception: Argument too large: value');
    const rest = [...script.properties].filter(([each]) => each !== key);
    if (rest.reduce((sum, [k, v]) => sum + bytes(k) + bytes(v), bytes(key) + bytes(value)) > 500 * 1024)
      throw new Error('Exception: You have exceeded the property storage quota.');
    if (script.holds < 1) throw new Error('This fake wants a lock about every writing.');
    script.properties.set(key, value);
  };
  return strict('Properties', {
    getProperties: () => Object.fromEntries(script.properties),
    getProperty: (key: string) => script.properties.get(key) ?? null,
    setProperty: set,
    setProperties: (all: Record<string, string>, _deleteOthers?: boolean) => {
      for (const [key, value] of Object.entries(all)) set(key, value);
    },
    deleteProperty: (key: string) => void script.properties.delete(key),
  });
};

/** The globals of Apps Script that this add-on may use. */
export const globals = (script: FakeScript): Record<string, unknown> => {
  const service = (name: string, members: object): object =>
    strict(
      name,
      Object.fromEntries(
        Object.entries(members).map(([key, use]) => [
          key,
          () => {
            const fault = script.faults.get(name);
            if (fault) throw new Error(`Exception: ${fault}`);
            return (use as () => unknown)();
          },
        ]),
      ),
    );
  return {
    CardService: cardService(),
    GmailApp: gmailApp(script.box),
    CacheService: service('CacheService', { getUserCache: () => cache(script) }),
    PropertiesService: service('PropertiesService', { getUserProperties: () => properties(script) }),
    LockService: service('LockService', {
      getUserLock: () =>
        strict('Lock', {
          waitLock: (_milliseconds: number) => {
            if (script.locked)
              throw new Error('Exception: Lock timeout: another process was holding the lock for too long.');
            script.holds++;
          },
          releaseLock: () => void script.holds--,
        }),
    }),
    Session: strict('Session', { getActiveUserLocale: () => script.locale }),
  };
};

/** Names that a browser or Node would have and Apps Script has not (or that would log). */
const foreign = [
  ...[
    'window',
    'document',
    'self',
    'globalThis_',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'indexedDB',
  ],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder'],
  ...['atob', 'btoa', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['process', 'Buffer', 'require', 'module', 'exports', 'global', 'crypto', 'performance', 'structuredClone'],
  ...['MailApp', 'UrlFetchApp', 'ScriptApp', 'DriveApp', 'CalendarApp', 'ContactsApp', 'Utilities', 'HtmlService'],
];

/** Runs the bundle with ECMAScript and these fakes and nothing else; returns its top-level functions by name. */
export const runCode = (code: string, script: FakeScript): ((name: string, event: unknown) => unknown) => {
  const world: Record<string, unknown> = Object.assign(Object.create(null), globals(script));
  const log = (...words: readonly unknown[]): void => void script.logged.push(words);
  world.console = { log, info: log, warn: log, error: log, debug: log };
  world.Logger = { log };
  for (const name of foreign)
    Object.defineProperty(world, name, {
      get: () => {
        script.touched.push(name);
        return undefined;
      },
    });
  vm.createContext(world, { codeGeneration: { strings: false, wasm: false } });
  // The clock of the run is the fake's.
  Object.defineProperty(world, '__now', { get: () => script.now });
  vm.runInContext(
    'Date = (() => { const Real = Date; const read = () => __now; const Fake = function (...given) { return given.length ? new Real(...given) : new Real(read()); }; Fake.prototype = Real.prototype; Fake.UTC = Real.UTC; Fake.parse = Real.parse; Fake.now = read; return Fake; })();',
    world,
  );
  vm.runInContext(code, world, { filename: 'Code.js' });
  return (name, event) => {
    const found = vm.runInContext(`typeof ${name} === 'function' ? ${name} : null`, world) as
      | ((event: unknown) => unknown)
      | null;
    if (!found) throw new Error(`Script function not found: ${name}`);
    // What Google hands in is JSON, made anew for each call.
    return found(vm.runInContext(`(${JSON.stringify(event)})`, world));
  };
};
