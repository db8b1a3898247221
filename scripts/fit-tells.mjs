#!/usr/bin/env node
// Fits what the beginnings of words tell (src/core/languages/*/tells.ts) on labelled letters: that a letter invites to an interview.
//   node scripts/fit-tells.mjs [--write] [--quick] FOLDER … [letters.jsonl …] [--unread FOLDER …]
// The third that is kept aside by its file name is only scored, and so is every letter of a folder behind --unread. Logistic
// regression, a language at a time; of each language the words that tell most are kept and fitted again. Prints first what to
// expect of letters by new hands: each folder is judged by words fitted on the others, beside the judgement without words.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAside } from '../bench/labelled.mjs';
import { labelsIn, parts, shared, shortLetters } from './fit-letters.mjs';
import { root } from './webpack-base.mjs';

const { judge, invites, signsOf, stemsOf, step, most, spread, factsOf, ready, open, fold, allLanguages, emptyMessage } =
  await parts('fit-tells', [
    "export { judge, invites } from '../../src/core/reading/invitation-judge';",
    "export { signsOf } from '../../src/core/reading/invitation-signs';",
    "export { stemsOf, step, spread, most } from '../../src/core/reading/tells';",
  ]);

const words = process.argv.slice(2);
const cut = words.includes('--unread') ? words.indexOf('--unread') : words.length;
const folders = [...shared, ...words.filter((each) => !each.startsWith('--'))];
const unread = new Set(words.slice(cut + 1));

/** How many words a language keeps, and how much they count beside the signs. */
const keeps = 600;
const share = 0.5;
/** The inverse of how strongly weights are drawn towards 0. */
const strength = 100;

/** What greets the reader tells of the labelled letters, whose reader is often the same. */
const withoutReader = (stems, { to }) => {
  const reader = fold((to ?? []).map((box) => `${box.name} ${box.address.split('@')[0]}`).join(' '));
  const names = new Set([...reader.matchAll(/\p{L}+/gu)].map(([word]) => word.slice(0, 5)));
  return stems.filter((stem) => !stem.split(' ').some((word) => names.has(word.replace('#', ''))));
};

const rows = [];
const row = (set, message, label, aside, isShort = false) => {
  const mail = ready(message);
  if (!mail.isSpoken) return;
  const told = factsOf(mail);
  const yes = label.isInterviewInvitation;
  rows.push({
    set,
    lang: mail.language.code,
    aside,
    isShort,
    stems: withoutReader([...stemsOf(mail)], message),
    yes,
    margin: invites(judge(signsOf(mail), told)),
  });
};
for (const [place, folder] of folders.entries())
  if (folder.endsWith('.jsonl'))
    // Short letters are all by one hand: every other one is judged by the rest.
    for (const [number, [label, message]] of shortLetters(folder, emptyMessage).entries())
      row(place + (number % 2), message, label, false, true);
  else
    for (const label of labelsIn(folder)) {
      if (typeof label.isInterviewInvitation !== 'boolean') continue;
      row(place, await open(join(folder, label.file)), label, unread.has(folder) || isAside(label.file));
    }

