import { type Changes, merge, type Stored } from '../../core/store/store';
import type { Carried } from '../../faces/cards/answer';
import type { Database } from './database';

/** What is remembered for each person (by Google user id): blocks, settings, the unanswered list. Never a letter's text. */
export interface People {
  readonly recall: (person: string) => Promise<Stored>;
  /** Merges with what is there: two devices at once lose nothing. */
  readonly keep: (person: string, changes: Changes) => Promise<void>;
  /** The reply composed last, for ten minutes: it waits for the reply window. */
  readonly carry: (person: string, carried: Carried) => Promise<void>;
  readonly carried: (person: string) => Promise<Carried | null>;
  readonly isWell: () => Promise<boolean>;
}

/** Milliseconds between two sweeps of texts whose ten minutes are over; they are never given out, swept or not. */
const sweeping = 60_000;

/** `clock` in milliseconds, from any beginning. */
export const people = (database: Database, clock: () => number = () => performance.now()): People => {
  let swept = Number.NEGATIVE_INFINITY;
  const sweep = async (): Promise<void> => {
    if (clock() - swept < sweeping) return;
    swept = clock();
    await database.query('DELETE FROM carried WHERE until < now()');
  };
  return {
    recall: async (person) =>
      asStored(await database.query<Row>('SELECT key, stored FROM remembered WHERE person = $1', [person])),
    keep: (person, changes) =>
      database.transaction(async (query) => {
        // One writer a person at a time: reading, merging and writing belong together.
        await query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [person]);
        const there = asStored(await query<Row>('SELECT key, stored FROM remembered WHERE person = $1', [person]));
        const removed = Object.keys(changes).filter((key) => changes[key] === null);
        const written = Object.fromEntries(
          Object.entries(changes).filter((entry): entry is [string, string] => entry[1] !== null),
        );
        const next = merge(there, written);
        for (const key of Object.keys(next))
          if (next[key] !== there[key])
            await query(
              'INSERT INTO remembered (person, key, stored) VALUES ($1, $2, $3) ON CONFLICT (person, key) DO UPDATE SET stored = $3',
              [person, key, next[key]],
            );
        for (const key of removed) await query('DELETE FROM remembered WHERE person = $1 AND key = $2', [person, key]);
      }),
    carry: async (person, { text, to }) => {
      await database.query(
        `INSERT INTO carried (person, text, towards, until) VALUES ($1, $2, $3, now() + interval '10 minutes')
       ON CONFLICT (person) DO UPDATE SET text = $2, towards = $3, until = now() + interval '10 minutes'`,
        [person, text, to],
      );
      await sweep();
    },
    carried: async (person) => {
      const [row] = await database.query<{ text: string; towards: string }>(
        'SELECT text, towards FROM carried WHERE person = $1 AND until > now()',
        [person],
      );
      return row ? { text: row.text, to: row.towards } : null;
    },
    isWell: async () => (await database.query<{ well: number }>('SELECT 1 AS well'))[0]?.well === 1,
  };
};

interface Row {
  readonly key: string;
  readonly stored: string;
}

const asStored = (rows: readonly Row[]): Stored => {
  const stored: Record<string, string> = Object.create(null);
  for (const { key, stored: text } of rows) stored[key] = text;
  return stored;
};
