#!/usr/bin/env node
// What takes too long for each change: properties tried 10,000 times, mutated letters, every regular expression judged.
//   node scripts/test-long.mjs
// The last line stands alone: "N passed, N failed". The three steps go on where one fails.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './installed.mjs';
import { root } from './webpack-base.mjs';

ensurePackages();
const run = (name, script, words, more = {}) => {
  console.log(`\n— ${name}`);
  const env = { ...process.env, ...more };
  return spawnSync(process.execPath, [join(root, script), ...words], { cwd: root, stdio: 'inherit', env }).status === 0;
};
const properties = readdirSync(join(root, 'test'), { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && readFileSync(join(root, 'test', name), 'utf8').includes('numRuns'))
  .map((name) => `test/${name}`);
const results = [
  run(
    'properties, 10,000 runs each',
    'node_modules/jest/bin/jest.js',
    ['--selectProjects', 'unit', '--maxWorkers', '2', '--testTimeout', '3600000', '--runTestsByPath', ...properties],
    { PROPERTY_RUNS: '10000' },
  ),
  run('mutated letters', 'test/long/mutants.mjs', []),
  run('regular expressions', 'test/long/regexes.mjs', []),
];
const passed = results.filter(Boolean).length;
console.log(`\n${passed} passed, ${results.length - passed} failed`);
process.exit(passed === results.length ? 0 : 1);
