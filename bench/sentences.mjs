#!/usr/bin/env node
// How the lists of phrases do on single labelled sentences: node bench/sentences.mjs [LANG …] [--alarms] [--missed LABEL …]
// test/drafts/sentences/LANG.tsv: LABEL, tab, sentence, written by people who had not seen the lists. Labels of faults: P unkind,
// E too much told, G does not decide, D slams the door, S bargains, L rude or slangy, T thanks gone wrong, V a vague time, X speaks
// of what never was, F a pretext or two things at once; of none: K-… courtesy, N a no, M another time, A a yes.
// A fault counts as found where a phrase of its lists stands in the sentence, a good one as alarmed where one of a list stands that is at
// fault wherever it stands. A third of the sentences, by their words, is kept aside: only its totals are shown.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/webpack-base.mjs';
import { bundle } from './bundle.mjs';
import { isAside } from './labelled.mjs';

const { hitsOf, allLanguages } = await bundle('sentences', [
  "export { hitsOf } from '../../src/core/review/phrasing';",
  "export { allLanguages } from '../../src/core/languages/all';",
]);
const words = process.argv.slice(2);
const codes = words.filter((word) => /^[a-z]{2}$/.test(word));
const missed = words.includes('--missed') ? words.filter((word) => /^[A-Z]$/.test(word)) : [];

/** The lists that find a fault. */
const listsOf = {
  P: ['criticism', 'sarcasm', 'stings', 'frank', 'slang'],
  E: ['sharing', 'excuses', 'kin'],
  G: ['later', 'hedges', 'softeners', 'conditions'],
  D: ['shut'],
  S: ['bargaining', 'terms'],
  L: ['slang', 'criticism', 'sarcasm', 'shut'],
  T: ['notThanks', 'gush', 'criticism', 'sarcasm', 'slang'],
  V: ['vague'],
  X: ['spoken'],
  F: ['pretexts', 'attends', 'undone'],
};
const always = [
  ...['criticism', 'sarcasm', 'stings', 'slang', 'shut', 'bargaining', 'excuses', 'sharing'],
  ...['spoken', 'pretexts', 'notThanks'],
];

/** A good sentence may speak of a talk: whether there was one, the letter tells. */
const fits = (label, list) => !(list === 'spoken' && /^[KMN]/.test(label));

const share = (part, whole) => `${part}/${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;

for (const code of codes.length > 0 ? codes : Object.keys(allLanguages)) {
  const file = join(root, 'test/drafts/sentences', `${code}.tsv`);
  if (!existsSync(file)) continue;
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, sentence]) => sentence)
    .map(([label, sentence]) => {
      const hits = hitsOf(sentence, allLanguages[code].manners);
      const lists = listsOf[label] ?? always.filter((list) => fits(label, list));
      const found = lists.flatMap((list) =>
        (hits[list] ?? []).filter((hit) => hit.instead !== '?').map((hit) => ({ list, text: hit.text })),
      );
      return { label, sentence, found, faulty: label in listsOf, aside: isAside(sentence) };
    });
  for (const aside of [false, true]) {
    const here = rows.filter((row) => row.aside === aside);
    const count = (list) => share(list.filter((row) => row.found.length > 0).length, list.length);
    const by = Object.keys(listsOf).map((label) => {
      const mine = here.filter((row) => row.label === label);
      return `${label} ${Math.round((100 * mine.filter((row) => row.found.length > 0).length) / Math.max(1, mine.length))}`;
    });
    console.log(
      `${code} ${aside ? 'kept aside' : 'seen      '}: alarmed ${count(here.filter((row) => !row.faulty))}, found ${count(here.filter((row) => row.faulty))}; in 100: ${by.join(', ')}`,
    );
  }
  const seen = rows.filter((row) => !row.aside);
  if (words.includes('--alarms'))
    for (const { label, sentence, found } of seen.filter((row) => !row.faulty && row.found.length > 0))
      console.log(`${label}\t${found.map(({ list, text }) => `${list} "${text}"`).join(', ')}\t${sentence}`);
  for (const { label, sentence } of seen.filter((row) => missed.includes(row.label) && row.found.length === 0))
    console.log(`${label}\t${sentence}`);
}
