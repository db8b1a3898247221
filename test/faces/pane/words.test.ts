import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { interfaceWords } from '../../../src/core/languages/en/interface';

const root = join(__dirname, '../../..');
const folder = join(root, 'src/faces/pane');
const source = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');
/** Keys in quotation marks, and the beginnings of those that are put together: `pane.reason.${each}`. */
const keys = [...source.matchAll(/'((?:pane|reply|review|reading)\.[a-z0-9.-]+)'/g)].map((found) => found[1] ?? '');
const beginnings = [...source.matchAll(/`((?:pane|reply|review|reading)\.[a-z0-9.-]*)\$\{/g)].map(
  (found) => found[1] ?? '',
);

describe('the words of the pane', () => {
  test('every key that is used has words', () => {
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => !(key in interfaceWords))).toEqual([]);
    for (const beginning of beginnings)
      expect(Object.keys(interfaceWords).some((key) => key.startsWith(beginning))).toBe(true);
  });

  test('no word is translated twelve times for nothing', () => {
    // One sentence is the playground's.
    const unused = Object.keys(interfaceWords).filter(
      (key) =>
        key.startsWith('pane.') &&
        key !== 'pane.opened' &&
        !keys.includes(key) &&
        !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });
});

test('tokens.css is what the pinned @fluentui/tokens say', () => {
  expect(() => execFileSync(process.execPath, [join(root, 'scripts/tokens.mjs'), '--check'])).not.toThrow();
});
