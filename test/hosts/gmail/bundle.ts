import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root = join(__dirname, '../../..');

/** Builds Code.js as it is delivered, aside from dist/, and gives its text; once for the same sources. */
export const bundle = (): string => {
  const kept = join(root, 'node_modules/.cache/decline-politely', `Code-${sources()}.js`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const code = build();
  mkdirSync(dirname(kept), { recursive: true });
  // Two test files may build at once: what stands under the name is always whole.
  const half = `${kept}.${process.pid}`;
  writeFileSync(half, code);
  renameSync(half, kept);
  // Bundles of earlier sources are of no use any more.
  for (const name of readdirSync(dirname(kept)))
    if (/^Code-\w+\.js$/.test(name) && join(dirname(kept), name) !== kept)
      rmSync(join(dirname(kept), name), { force: true });
  return code;
};

/** A mark of everything that goes into the bundle. */
const sources = (): string => {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if (entry.isDirectory()) add(join(path, entry.name));
      else hash.update(entry.name).update(readFileSync(join(path, entry.name)));
  };
  for (const folder of ['src/core', 'src/faces/cards', 'src/hosts/gmail']) add(join(root, folder));
  for (const file of ['scripts/webpack-base.mjs', 'package-lock.json', 'appsscript.json'])
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
};

const build = (): string => {
  const out = mkdtempSync(join(tmpdir(), 'gmail-'));
  try {
    execFileSync(process.execPath, ['scripts/build.mjs', '--only', 'gmail', '--env', `out=${out}`], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return readFileSync(join(out, 'Code.js'), 'utf8');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

/** The manifest people install. */
export const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')) as {
  readonly oauthScopes: readonly string[];
  readonly exceptionLogging: string;
  readonly addOns: Readonly<Record<string, unknown>>;
};