/** Full-batch Adam on the logistic loss; `columns`: the words that may be used. The weights in their order, then the bias. */
const fitted = (seen, columns) => {
  const place = new Map(columns.map((word, i) => [word, i]));
  const data = seen.map((each) => ({
    at: Int32Array.from(each.stems.flatMap((stem) => place.get(stem) ?? [])),
    scale: 1 / spread(each.stems.length),
    yes: each.yes ? 1 : 0,
  }));
  const size = columns.length + 1;
  const [weights, first, second, slope] = Array.from({ length: 4 }, () => new Float64Array(size));
  const steps = 300;
  for (let round = 1; round <= steps; round++) {
    for (let i = 0; i < size - 1; i++) slope[i] = weights[i] / strength;
    slope[size - 1] = 0;
    for (const { at, scale, yes } of data) {
      let sum = 0;
      for (const i of at) sum += weights[i];
      const error = 1 / (1 + Math.exp(-(sum * scale + weights[size - 1]))) - yes;
      for (const i of at) slope[i] += error * scale;
      slope[size - 1] += error;
    }
    const rate = round < steps * 0.7 ? 0.3 : 0.05;
    for (let i = 0; i < size; i++) {
      first[i] = 0.9 * first[i] + 0.1 * slope[i];
      second[i] = 0.99 * second[i] + 0.01 * slope[i] ** 2;
      weights[i] -= (rate * first[i]) / (1 - 0.9 ** round) / (Math.sqrt(second[i] / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return weights;
};

/** In how many letters a word stands, of those that stand in more than one folder: one hand's habits tell nothing of another's. */
const countOf = (seen) => {
  const counts = new Map();
  const sets = new Map();
  for (const { stems, set } of seen)
    for (const stem of stems) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      sets.set(stem, (sets.get(stem) ?? new Set()).add(set));
    }
  for (const [stem, own] of sets) if (own.size < 2) counts.delete(stem);
  return counts;
};

/** The words of a language that tell most, with their weights in steps. */
const learned = (seen) => {
  const counts = countOf(seen);
  const all = [...counts.keys()].filter((stem) => counts.get(stem) > 2);
  const weights = fitted(seen, all);
  const told = all
    .map((stem, i) => [stem, Math.abs(weights[i]) * Math.sqrt(counts.get(stem))])
    .sort((a, b) => b[1] - a[1])
    .slice(0, keeps)
    .map(([stem]) => stem);
  const again = fitted(seen, told);
  const table = told.map((stem, i) => [stem, Math.round(again[i] * step * share)]);
  return new Map(table.filter(([, weight]) => weight !== 0));
};

const languages = Object.keys(allLanguages);
const learnedAll = (seen) =>
  new Map(languages.map((lang) => [lang, learned(seen.filter((each) => each.lang === lang))]));
const spoken = (tables, { lang, stems }) => {
  const table = tables.get(lang);
  let sum = 0;
  for (const stem of stems) sum += table.get(stem) ?? 0;
  return sum / spread(stems.length) / step;
};
const show = (name, pairs) => {
  const count = (yes, said) => pairs.filter(([row, logit]) => row.yes === yes && logit > 0 === said).length;
  const [right, missed, invented] = [count(true, true), count(true, false), count(false, true)];
  console.log(
    `${name.padEnd(40)} F1 ${((2 * right) / (2 * right + missed + invented)).toFixed(4)}  missed ${missed}  invented ${invented}  of ${pairs.length}`,
  );
};

if (!words.includes('--quick')) {
  const folds = 7;
  const answers = Array.from({ length: folds }, (_, part) => {
    const tables = learnedAll(rows.filter((each) => !each.aside && each.set % folds !== part));
    return rows.filter((each) => each.set % folds === part).map((each) => [each, spoken(tables, each)]);
  }).flat();
  for (const [name, isOwn] of [
    ['seen', (each) => !each.aside && !each.isShort],
    ['short', (each) => each.isShort],
    ['aside and unread', (each) => each.aside],
  ]) {
    const own = answers.filter(([each]) => isOwn(each));
    show(`${name}: words of other folders alone`, own);
    for (const part of [0, 0.4, 0.7, 1, 1.3])
      show(
        `${name}: signs, and words ${part} times`,
        own.map(([each, logit]) => [each, each.margin + Math.min(most, part * logit)]),
      );
  }
}
if (words.includes('--write'))
  for (const [lang, table] of learnedAll(rows.filter((each) => !each.aside))) {
    const levels = [...new Set(table.values())].sort((a, b) => b - a);
    const stemsAt = (level) => [...table].filter(([, weight]) => weight === level).map(([stem]) => stem);
    const told = levels.map((level) => `${level}:${stemsAt(level).sort().join('|')}`);
    writeFileSync(
      join(root, 'src/core/languages', lang, 'tells.ts'),
      `/** Made by scripts/fit-tells.mjs. */\nexport const tells =\n  '${told.join('/').replace(/'/g, "\\'")}';\n`,
    );
  }
