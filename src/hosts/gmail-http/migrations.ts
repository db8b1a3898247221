import type { Database } from './database';

/** Each runs once, in this order; what has run is never changed, only followed by another. */
const migrations: readonly string[] = [
  `CREATE TABLE remembered (
     person text NOT NULL,
     key    text NOT NULL,
     stored text NOT NULL,
     PRIMARY KEY (person, key)
   )`,
  `CREATE TABLE carried (
     person  text PRIMARY KEY,
     text    text NOT NULL,
     towards text NOT NULL,
     until   timestamptz NOT NULL
   )`,
];

/** Any number that is the same in every instance: they wait for each other at the start. */
const lock = 740_310_223;

/** Brings the database to the present form. Several instances may start at once. */
export const migrate = (database: Database): Promise<void> =>
  database.transaction(async (query) => {
    await query('SELECT pg_advisory_xact_lock($1)', [lock]);
    await query('CREATE TABLE IF NOT EXISTS migration (number integer PRIMARY KEY)');
    const done = new Set((await query<{ number: number }>('SELECT number FROM migration')).map((row) => row.number));
    for (const [number, sql] of migrations.entries()) {
      if (done.has(number)) continue;
      await query(sql);
      await query('INSERT INTO migration VALUES ($1)', [number]);
    }
  });
