#!/usr/bin/env node
// What the pane costs to load, gzipped, without office.js: node bench/pane-size.mjs        needs `npm run build`
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from '../scripts/webpack-base.mjs';

/** Bytes of the built pane: until an English draft stands and can be inserted, and what follows it by itself. */
export const paneSizes = (folder = join(root, 'dist/outlook')) => {
  const names = [...readdirSync(folder), ...readdirSync(join(folder, 'later')).map((name) => `later/${name}`)];
  const sum = (pattern) =>
    names
      .filter((name) => pattern.test(name))
      .reduce((bytes, name) => bytes + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
  return {
    pane: sum(/^(?:taskpane|trust)\.js$/),
    language: sum(/^later\/en-letters\./),
    later: sum(/^later\/(?:pane-later|en-manners)\./),
    css: sum(/^taskpane\.css$/),
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { pane, language, later, css } = paneSizes();
  const kilo = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  console.log(
    `Outlook pane, gzipped, without office.js: ${kilo(pane)} and ${kilo(language)} for English until a draft stands`,
  );
  console.log(
    `  (${kilo(pane + language)}; the budget of 40 KB is missed), ${kilo(later)} after it by itself, CSS ${kilo(css)}`,
  );
}
