#!/usr/bin/env node
// How rightly drafts are judged: node bench/etiquette.mjs [FOLDER] [--all] [--misses]
// FOLDER (test/drafts/answers if none is named) holds good.jsonl and faulty.jsonl: drafts people wrote to letters of
// test/corpus (or beside FOLDER), one a line, {id, letter, lang, now, intent, draft}, faulty ones {checks, words}. Reviewed as
// `review` in the terminal does. An alarm is any check that looks at a good draft; a fault is found where a named check looks and marks each of the words.
// A stray is a check that looks at a faulty draft and is not named there: a likely alarm. --misses shows those, too.
// A third of the rows, chosen by their words, is kept aside: only its totals are shown. --all: nothing is kept aside.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/webpack-base.mjs';
import { bundle } from './bundle.mjs';
import { isAside } from './labelled.mjs';

const flags = process.argv.slice(2).filter((each) => each.startsWith('--'));
const folder = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? join(root, 'test', 'drafts', 'answers');

const { review, read, letter, languageIn, languageOf, allLanguages, suggest, defaultWish } = await bundle('etiquette', [
  "export { review } from '../../src/core/review/review';",
  "export { read } from '../../src/core/reading/read';",
  "export { letter } from '../../src/eml/letter';",
  "export { language as languageIn } from '../../src/core/reading/language';",
  "export { languageOf } from '../../src/core/languages/language-of';",
  "export { allLanguages } from '../../src/core/languages/all';",
  "export { suggest } from '../../src/core/reply/suggest';",
  "export { defaultWish } from '../../src/core/reply/wish';",
]);

const rowsIn = (name) => {
  const file = join(folder, `${name}.jsonl`);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return lines.map((line) => ({ words: [], checks: [], ...JSON.parse(line), set: name }));
};

const judge = async (row) => {
  const places = [join(root, 'test', 'corpus'), join(folder, '..')].map((place) => join(place, row.letter));
  const message = await letter(readFileSync(places.find((place) => existsSync(place)) ?? places[0]));
  const reading = read(message, allLanguages, row.now);
  const wish = { ...defaultWish, intent: row.intent };
  const reply = suggest(reading, wish, allLanguages, row.now);
  const language = languageOf(languageIn('', row.draft).value, allLanguages);
  const said = review({ text: row.draft, edited: true, reply, reading, wish, now: row.now, language });
  return { ...row, reading, looks: said.filter((each) => each.verdict === 'look') };
};

const overlap = (mark, word) => mark.trim() !== '' && (mark.includes(word) || word.includes(mark));
const isSaid = ({ checks, looks }) => looks.some((each) => checks.includes(each.name));
const isFound = ({ checks, words, looks }) => {
  const named = looks.filter((each) => checks.includes(each.name));
  const marks = named.flatMap((each) => each.faults.flatMap((fault) => fault.words.map((word) => word.text)));
  const low = marks.map((mark) => mark.toLowerCase());
  return named.length > 0 && words.every((word) => low.some((mark) => overlap(mark, word.toLowerCase())));
};

const strayIn = ({ checks, looks }) => looks.filter((each) => !checks.includes(each.name));

const told = ({ looks }) =>
  looks
    .map(
      (each) =>
        `${each.name} ${each.faults.map((fault) => `${fault.fault} ${JSON.stringify(fault.words.map((word) => word.text.slice(0, 60)))}`)}`,
    )
    .join('; ') || 'nothing';
const share = (part, whole) => `${part} of ${whole} (${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %)`;
const by = (rows, keysOf) => {
  const groups = new Map();
  for (const row of rows) for (const key of keysOf(row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

const all = [];
for (const row of [...rowsIn('good'), ...rowsIn('faulty')]) all.push(await judge(row));
const aside = (row) => !flags.includes('--all') && isAside(row.draft);
for (const [name, rows] of [
  ['seen', all.filter((row) => !aside(row))],
  ['kept aside', all.filter(aside)],
]) {
  const [good, faulty] = ['good', 'faulty'].map((set) => rows.filter((row) => row.set === set));
  const alarms = good.filter((row) => row.looks.length > 0);
  const missed = faulty.filter((row) => !isFound(row));
  console.log(
    `${name}: alarms on ${share(alarms.length, good.length)} good, found ${share(faulty.length - missed.length, faulty.length)} faulty, right check ${share(faulty.filter(isSaid).length, faulty.length)}`,
  );
  if (name !== 'seen') continue;
  const count = (list) => list.length;
  console.log(
    '  alarms by check:',
    by(alarms, (row) => row.looks.map((each) => each.name))
      .map(([key, list]) => `${key} ${count(list)}`)
      .join(', '),
  );
  console.log(
    '  found by check:',
    by(faulty, (row) => row.checks)
      .map(([key, list]) => `${key} ${list.filter(isFound).length}/${list.length}`)
      .join(', '),
  );
  console.log(
    '  alarms by language:',
    by(good, (row) => [row.lang])
      .map(([key, list]) => `${key} ${list.filter((row) => row.looks.length > 0).length}/${list.length}`)
      .join(', '),
  );
  console.log(
    '  found by language:',
    by(faulty, (row) => [row.lang])
      .map(([key, list]) => `${key} ${list.filter(isFound).length}/${list.length}`)
      .join(', '),
  );
  const strays = faulty.filter((row) => strayIn(row).length > 0);
  console.log(
    `  strays: ${strays.length} of ${faulty.length};`,
    by(strays, (row) => strayIn(row).map((each) => each.name))
      .map(([key, list]) => `${key} ${count(list)}`)
      .join(', '),
  );
  if (!flags.includes('--misses')) continue;
  const head = (row) => `\n${row.id} ${row.lang} ${row.letter} ${row.intent} ${row.now}  (${row.note})`;
  for (const row of alarms) console.log(`${head(row)}\n  ALARM ${told(row)}\n${row.draft.replace(/^/gm, '    ')}`);
  for (const row of missed)
    console.log(
      `${head(row)}\n  MISSED ${row.checks} ${JSON.stringify(row.words)}, got ${told(row)}\n${row.draft.replace(/^/gm, '    ')}`,
    );
  for (const row of strays) console.log(`${head(row)}\n  STRAY ${told({ looks: strayIn(row) })}`);
}
