import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(__dirname, '../../..');

/** Builds Code.js as it is delivered, aside from dist/, and gives its text. */
export const bundle = (): string => {
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
