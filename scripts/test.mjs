#!/usr/bin/env node
// The whole test: installs what is missing, then indexes, lint, types, unit tests, build, browser journeys.
//   node scripts/test.mjs           everything
//   node scripts/test.mjs --quick   without the browser journeys (npm run check)
// The last line stands alone: "N passed, N failed" (", N skipped" may follow). Steps that are not Jest count as one test each.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, ensurePackages } from './installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const quick = process.argv.includes('--quick');
const scratch = mkdtempSync(join(tmpdir(), 'decline-politely-test-'));
const tally = { passed: 0, failed: 0, skipped: 0 };
const env = { ...process.env, TALLY: join(scratch, 'tally.json'), FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };

const run = (script, words, more = {}) =>
  spawnSync(process.execPath, [join(root, script), ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, ...more },
  }).status;

// Jest leaves one processor free by itself, which on two halves the speed.
const both = ['--maxWorkers', '2'];

const step = (name, script, words) => {
  console.log(`\n— ${name}`);
  const ok = run(script, words) === 0;
  tally[ok ? 'passed' : 'failed']++;
  if (!ok) console.log(`✗ ${name} failed`);
  return ok;
};

const jest = (name, project, words = [], more = {}) => {
  console.log(`\n— ${name}`);
  rmSync(env.TALLY, { force: true });
  const status = run('node_modules/jest/bin/jest.js', ['--selectProjects', project, ...words], more);
  const counts = existsSync(env.TALLY)
    ? JSON.parse(readFileSync(env.TALLY, 'utf8'))
    : { passed: 0, failed: 1, skipped: 0 };
  for (const key of Object.keys(tally)) tally[key] += counts[key];
  if (status !== 0 && counts.failed === 0) tally.failed++;
};

try {
  ensurePackages();
  step('generated indexes', 'scripts/generate.mjs', ['--check']);
  step('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']);
  step('types', 'node_modules/typescript/bin/tsc', ['-b']);
  const built = step('build', 'scripts/build.mjs', []);
  jest('unit tests', 'unit', both);
  if (!quick) {
    const browser = built ? ensureBrowser() : null;
    if (browser) jest('browser journeys', 'journeys', both, { BROWSER_PATH: browser });
    else {
      console.log('\n✗ no browser journeys: nothing was built, or no browser could be found or installed');
      tally.failed++;
    }
  }
} catch (error) {
  console.error(error.message);
  tally.failed++;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed${tally.skipped ? `, ${tally.skipped} skipped` : ''}`);
process.exitCode = tally.failed ? 1 : 0;
