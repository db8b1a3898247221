#!/usr/bin/env node
// Learns which of the names in a letter is the post, the house, the person (src/core/reading/facts/name-judge.ts) from labelled
// letters:
//   node scripts/fit-names.mjs [--write] FOLDER … [--unread FOLDER …]
// A logistic regression over named signs, most of whose weights stay at nothing (scripts/ftrl.mjs). Tagger and finders are surer of
// letters they were made on than of letters by new hands, so for folders the tagger has learned from,
// `fit-tagger.mjs --folds --spans` says beforehand what a tagger would that has not (run it again after the tagger changed: what
// it wrote is used wherever it is), and what the finders are sure of is learned apart for them and not kept. The third that is kept aside by its file name is only scored, and so is every letter of a
// folder behind --unread. Prints first what to expect: each folder the tagger has not learned from is judged by what was learned
// from all others, beside what the finders alone say; then, for each least chance, how many names are right and wrong.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAside } from '../bench/labelled.mjs';
import { labelsIn, parts } from './fit-letters.mjs';
import { chanceBy, learnSigns, written } from './signed.mjs';
import { root } from './webpack-base.mjs';

const things = ['post', 'house', 'person'];
const {
  clues,
  firmNames,
  roleNames,
  shownRole,
  tagged,
  postOptions,
  personOptions,
  houseOptions,
  seenIn,
  nameSigns,
  perLogit,
  shortName,
  keyOf,
  ready,
  open,
} = await parts('fit-names', [
  "export { postOptions } from '../../src/core/reading/facts/role';",
  "export { personOptions } from '../../src/core/reading/facts/recruiter';",
  "export { houseOptions, seenIn } from '../../src/core/reading/facts/company';",
  "export { nameSigns } from '../../src/core/reading/facts/name-signs';",
  "export { perLogit } from '../../src/core/reading/facts/name-judge';",
  "export { shortName } from '../../src/core/reading/facts/company-name';",
  "export { keyOf } from '../../src/core/reading/facts/tagger';",
]);

const words = process.argv.slice(2);
const cut = words.includes('--unread') ? words.indexOf('--unread') : words.length;
const unread = new Set(words.slice(cut + 1));
const settings = { rounds: 15, towardSmall: 1, rate: 0.1 };
/** How strongly weights are drawn to nothing: from here on a post is lost by more, a house and a person are not. */
const towardNothing = { post: 22, house: 27, person: 27 };

/** A name as it is compared: of a house without its legal form. */
const plain = (thing, name) => keyOf(thing === 'house' ? shortName(name) : name);
const labelKeys = { post: 'role', house: 'company', person: 'recruiter' };
const wanted = (label, thing, key = labelKeys[thing]) =>
  new Set(
    [label[key], ...(label.also_acceptable?.[key] ?? [])]
      .map((each) => plain(thing, each?.name ?? each ?? ''))
      .filter(Boolean),
  );

/** What taggers say of letters they have not learned from. */
const told = new Map();
const spansFile = join(root, '.cache', 'spans.jsonl');
if (existsSync(spansFile))
  for (const line of readFileSync(spansFile, 'utf8').split('\n').filter(Boolean)) {
    const { set, file, spans } = JSON.parse(line);
    told.set(`${set}/${file}`, Object.fromEntries(things.map((thing, i) => [thing, spans[i]])));
  }
/** Signs that tell how sure the finders are. */
const byFinders =
  /^(?:by|first|east|where \S+ \S+|points|has|weight|beside|rank|signs?|clue|share|group|places|told|client) /;

const rows = [];
for (const folder of words.filter((each) => !each.startsWith('--')))
  for (const label of labelsIn(folder)) {
    const isOfJob = label.isInterviewInvitation || label.role || label.company;
    const letter = ready(await open(join(folder, label.file)));
    if (!letter.isSpoken) continue;
    const lang = letter.language.code;
    const named = clues(letter);
    const houses = firmNames(named);
    const set = folder.split('/').pop();
    const there = told.get(`${set}/${label.file}`);
    const tags = there ?? tagged(letter, houses);
    const posts = roleNames(letter, houses);
    const found = shownRole(posts);
    const options = {
      post: postOptions(posts, tags.post),
      house: houseOptions(letter, seenIn(letter, named, found?.value.name ?? null), tags.house),
      person: personOptions(letter, tags.person),
    };
    const wants = Object.fromEntries(things.map((thing) => [thing, wanted(label, thing)]));
    rows.push({
      set,
      lang,
      isLearned: there !== undefined,
      aside: unread.has(folder) || isAside(label.file),
      unread: unread.has(folder),
      invites: label.isInterviewInvitation === true,
      // Other letters name no post, whoever writes them and from wherever.
      tells: isOfJob ? things : ['post'],
      things: Object.fromEntries(
        things.map((thing) => {
          const signs = nameSigns(letter, thing, options[thing], tags);
          return [
            thing,
            {
              isWanted: wants[thing].size > 0,
              options: options[thing].map(({ text, by }, i) => ({
                is: wants[thing].has(plain(thing, text)) ? 1 : 0,
                byFinders: ['certain', 'likely', 'unsure'].includes(by),
                signs: [
                  ...new Set(signs[i].own.map((sign) => `${lang}\n${sign}`)),
                  ...new Set(signs[i].common.map((sign) => (there && byFinders.test(sign) ? `learned ${sign}` : sign))),
                ],
              })),
            },
          ];
        }),
      ),
    });
  }

