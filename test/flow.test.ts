import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';

// The law of ARCHITECTURE.md: read a folder from top to bottom; imports only look up.
const root = join(__dirname, '..');
const src = join(root, 'src');
const storeys = ['core', 'eml', 'faces', 'hosts'];
const rooms = ['blocks', 'languages', 'message', 'reading', 'reply', 'review', 'season', 'session', 'store'];
/** The npm packages a storey may use; core only what runs in bare V8, and so far nothing. */
const packages: Record<string, readonly string[]> = {
  core: [],
  eml: ['postal-mime'],
  'faces/pane': ['preact', 'preact/hooks', 'preact/jsx-runtime'],
  'faces/cards': ['googleapis/build/src/apis/chat'],
  'faces/text': [],
};

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

interface Import {
  readonly from: string;
  readonly what: string;
}

const importPattern =
  /^import\s+['"]([^'"\n]+)['"]|^(?:import|export)\b[^'";=]*?\bfrom\s+['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm;

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(importPattern)].map((found) => ({
    from: relative(src, file),
    what: found[1] ?? found[2] ?? found[3] ?? '',
  }));

/** Why an import breaks the law, or null where it keeps it. */
const offence = ({ from, what }: Import): string | null => {
  const [storey = '', second = ''] = from.split('/');
  if (!what.startsWith('.')) {
    const allowed = storey === 'hosts' ? null : (packages[storey] ?? packages[`${storey}/${second}`] ?? []);
    return allowed === null || allowed.includes(what) ? null : `${from} may not use the package ${what}`;
  }
  const target = join(dirname(from), what);
  const [toStorey = '', toSecond = ''] = target.split('/');
  if (target.startsWith('..')) return `${from} reaches out of src: ${what}`;
  if (storeys.indexOf(toStorey) > storeys.indexOf(storey))
    return `${from} looks down at ${target}; ${storey} may import ${storeys.slice(0, storeys.indexOf(storey) + 1).join(', ')}`;
  if (toStorey !== storey) return null;
  if ((storey === 'faces' || storey === 'hosts') && second !== toSecond) return `${from} looks sideways at ${target}`;
  if (storey !== 'core' || !rooms.includes(second)) return null;
  if (!rooms.includes(toSecond))
    return toSecond === 'ports' ? null : `${from} imports the page ${target}, which may only import it`;
  return rooms.indexOf(toSecond) > rooms.indexOf(second)
    ? `${from} looks down at ${target}; ${second} may import ${rooms.slice(0, rooms.indexOf(second) + 1).join(', ')}`
    : null;
};

const all = files(src).flatMap(importsOf);

describe('the law: imports only look up', () => {
  test('no import looks down or sideways', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(all.map(offence).filter((each) => each !== null)).toEqual([]);
  });

  test.each([
    ['core/message/plain.ts', '../reading/read'],
    ['core/blocks/block.ts', '../languages/language'],
    ['core/session/session.ts', '../../eml/letter'],
    ['core/reading/read.ts', '../decline'],
    ['eml/letter.ts', '../hosts/cli/main'],
    ['faces/cards/card.ts', '../pane/pane'],
    ['hosts/cli/main.ts', '../outlook/mail'],
    ['core/reading/read.ts', 'chrono-node'],
    ['core/reading/read.ts', '../../../test/fakes/mail'],
  ])('a planted offence is caught: %s imports %s', (from, what) => {
    expect(offence({ from, what })).not.toBeNull();
  });

  test('there is no cycle', () => {
    const graph = new Map<string, string[]>();
    for (const { from, what } of all) {
      if (!what.startsWith('.')) continue;
      const target = join(dirname(from), what);
      const hit = [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((each) =>
        files(src).some((file) => relative(src, file) === each),
      );
      if (hit) graph.set(from, [...(graph.get(from) ?? []), hit]);
    }
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (node: string, path: readonly string[]): void => {
      if (state.get(node) === 'done') return;
      if (state.get(node) === 'open') {
        cycles.push([...path.slice(path.indexOf(node)), node].join(' → '));
        return;
      }
      state.set(node, 'open');
      for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
      state.set(node, 'done');
    };
    for (const node of graph.keys()) visit(node, []);
    expect(cycles).toEqual([]);
  });
});
