#!/usr/bin/env node
// npm run bench: every bench, one after another; each prints its figures as ratios in one run. Not a test.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const helpers = ['all.mjs', 'bundle.mjs', 'labelled.mjs', 'accuracy-peers.mjs'];
for (const name of readdirSync(folder).filter((each) => each.endsWith('.mjs') && !helpers.includes(each))) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(folder, name)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
