#!/usr/bin/env node
// How rightly letters are read: node bench/accuracy.mjs [--languages] [--misses] [--alone] [FOLDER …]
// Scores the labelled mails of ../shared/corpus with its own score.mjs, the third that is kept aside apart from the rest,
// beside two peers on the same mails (--alone: without them). FOLDER: any folder of mails with a labels.jsonl.
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
if (![corpus, ...folders].every((folder) => existsSync(folder))) {
  console.log(`No labelled mails at ${folders.join(', ')}: nothing measured.`);
  process.exit(0);
}

const { read, letter, plain, allLanguages } = await bundle('accuracy', [
  "export { read } from '../../src/core/reading/read';",
  "export { letter } from '../../src/eml/letter';",
  "export { plain } from '../../src/core/message/plain';",
  "export { allLanguages } from '../../src/core/languages/all';",
]);

const mails = [];
for (const folder of folders) {
  for (const line of readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    const label = JSON.parse(line);
    mails.push({ label, message: await letter(readFileSync(join(folder, label.file))) });
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
const same = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const table = (name, chosen) => {
  if (chosen.length === 0) return;
  const report = JSON.parse(score(name, chosen, '--json'));
  const languages = Object.keys(report)
    .filter((group) => group.startsWith('lang'))
    .sort();
  for (const group of ['all', ...(flags.includes('--languages') ? languages : [])]) {
    const cells = keys.map((key) => (report[group]?.[key] ? report[group][key].f1.toFixed(3) : '–').padStart(11));
    console.log(`${(group === 'all' ? name : `  ${group.slice(5)}`).padEnd(16)}${cells.join('')}`);
  }
  const certain = chosen.filter(({ label, said }) => label.isInterviewInvitation && said.sure?.recruiter === 'certain');
  const right = ({ label, said }) =>
    [label.recruiter, ...(label.also_acceptable?.recruiter ?? [])].some(
      (each) => same(each?.name ?? each) === same(said.recruiter.name),
    );
  if (certain.length > 0)
    console.log(
      `  recruiters shown as certain: ${certain.length}, wrong: ${certain.filter((each) => !right(each)).length}`,
    );
};

/** Predictions of one reader, and its processor time a mail in milliseconds. */
const run = (reader) => {
  for (const { label, message } of mails.slice(0, 40)) reader(label.file, message);
  const start = process.cpuUsage();
  const rows = mails.map(({ label, message }) => ({ label, said: reader(label.file, message) }));
  const { user, system } = process.cpuUsage(start);
  return { rows, ms: (user + system) / 1000 / mails.length };
};

console.log(
  `F1${keys
    .map((key) => key.padStart(11))
    .join('')
    .padStart(14 + 11 * keys.length)}`,
);
const ours = run((file, message) =>
  prediction(file, read(message, allLanguages, message.receivedAt ?? '2026-01-01T00:00:00Z')),
);
const seen = ours.rows.filter(({ label }) => folders.length < 2 || !isAside(label.file));
table('seen', seen);
if (folders.length > 1)
  table(
    'kept aside',
    ours.rows.filter(({ label }) => isAside(label.file)),
  );
const times = [['ours', ours.ms]];
if (!flags.includes('--alone')) {
  const peers = await import('./accuracy-peers.mjs');
  for (const [name, peer] of [
    ['libraries', peers.libraries],
    ['keywords', peers.keywords],
  ]) {
    const { rows, ms } = run((file, message) => peer(file, message, plain));
    table(name, rows);
    times.push([name, ms]);
  }
}
console.log(`processor time a mail: ${times.map(([name, ms]) => `${name} ${ms.toFixed(2)} ms`).join(', ')}`);
// Of a folder by itself all are counted above; those that are kept aside are not shown even so.
if (flags.includes('--misses'))
  console.log(
    score(
      'seen',
      seen.filter(({ label }) => !isAside(label.file)),
      '--misses',
    )
      .split('\n')
      .filter((line) => line.includes('\t'))
      .join('\n'),
  );
