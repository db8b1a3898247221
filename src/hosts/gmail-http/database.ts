import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/** A database that speaks PostgreSQL: the same SQL for the embedded one and for a cluster. */
export interface Database {
  readonly query: <Row>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** All or nothing. */
  readonly transaction: <Result>(work: (query: Database['query']) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** A PostgreSQL cluster, through a pool. */
export const cluster = (url: string): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
  });
  // An idle connection that breaks is replaced at the next query; unheard it would end the process.
  pool.on('error', () => undefined);
  return {
    query: async (sql, values = []) => (await pool.query(sql, [...values])).rows,
    transaction: async (work) => {
      const connection = await pool.connect();
      try {
        await connection.query('BEGIN');
        const result = await work(async (sql, values = []) => (await connection.query(sql, [...values])).rows);
        await connection.query('COMMIT');
        return result;
      } catch (error) {
        await connection.query('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        connection.release();
      }
    },
    close: () => pool.end(),
  };
};

/** PGlite, embedded: one process, one folder. `memory://` keeps nothing, for tests. */
export const embedded = async (folder: string): Promise<Database> => {
  const lite = await PGlite.create(folder);
  return {
    query: async <Row>(sql: string, values: readonly unknown[] = []) => (await lite.query<Row>(sql, [...values])).rows,
    transaction: (work) =>
      lite.transaction((inside) =>
        work(
          async <Row>(sql: string, values: readonly unknown[] = []) => (await inside.query<Row>(sql, [...values])).rows,
        ),
      ),
    close: () => lite.close(),
  };
};
