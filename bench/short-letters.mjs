#!/usr/bin/env node
// Whether short letters that look alike are told apart: node bench/short-letters.mjs [--misses] [LANG …] [FILE.jsonl …]
// FILE (all of test/short-letters if none is named): {lang, kind, isInterviewInvitation, subject, text} a line. A third of the
// letters, by their words, is kept aside: only its totals are shown. Weights are fitted on all of them (scripts/fit-tells.mjs).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/webpack-base.mjs';
import { bundle } from './bundle.mjs';
import { isAside } from './labelled.mjs';

const { read, emptyMessage, allLanguages } = await bundle('short-letters', [
  "export { read } from '../../src/core/reading/read';",
  "export { emptyMessage } from '../../src/core/message/message';",
  "export { allLanguages } from '../../src/core/languages/all';",
]);
const words = process.argv.slice(2);
const shelf = join(root, 'test', 'short-letters');
const named = words.filter((word) => word.endsWith('.jsonl'));
const files = named.length > 0 ? named : readdirSync(shelf).map((name) => join(shelf, name));
const codes = words.filter((word) => /^[a-z]{2}$/.test(word));

const empty = () => ({ invitations: 0, missed: 0, others: 0, invented: 0 });
const [seen, aside, languages] = [empty(), empty(), new Map()];
for (const file of files)
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { lang, kind, isInterviewInvitation: is, subject, text } = JSON.parse(line);
    if (codes.length > 0 && !codes.includes(lang)) continue;
    const reading = read({ ...emptyMessage, subject, text }, allLanguages, '2026-03-02T10:00:00Z');
    const isKept = isAside(subject + text);
    if (!languages.has(lang)) languages.set(lang, empty());
    for (const tally of [isKept ? aside : seen, languages.get(lang)]) {
      tally[is ? 'invitations' : 'others']++;
      if (is !== reading.isInterviewInvitation) tally[is ? 'missed' : 'invented']++;
    }
    if (words.includes('--misses') && !isKept && is !== reading.isInterviewInvitation)
      console.log(
        `${is ? 'missed' : 'invented'} ${lang} ${kind} (${reading.kind.sure})\n  ${subject}\n  ${text.replaceAll('\n', '\n  ')}`,
      );
  }
const show = (name, { invitations, missed, others, invented }) =>
  console.log(`${name.padEnd(12)} missed ${missed} of ${invitations}, invented ${invented} of ${others}`);
for (const [lang, tally] of [...languages].sort()) show(lang, tally);
show('seen', seen);
show('kept aside', aside);
