import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL cluster of the test's own, on a socket in a temporary folder: no network. */
export interface Postgres {
  readonly url: string;
  readonly stop: () => void;
}

const programs = (): string | null => {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').sort() : [];
  const newest = versions
    .map((version) => `/usr/lib/postgresql/${version}/bin`)
    .filter((path) => existsSync(join(path, 'initdb')));
  return newest.pop() ?? null;
};

/** Starts one, or null where PostgreSQL is not installed on this machine. */
export const postgres = (): Postgres | null => {
  const bin = programs();
  if (!bin) return null;
  const folder = mkdtempSync(join(tmpdir(), 'decline-politely-pg-'));
  // PostgreSQL refuses to run as root.
  const root = process.getuid?.() === 0;
  const user = root ? idOf('postgres') : null;
  if (root && !user) return null;
  if (user) chownSync(folder, user.uid, user.gid);
  const who = user ?? {};
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'test', '--auth=trust', '--no-sync', '-E', 'UTF8'], {
    ...who,
    stdio: 'ignore',
  });
  const options = `-k ${folder} -c listen_addresses='' -c fsync=off`;
  execFileSync(join(bin, 'pg_ctl'), ['-D', data, '-w', '-o', options, '-l', join(folder, 'log'), 'start'], {
    ...who,
    stdio: 'ignore',
  });
  return {
    url: `postgresql://test@/postgres?host=${encodeURIComponent(folder)}`,
    stop: () => {
      spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { ...who, stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const idOf = (name: string): { uid: number; gid: number } | null => {
  const ask = (flag: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout.trim() || Number.NaN);
  const [uid, gid] = [ask('-u'), ask('-g')];
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : null;
};
