#!/usr/bin/env node
// Learns in which way an interview is held (src/core/reading/facts/format-judge.ts) from labelled invitations:
//   node scripts/fit-format.mjs [--write] FOLDER … [--unread FOLDER …]
// For each way, and for none said, a logistic regression over named signs, most of whose weights stay at nothing
// (scripts/ftrl.mjs). The third that is kept aside by its file name is only scored, and so is every letter of a folder behind
// --unread. Prints first what to expect of letters by new hands: each tenth of the folders is judged by what was learned from the
// others, beside the judgement by rule alone; and for some least chances how many are right and wrong.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isAside } from '../bench/labelled.mjs';
import { labelsIn, parts, shared } from './fit-letters.mjs';
import { chanceBy, learnSigns, written } from './signed.mjs';
import { root } from './webpack-base.mjs';

const { formatSigns, weighed, plainFormat, leavesChoice, likeliest, ways, perLogit, ready, open } = await parts(
  'fit-format',
  [
    "export { formatSigns } from '../../src/core/reading/facts/format-signs';",
    "export { weighed, plainFormat, leavesChoice } from '../../src/core/reading/facts/format-points';",
    "export { likeliest } from '../../src/core/reading/facts/format';",
    "export { ways, perLogit } from '../../src/core/reading/facts/format-judge';",
  ],
);

const words = process.argv.slice(2);
const cut = words.includes('--unread') ? words.indexOf('--unread') : words.length;
const unread = new Set(words.slice(cut + 1));
const settings = { rounds: 12, towardNothing: 34, towardSmall: 1, rate: 0.1 };

const rows = [];
for (const folder of [...shared, ...words.filter((each) => !each.startsWith('--'))])
  for (const label of labelsIn(folder)) {
    if (!label.isInterviewInvitation) continue;
    const letter = ready(await open(join(folder, label.file)));
    if (!letter.isSpoken) continue;
    const found = weighed(letter);
    rows.push({
      set: basename(folder),
      aside: isAside(label.file) || unread.has(folder),
      unread: unread.has(folder),
      want: label.format ?? 'none',
      isOpen: leavesChoice(letter),
      found,
      byRule: plainFormat(found) ?? 'none',
      signs: formatSigns(letter, found),
    });
  }

/** The weights of each way. */
const learn = (letters) =>
  new Map(
    ways.map((way) => [
      way,
      learnSigns(
        letters.map(({ signs, want }) => ({ signs, is: want === way ? 1 : 0 })),
        settings,
        perLogit,
      ),
    ]),
  );
/** What is said of a letter, and how likely that is. */
const judged = ({ signs, isOpen, found }, weights) => {
  if (isOpen) return ['none', 1];
  const chances = new Map(ways.map((way) => [way, chanceBy(signs, weights.get(way), perLogit)]));
  const way = likeliest(chances, found) ?? 'none';
  return [way, chances.get(way)];
};

const f1 = (letters, said) => {
  const [tells, wants] = [
    letters.filter((each) => said(each) !== 'none'),
    letters.filter(({ want }) => want !== 'none'),
  ];
  const right = tells.filter((each) => said(each) === each.want).length;
  return `${((2 * right) / (tells.length + wants.length)).toFixed(3)} (${tells.length - right} wrong, ${wants.filter((each) => said(each) === 'none').length} missing)`;
};
const print = (name, letters) =>
  letters.length > 0 &&
  console.log(
    `${name.padEnd(16)}judged ${f1(letters, ({ best }) => best[0])}   by rule ${f1(letters, ({ byRule, isOpen }) => (isOpen ? 'none' : byRule))}`,
  );

const seen = rows.filter(({ aside }) => !aside);
const sets = [...new Set(seen.map(({ set }) => set))];
for (let part = 0; part < 10; part++) {
  const isHeld = ({ set }) => sets.indexOf(set) % 10 === part;
  const weights = learn(seen.filter((each) => !isHeld(each)));
  for (const each of seen.filter(isHeld)) each.best = judged(each, weights);
}
print('by other sets', seen);
const marks = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
const from = (mark) => seen.filter(({ best }) => best[0] !== 'none' && best[1] >= mark);
console.log(
  `  right/wrong from ${marks.map((mark) => `${mark}: ${from(mark).filter(({ best, want }) => best[0] === want).length}/${from(mark).filter(({ best, want }) => best[0] !== want).length}`).join('  ')}`,
);
const weights = learn(seen);
for (const each of rows) if (each.aside) each.best = judged(each, weights);
print(
  'kept aside',
  rows.filter(({ aside, unread }) => aside && !unread),
);
for (const folder of unread)
  print(
    basename(folder),
    rows.filter(({ set, unread }) => unread && set === basename(folder)),
  );

const tables = ways.map((way) => [way, written([...weights.get(way)])]);
const text = `{\n${tables.map(([way, table]) => `  '${way}':\n    ${JSON.stringify(table)},\n`).join('')}}`;
if (words.includes('--write'))
  writeFileSync(
    join(root, 'src/core/reading/facts/format-weights.ts'),
    `/** Made by scripts/fit-format.mjs. */\nexport const formatWeights = ${text};\n`,
  );
console.log(
  `${rows.length} letters, ${[...weights.values()].reduce((sum, each) => sum + each.size, 0)} weights, ${text.length} characters`,
);
