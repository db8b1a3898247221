#!/usr/bin/env node
// Learns which of the days that a letter names are those of the interview (src/core/reading/facts/day-judge.ts) from labelled
// invitations:
//   node scripts/fit-days.mjs [--write] FOLDER … [--unread FOLDER …]
// A logistic regression over named signs, most of whose weights stay at nothing (scripts/ftrl.mjs). The third that is kept aside
// by its file name is only scored, and so is every letter of a folder behind --unread. Prints first what to expect of letters by
// new hands: each fifth of the folders is judged by what was learned from the others, beside the judgement by points alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAside } from '../bench/labelled.mjs';
import { labelsIn, parts, shared } from './fit-letters.mjs';
import { chanceBy, learnSigns, written } from './signed.mjs';
import { root } from './webpack-base.mjs';

const { appointments, byPoints, least, daySigns, dayOfIso, perLogit, ready, open } = await parts('fit-days', [
  "export { appointments, byPoints, least } from '../../src/core/reading/facts/date';",
  "export { daySigns } from '../../src/core/reading/facts/day-signs';",
  "export { dayOfIso } from '../../src/core/reading/facts/date-days';",
  "export { perLogit } from '../../src/core/reading/facts/day-judge';",
]);

const words = process.argv.slice(2);
const cut = words.includes('--unread') ? words.indexOf('--unread') : words.length;
const unread = new Set(words.slice(cut + 1));
const settings = { rounds: 20, towardNothing: 25, towardSmall: 1, rate: 0.2 };

const rows = [];
for (const folder of [...shared, ...words.filter((each) => !each.startsWith('--'))])
  for (const label of labelsIn(folder)) {
    if (!label.isInterviewInvitation) continue;
    const letter = ready(await open(join(folder, label.file)));
    if (!letter.isSpoken) continue;
    const all = appointments(letter);
    const lang = letter.language.code;
    const signs = daySigns(letter, all, dayOfIso(letter.message.receivedAt ?? letter.now) ?? 0);
    const byRule = new Set(byPoints(all));
    rows.push({
      set: folder.split('/').pop(),
      lang,
      aside: unread.has(folder) || isAside(label.file),
      unread: unread.has(folder),
      wants: new Set((label.dates ?? []).map((each) => each.slice(0, 10)).filter((each) => /^\d{4}-/.test(each))),
      days: all.map((each, i) => ({
        day: each.slots[0].value.start.slice(0, 10),
        byRule: byRule.has(each),
        signs: [...new Set(signs[i].own.map((sign) => `${lang}\n${sign}`)), ...new Set(signs[i].common)],
      })),
    });
  }

const learn = (letters) =>
  learnSigns(
    letters.flatMap(({ days, wants }) => days.map(({ day, signs }) => ({ signs, is: wants.has(day) ? 1 : 0 }))),
    settings,
    perLogit,
  );
const chance = (signs, weights) => chanceBy(signs, weights, perLogit);

/** F1 of the days: what was learned, and what points alone say. */
const tally = () => ({ right: 0, wrong: 0, missing: 0 });
const count = (sum, got, wants) => {
  for (const day of got) sum[wants.has(day) ? 'right' : 'wrong']++;
  for (const day of wants) if (!got.has(day)) sum.missing++;
};
const f1 = ({ right, wrong, missing }) =>
  `${((2 * right) / (2 * right + wrong + missing)).toFixed(3)} (${wrong} wrong, ${missing} missing)`;
const score = (name, letters, weights, sums = [tally(), tally()]) => {
  for (const { days, wants } of letters) {
    const rule = new Set(days.filter(({ byRule }) => byRule).map(({ day }) => day));
    const chances = days.map(({ signs }) => chance(signs, weights));
    const likely = new Set(days.filter((_, i) => chances[i] >= least(chances)).map(({ day }) => day));
    count(sums[0], likely.size > 0 ? likely : rule, wants);
    count(sums[1], rule, wants);
  }
  if (name) console.log(`${name.padEnd(24)}learned ${f1(sums[0])}   by points ${f1(sums[1])}`);
};

const seen = rows.filter(({ aside }) => !aside);
const sets = [...new Set(rows.map(({ set }) => set))];
const sums = [tally(), tally()];
for (let part = 0; part < 5; part++) {
  const held = new Set(sets.filter((_, i) => i % 5 === part));
  const weights = learn(seen.filter(({ set }) => !held.has(set)));
  score(
    '',
    rows.filter(({ set, unread }) => held.has(set) && !unread),
    weights,
    sums,
  );
}
console.log(`by other sets           learned ${f1(sums[0])}   by points ${f1(sums[1])}`);
const weights = learn(seen);
score('seen', seen, weights);
score(
  'kept aside',
  rows.filter(({ aside, unread }) => aside && !unread),
  weights,
);
for (const folder of unread) {
  const name = folder.split('/').pop();
  score(
    name,
    rows.filter(({ set, unread }) => unread && set === name),
    weights,
  );
}

const write = (file, name, signs) => {
  const text = written(signs);
  if (words.includes('--write'))
    writeFileSync(
      join(root, 'src/core', file),
      `/** Made by scripts/fit-days.mjs. */\nexport const ${name} =\n  ${JSON.stringify(text)};\n`,
    );
  return text.length;
};
const common = [...weights].filter(([sign]) => !sign.includes('\n'));
let size = write('reading/facts/day-weights.ts', 'dayWeights', common);
for (const lang of new Set(rows.map((each) => each.lang)))
  size += write(
    `languages/${lang}/day-tells.ts`,
    'dayTells',
    [...weights].filter(([sign]) => sign.startsWith(`${lang}\n`)).map(([sign, tenths]) => [sign.slice(3), tenths]),
  );
console.log(`${rows.length} letters, ${weights.size} weights, ${common.length} of them common, ${size} characters`);
