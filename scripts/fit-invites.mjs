#!/usr/bin/env node
// Learns how likely a letter invites to an interview (src/core/reading/invite-chance.ts) from labelled letters:
//   node scripts/fit-invites.mjs [--write] FOLDER … [--learned FOLDER or FILE.jsonl …] [--unread FOLDER …]
// A logistic regression over named signs, most of whose weights stay at nothing (scripts/ftrl.mjs). The letters behind --learned
// are those that the weights of the kinds, the words and the tagger were learned from (fit-invitation.mjs, fit-tells.mjs,
// fit-tagger.mjs): what these say of them is learned apart, as if it were something else, and not kept. Letters that invite
// nobody count three times: of those that are sent most do not. The third that is kept aside by its file name is only scored,
// and so is every letter of a folder behind --unread. Prints, for each least chance, how many are taken for one that are none
// (invented) and the other way round (missing): of folders that were learned from by what was learned from all others, beside
// what the reader says now.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isAside } from '../bench/labelled.mjs';
import { labelsIn, parts, shortLetters } from './fit-letters.mjs';
import { chanceBy, learnSigns, written } from './signed.mjs';
import { root } from './webpack-base.mjs';

const { inviteSigns, perLogit, signsOf, judge, invitation, tagsOf, factsOf, ready, open, emptyMessage } = await parts(
  'fit-invites',
  [
    "export { inviteSigns } from '../../src/core/reading/invite-signs';",
    "export { perLogit } from '../../src/core/reading/invite-chance';",
    "export { signsOf } from '../../src/core/reading/invitation-signs';",
    "export { judge } from '../../src/core/reading/invitation-judge';",
    "export { invitation } from '../../src/core/reading/invitation';",
  ],
);

const settings = { rounds: 12, towardNothing: 18, towardSmall: 1, rate: 0.1 };
/** How often letters count that invite nobody, and short ones, of which there are few. */
const [none, short] = [3, 3];
/** Signs that tell what was learned before. */
const byLearned = /^(?:kinds|words|rival|post|house|person|names) /;

const words = process.argv.slice(2).filter((each) => each !== '--write');
const places = { own: [], learned: [], unread: [] };
let place = 'own';
for (const word of words)
  if (word === '--learned' || word === '--unread') place = word.slice(2);
  else places[place].push(word);

const rows = [];
const add = (label, message, set, how) => {
  if (label.isInterviewInvitation === null) return;
  const letter = ready(message);
  if (!letter.isSpoken) return;
  const lang = letter.language.code;
  const signs = signsOf(letter);
  const found = factsOf(letter);
  const { own, common } = inviteSigns(letter, signs, found, judge(signs, found), tagsOf(letter));
  const is = label.isInterviewInvitation ? 1 : 0;
  rows.push({
    set,
    how,
    is,
    aside: isAside(label.file ?? `${label.subject}${label.text}`),
    now: invitation(letter, found, tagsOf(letter)).value === 'interview-invitation',
    isShort: label.file === undefined,
    own: own.map((sign) => `${lang}\n${sign}`),
    common,
    signs: [
      ...new Set([
        ...own.map((sign) => `${lang}\n${sign}`),
        ...common.map((sign) => (how === 'learned' && byLearned.test(sign) ? `learned ${sign}` : sign)),
      ]),
    ],
  });
};
for (const [how, all] of Object.entries(places))
  for (const each of all)
    if (each.endsWith('.jsonl'))
      for (const [label, message] of shortLetters(each, emptyMessage)) add(label, message, 'short', how);
    else for (const label of labelsIn(each)) add(label, await open(join(each, label.file)), basename(each), how);

const learn = (letters) =>
  learnSigns(
    letters.flatMap((each) => Array((each.is ? 1 : none) * (each.isShort ? short : 1)).fill(each)),
    settings,
    perLogit,
  );
const marks = [0.5, 0.6, 0.7, 0.8, 0.9];
const f1 = (letters, is) => {
  const count = (said, meant) => letters.filter((each) => is(each) === said && (each.is === 1) === meant).length;
  const [right, invented, missing] = [count(true, true), count(true, false), count(false, true)];
  return `${((2 * right) / (2 * right + invented + missing)).toFixed(3)} (${invented} invented, ${missing} missing)`;
};
const print = (name, letters) => {
  if (letters.length === 0) return;
  console.log(
    `${name.padEnd(16)}now ${f1(letters, ({ now }) => now)}   ${marks.map((mark) => `${mark}: ${f1(letters, ({ chance }) => chance >= mark)}`).join('  ')}`,
  );
};

const seen = rows.filter(({ aside, how }) => !aside && how !== 'unread');
for (const set of new Set(rows.filter(({ how }) => how === 'own').map((each) => each.set))) {
  const weights = learn(seen.filter((each) => each.set !== set));
  for (const each of seen) if (each.set === set) each.chance = chanceBy(each.signs, weights, perLogit);
  print(
    `  ${set}`,
    seen.filter((each) => each.set === set),
  );
}
print(
  'by other sets',
  seen.filter(({ how }) => how === 'own'),
);
const weights = learn(seen);
for (const each of rows)
  if (each.chance === undefined) each.chance = chanceBy([...each.own, ...each.common], weights, perLogit);
const aside = rows.filter((each) => each.aside && each.how !== 'unread');
print(
  'kept aside',
  aside.filter(({ how }) => how === 'own'),
);
print(
  '  learned before',
  aside.filter(({ how, isShort }) => how === 'learned' && !isShort),
);
print(
  '  short ones',
  aside.filter(({ isShort }) => isShort),
);
for (const each of places.unread)
  print(
    basename(each),
    rows.filter(({ set, how }) => how === 'unread' && set === basename(each)),
  );

const tables = new Map();
for (const [sign, steps] of weights) {
  if (sign.startsWith('learned ')) continue;
  const at = sign.indexOf('\n');
  const table = at < 0 ? '' : sign.slice(0, at);
  tables.set(table, [...(tables.get(table) ?? []), [sign.slice(at + 1), steps]]);
}
let size = 0;
for (const [table, signs] of tables) {
  const text = JSON.stringify(written(signs));
  size += text.length;
  const [file, name] =
    table === ''
      ? ['reading/invite-weights.ts', 'inviteWeights']
      : [`languages/${table}/invite-tells.ts`, 'inviteTells'];
  if (process.argv.includes('--write'))
    writeFileSync(
      join(root, 'src/core', file),
      `/** Made by scripts/fit-invites.mjs. */\nexport const ${name} =\n  ${text};\n`,
    );
}
console.log(`${rows.length} letters, ${weights.size} weights, ${size} characters`);