const learn = (letters, thing) =>
  learnSigns(
    letters.filter(({ tells }) => tells.includes(thing)).flatMap(({ things }) => things[thing].options),
    { ...settings, towardNothing: towardNothing[thing] },
    perLogit,
  );
const chance = (signs, weights) => chanceBy(signs, weights, perLogit);

/** Below this chance no name is given. */
const least = 0.3;
const tally = () => ({ right: 0, wrong: 0, missing: 0 });
const count = (sum, option, isWanted) => {
  if (option?.is) sum.right++;
  else {
    if (option) sum.wrong++;
    if (isWanted) sum.missing++;
  }
};
const f1 = ({ right, wrong, missing }) =>
  `${((2 * right) / (2 * right + wrong + missing)).toFixed(3)} (${right} right, ${wrong} wrong, ${missing} missing)`;
const score = (letters, thing, weights, sums, said = []) => {
  for (const { things, invites } of letters) {
    if (!invites) continue;
    const { options, isWanted } = things[thing];
    const best = options
      .map((option) => ({ option, chance: chance(option.signs, weights) }))
      .sort((a, b) => b.chance - a.chance)[0];
    const chosen = best && best.chance >= least ? best : null;
    count(sums[0], chosen?.option, isWanted);
    count(
      sums[1],
      options.find(({ byFinders }) => byFinders),
      isWanted,
    );
    if (chosen) said.push([chosen.chance, chosen.option.is]);
  }
  return sums;
};
const print = (name, [learned, finders]) =>
  console.log(`${name.padEnd(22)}judged ${f1(learned)}   finders ${f1(finders)}`);

const seen = rows.filter(({ aside }) => !aside);
const learned = new Set(rows.filter(({ isLearned }) => isLearned).map(({ set }) => set));
const sets = [...new Set(rows.filter(({ unread, set }) => !unread && !learned.has(set)).map(({ set }) => set))];
const tables = new Map();
for (const thing of things) {
  const sums = [tally(), tally()];
  const said = [];
  if (!words.includes('--quick'))
    for (const set of sets) {
      const weights = learn(
        seen.filter((each) => each.set !== set),
        thing,
      );
      score(
        rows.filter((each) => each.set === set && !each.aside),
        thing,
        weights,
        sums,
        said,
      );
    }
  print(`${thing}, by other sets`, sums);
  const marks = [0.99, 0.97, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5, 0.3];
  console.log(
    `  right/wrong from ${marks.map((mark) => `${mark}: ${said.filter(([each, is]) => each >= mark && is).length}/${said.filter(([each, is]) => each >= mark && !is).length}`).join('  ')}`,
  );
  const weights = learn(seen, thing);
  print(
    '  kept aside',
    score(
      rows.filter(({ aside, unread, set }) => aside && !unread && !learned.has(set)),
      thing,
      weights,
      [tally(), tally()],
    ),
  );
  for (const folder of unread)
    print(
      `  ${folder.split('/').pop()}`,
      score(
        rows.filter(({ set, unread }) => unread && set === folder.split('/').pop()),
        thing,
        weights,
        [tally(), tally()],
      ),
    );
  for (const [sign, steps] of weights) {
    if (sign.startsWith('learned ')) continue;
    const at = sign.indexOf('\n');
    const table = at < 0 ? '' : sign.slice(0, at);
    const own = tables.get(table) ?? {};
    own[thing] = [...(own[thing] ?? []), [sign.slice(at + 1), steps]];
    tables.set(table, own);
  }
}
let size = 0;
for (const [table, own] of tables) {
  const text = `{\n${things.map((thing) => `  ${thing}:\n    ${JSON.stringify(written(own[thing] ?? []))},\n`).join('')}}`;
  size += text.length;
  const [file, name] =
    table === '' ? ['reading/facts/name-weights.ts', 'nameWeights'] : [`languages/${table}/name-tells.ts`, 'nameTells'];
  if (words.includes('--write'))
    writeFileSync(
      join(root, 'src/core', file),
      `/** Made by scripts/fit-names.mjs. */\nexport const ${name} = ${text};\n`,
    );
}
const common = tables.get('') ?? {};
console.log(
  `${rows.length} letters, ${things.map((thing) => `${thing} ${common[thing]?.length}`).join(', ')} common weights, ${size} characters`,
);
