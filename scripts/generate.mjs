#!/usr/bin/env node
// Writes the indexes of the shelves: a shelf is a folder whose every member has one shape, so adding a member is
// adding one file or folder. `--check` writes nothing and fails where an index is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const checkOnly = process.argv.includes('--check');
const stale = [];

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const members = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) =>
      entry.isDirectory() ? existsSync(join(root, folder, entry.name, 'index.ts')) : /^[a-z-]+\.ts$/.test(entry.name),
    )
    .map((entry) => basename(entry.name, '.ts'))
    .filter((name) => name !== 'index')
    .sort();
const write = (file, lines) => {
  const text = `// Written by scripts/generate.mjs; do not edit.\n${lines.join('\n')}\n`;
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (checkOnly) stale.push(file);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
};

/** A shelf of files, each exporting one thing named like the file: an index that lists them in one array. */
const shelf = (folder, name, type, from) => {
  const names = members(folder);
  write(join(folder, 'index.ts'), [
    ...[
      ...names.map((each) => `import { ${camel(each)} } from './${each}';`),
      ...(type ? [`import type { ${type} } from '${from}';`] : []),
    ].sort((a, b) => (a.split("'")[1] < b.split("'")[1] ? -1 : 1)),
    '',
    `export const ${name}${type ? `: readonly ${type}[]` : ''} = [${names.map(camel).join(', ')}];`,
  ]);
};

/** An import that webpack puts into a chunk of that name. */
const chunk = (name, file) => `import(/* webpackChunkName: "${name}" */ '${file}')`;

const languages = readdirSync(join(root, 'src/core/languages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'src/core/languages', entry.name, 'index.ts')))
  .map((entry) => entry.name)
  .sort();

// Everything at once: for hosts that pay nothing for bytes (terminal, HTTP) and for Apps Script, which cannot load later.
write('src/core/languages/all.ts', [
  ...languages.map((code) => `import { ${code} } from './${code}';`),
  "import type { Languages } from './language';",
  '',
  `export const allLanguages: Languages = { ${languages.join(', ')} };`,
]);
// One chunk a language: for the pane.
write('src/core/languages/load.ts', [
  "import type { LanguageCode } from './code';",
  "import type { Language } from './language';",
  '',
  '/** Loads a language on demand, one chunk each. */',
  'export const loadLanguage: Readonly<Partial<Record<LanguageCode, () => Promise<Language>>>> = {',
  ...languages.map((code) => `  ${code}: async () => (await import('./${code}')).${code},`),
  '};',
]);
// A letter is read with one chunk and answered with another; the manners, which only the review of the draft needs, are a third.
write('src/core/languages/load-parts.ts', [
  "import type { LanguageCode } from './code';",
  "import type { ReadingLanguage, Writing } from './language';",
  "import type { Manners } from './manners';",
  '',
  '/** Loads on demand what it takes to read letters in a language, one chunk each. */',
  'export const loadReading: Readonly<Partial<Record<LanguageCode, () => Promise<ReadingLanguage>>>> = {',
  ...languages.map(
    (code) => `  ${code}: async () => (await ${chunk(`${code}-reading`, `./${code}/reading`)}).reading,`,
  ),
  '};',
  '',
  '/** Loads on demand what it takes to answer letters in a language, one chunk each. */',
  'export const loadWriting: Readonly<Partial<Record<LanguageCode, () => Promise<Writing>>>> = {',
  ...languages.map(
    (code) => `  ${code}: async () => (await ${chunk(`${code}-writing`, `./${code}/writing`)}).writing,`,
  ),
  '};',
  '',
  '/** Loads the manners of a language, one chunk each. */',
  'export const loadManners: Readonly<Partial<Record<LanguageCode, () => Promise<Manners>>>> = {',
  ...languages.map(
    (code) => `  ${code}: async () => (await ${chunk(`${code}-manners`, `./${code}/manners`)}).manners,`,
  ),
  '};',
]);
const betraying = languages.filter((code) => existsSync(join(root, 'src/core/languages', code, 'betrays.ts')));
write('src/core/languages/betrays.ts', [
  ...betraying.map((code) => `import { betrays as ${code} } from './${code}/betrays';`),
  '',
  '/** The small words that betray a language, by code: little enough to be at hand everywhere. */',
  `export const betrays = { ${betraying.join(', ')} };`,
]);
const speaking = languages.filter((code) => existsSync(join(root, 'src/core/languages', code, 'interface.ts')));
write('src/core/languages/interfaces.ts', [
  ...speaking.map((code) => `import { interfaceWords as ${code} } from './${code}/interface';`),
  "import type { LanguageCode } from './code';",
  ...(speaking.includes('en') ? ["import type { InterfaceWords } from './en/interface';"] : []),
  '',
  '/** The words of the interface in every language at once: for hosts that cannot load later. */',
  `export const allInterfaces: Readonly<Partial<Record<LanguageCode, ${speaking.includes('en') ? 'InterfaceWords' : 'never'}>>> = { ${speaking.join(', ')} };`,
]);
// The words without which the pane cannot begin, and those that it shows once the reply stands: one chunk each.
const parts = {
  first: [
    ['host', 'host'],
    ['pane', 'pane'],
    ['reading', 'reading'],
  ],
  later: [
    ['pane-later', 'paneLater'],
    ['reply', 'reply'],
    ['review', 'review'],
  ],
};
for (const code of speaking)
  for (const [part, rooms] of Object.entries(parts))
    write(`src/core/languages/${code}/interface/${part}.ts`, [
      ...rooms.map(([file, name]) => `import { ${name} } from './${file}';`),
      '',
      `export const ${part}Words = { ${rooms.map(([, name]) => `...${name}`).join(', ')} };`,
    ]);
const loading = (part, type) => [
  `export const load${type}: Readonly<Partial<Record<LanguageCode, () => Promise<${type}>>>> = {`,
  ...speaking.map(
    (code) => `  ${code}: async () => (await ${chunk(`${code}-${part}`, `./${code}/interface/${part}`)}).${part}Words,`,
  ),
  '};',
];
write('src/core/languages/load-interface.ts', [
  "import type { LanguageCode } from './code';",
  "import type { FirstWords, LaterWords } from './en/interface';",
  '',
  '/** Loads the words of the interface in one language without which the pane cannot begin, one chunk each. */',
  ...loading('first', 'FirstWords'),
  '',
  '/** Loads the words that the pane shows once the reply stands, one chunk each. */',
  ...loading('later', 'LaterWords'),
]);
if (existsSync(join(root, 'src/core/review/etiquette')))
  shelf('src/core/review/etiquette', 'etiquette', 'Check', '../check');
// src/core/blocks: every file but the contract exports the blocks of one move, under the move's name.
const moves = members('src/core/blocks').filter((name) => !['block', 'catalogue', 'own'].includes(name));
write('src/core/blocks/catalogue.ts', [
  "import type { Block } from './block';",
  ...moves.map((each) => `import { ${camel(each)} } from './${each}';`),
  '',
  '/** Every block once, free of any language. */',
  `export const catalogue: readonly Block[] = [${moves.map((each) => `...${camel(each)}`).join(', ')}];`,
]);

if (stale.length) {
  console.error(`stale, run "npm run generate": ${stale.join(', ')}`);
  process.exit(1);
}
