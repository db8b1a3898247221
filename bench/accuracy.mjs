#!/usr/bin/env node
// How rightly the letters are read: node bench/accuracy.mjs [--misses] [--languages] [FOLDER …]
// Scores the mails of ../shared/corpus with its own score.mjs, the third that is kept aside apart from the rest.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/webpack-base.mjs';
import { bundle } from './bundle.mjs';
import { isAside, prediction } from './labelled.mjs';

const flags = process.argv.slice(2).filter((each) => each.startsWith('--'));
const corpus = join(root, '..', 'shared', 'corpus');
const folders = process.argv.slice(2).filter((each) => !each.startsWith('--'));
if (folders.length === 0) folders.push(join(corpus, 'dev'), join(corpus, 'dev-b'));
if (!folders.every((folder) => existsSync(folder))) {
  console.log(`No labelled mails at ${folders.join(', ')}: nothing measured.`);
  process.exit(0);
}

const { read, letter, allLanguages } = await bundle('accuracy', [
  "export { read } from '../../src/core/reading/read';",
  "export { letter } from '../../src/eml/letter';",
  "export { allLanguages } from '../../src/core/languages/all';",
]);

const rows = [];
for (const folder of folders) {
  const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  for (const label of labels) {
    const message = await letter(readFileSync(join(folder, label.file)));
    rows.push({
      label,
      said: prediction(label.file, read(message, allLanguages, message.receivedAt ?? '2026-01-01T00:00:00Z')),
    });
  }
}

const out = join(root, '.cache', 'bench');
mkdirSync(out, { recursive: true });
const score = (name, chosen, ...more) => {
  const [labels, said] = [join(out, `${name}.labels.jsonl`), join(out, `${name}.said.ndjson`)];
  writeFileSync(labels, chosen.map(({ label }) => JSON.stringify(label)).join('\n'));
  writeFileSync(said, chosen.map((each) => JSON.stringify(each.said)).join('\n'));
  return execFileSync('node', [join(corpus, 'score.mjs'), labels, said, ...more], { encoding: 'utf8', maxBuffer: 1e8 });
};

const keys = ['invitation', 'language', 'recruiter', 'company', 'role', 'day', 'format'];
const table = (name, chosen) => {
  const report = JSON.parse(score(name, chosen, '--json'));
  const groups = flags.includes('--languages')
    ? Object.keys(report)
        .filter((group) => group.startsWith('lang'))
        .sort()
    : [];
  for (const group of ['all', ...groups]) {
    const cells = keys.map((key) => (report[group][key] ? report[group][key].f1.toFixed(3) : '  –  ').padStart(10));
    console.log(`${(group === 'all' ? name : `  ${group.slice(5)}`).padEnd(14)}${cells.join('')}`);
  }
  const certain = chosen.filter(({ label, said }) => label.isInterviewInvitation && said.sure.recruiter === 'certain');
  const plain = (text) =>
    (text ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const wrong = certain.filter(
    ({ label, said }) =>
      ![label.recruiter?.name, ...(label.also_acceptable?.recruiter ?? []).map((each) => each?.name ?? each)].some(
        (name) => plain(name) === plain(said.recruiter.name),
      ),
  );
  console.log(`  recruiters certain ${certain.length}, of them wrong ${wrong.length}`);
  return wrong;
};

console.log(`${''.padEnd(14)}${keys.map((key) => key.padStart(10)).join('')}   (F1)`);
const seen = rows.filter(({ label }) => flags.includes('--own') || !isAside(label.file));
const wrong = table('seen', seen);
table(
  'kept aside',
  rows.filter(({ label }) => isAside(label.file)),
);
if (flags.includes('--misses')) {
  console.log(wrong.map(({ label }) => `certain but wrong: ${label.file}`).join('\n'));
  console.log(
    score('seen', seen, '--misses')
      .split('\n')
      .filter((line) => line.includes('\t'))
      .join('\n'),
  );
}
