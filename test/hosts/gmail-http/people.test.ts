import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { apply, contents, put } from '../../../src/core/store/store';
import { cluster, type Database, embedded } from '../../../src/hosts/gmail-http/database';
import { migrate } from '../../../src/hosts/gmail-http/migrations';
import { type People, people } from '../../../src/hosts/gmail-http/people';
import { postgres } from '../../fakes/postgres';

// The same SQL on both: PGlite always, a PostgreSQL cluster where one is installed.
const real = postgres();
const databases: [string, () => Promise<Database>][] = [['PGlite', () => embedded('memory://')]];
if (real) databases.push(['PostgreSQL', async () => cluster(real.url)]);
afterAll(() => real?.stop());

describe.each(databases)('what is remembered, in %s', (_, open) => {
  let database: Database;
  let store: People;
  let time = 0;
  beforeAll(async () => {
    database = await open();
    await migrate(database);
    store = people(database, () => time);
  });
  afterAll(() => database.close());

  test('starting twice, or twice at once, migrates once', async () => {
    await Promise.all([migrate(database), migrate(database), migrate(database)]);
    const rows = await database.query<{ count: number }>('SELECT count(*)::int AS count FROM migration');
    expect(rows[0]?.count).toBe(2);
    expect(await store.isWell()).toBe(true);
  });

  test('what is kept is recalled, for each person apart', async () => {
    await store.keep('anna', put({}, 'settings', '{"tone":"formal"}', 'a'));
    await store.keep('bela', put({}, 'settings', "'; DROP TABLE remembered; --", 'b'));
    expect(contents(await store.recall('anna')).values.get('settings')).toBe('{"tone":"formal"}');
    expect(contents(await store.recall('bela')).values.get('settings')).toBe("'; DROP TABLE remembered; --");
    expect(await store.recall('nobody')).toEqual({});
  });

  test('twenty writers at once who know nothing of each other lose nothing', async () => {
    const texts = Array.from({ length: 20 }, (_each, at) => `text ${at}`);
    await Promise.all(texts.map((text, at) => store.keep('carla', put({}, 'block:a', text, `w${at}`))));
    const values = [...contents(await store.recall('carla')).values.values()];
    expect(values.sort()).toEqual([...texts].sort());
  });

  test('a deletion is remembered as one, and null removes the key', async () => {
    const first = put({}, 'k', 'x', 'a');
    await store.keep('dora', first);
    await store.keep('dora', put(apply({}, first), 'k', null, 'a'));
    const stored = await store.recall('dora');
    expect(Object.keys(stored)).toEqual(['k']);
    expect(contents(stored).values.size).toBe(0);
    await store.keep('dora', { k: null });
    expect(await store.recall('dora')).toEqual({});
  });

  test('the carried reply is there once, for the person alone, and goes after its time', async () => {
    await store.carry('emil', { text: 'Dear …', to: 'Maria' });
    await store.carry('emil', { text: 'Dear Maria', to: 'Maria' });
    expect(await store.carried('emil')).toEqual({ text: 'Dear Maria', to: 'Maria' });
    expect(await store.carried('anna')).toBeNull();
    await database.query("UPDATE carried SET until = now() - interval '1 second'");
    expect(await store.carried('emil')).toBeNull();
    // Swept once a minute, not at every call.
    time += 60_000;
    await store.carry('anna', { text: 'x', to: 'y' });
    expect(await database.query('SELECT 1 FROM carried WHERE person = $1', ['emil'])).toEqual([]);
  });

  test('a transaction that fails leaves nothing', async () => {
    await expect(
      database.transaction(async (query) => {
        await query("INSERT INTO remembered VALUES ('fred', 'k', 'v')");
        throw new Error('half way');
      }),
    ).rejects.toThrow('half way');
    expect(await store.recall('fred')).toEqual({});
  });
});

test('PostgreSQL is tried where it is installed', () => {
  if (!real) console.warn('PostgreSQL is not installed here: only PGlite was tried.');
  expect(databases.length).toBe(real ? 2 : 1);
});
