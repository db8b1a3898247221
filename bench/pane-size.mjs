#!/usr/bin/env node
// What the pane costs to load, gzipped, without office.js: node bench/pane-size.mjs        needs `npm run build`
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from '../scripts/webpack-base.mjs';

/** Bytes of the built pane: the page's own until an English draft stands and can be inserted, the reader's beside it in a worker, and what follows by itself. */
export const paneSizes = (folder = join(root, 'dist/outlook')) => {
  const names = [...readdirSync(folder), ...readdirSync(join(folder, 'later')).map((name) => `later/${name}`)];
  const sum = (pattern) =>
    names
      .filter((name) => pattern.test(name))
      .reduce((bytes, name) => bytes + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
  return {
    pane: sum(/^(?:taskpane|trust)\.js$/),
    reader: sum(/^later\/reader\./),
    later: sum(/^later\/(?:pane-later|en-writing|en-manners)\./),
    css: sum(/^taskpane\.css$/),
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { pane, reader, later, css } = paneSizes();
  const kilo = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  console.log(`Outlook pane, gzipped, without office.js: ${kilo(pane)} until an English draft stands (budget: 40 KB),`);
  console.log(`  the reader in its worker ${kilo(reader)}, ${kilo(later)} after the draft by itself, CSS ${kilo(css)}`);
}
