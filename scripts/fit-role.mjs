#!/usr/bin/env node
// Fits the weights by which a name is taken for the role (src/core/reading/facts/role-weights.ts) on the labelled letters:
// node scripts/fit-role.mjs [--write] [--misses] [--languages] [FOLDER …]. The third that is kept aside is only scored. One choice a letter
// between all its names and "none"; weights are drawn towards zero, so that what is seen seldom says little.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAside } from '../bench/labelled.mjs';
import { labelsIn, parts, shared } from './fit-letters.mjs';
import { root } from './webpack-base.mjs';

const { roleNames, featureNames, cleanRole, clues, firmNames, ready, open, letter, freshLetters } = await parts(
  'fit-role',
  [
    "export { featureNames } from '../../src/core/reading/facts/role-features';",
    "export { cleanRole } from '../../src/core/reading/facts/role-clean';",
    "export { freshLetters } from '../../test/core/reading/fresh-letters';",
  ],
);

/** What good sense gives each sign; in logits. */
const prior = {
  bias: -1.5,
  nounLeft: 2,
  asLeft: 1.2,
  aboutLeft: 0.5,
  appliedLeft: 0.8,
  invitesLeft: 0.6,
  seeksLeft: 1.2,
  label: 2,
  othersLeft: -1.5,
  meetsLeft: -2,
  nameLeft: -2,
  nameRight: -1.5,
  begins: 0.3,
  bare: -1,
  commaLeft: -1,
  quoted: 1,
  capitals: -0.5,
  nounRight: 2.5,
  invitesRight: 0.8,
  appliedRight: 0.8,
  mark: 2,
  meetsRight: -1.5,
  smallRight: -0.8,
  fieldRight: 0,
  joinsRight: -0.8,
  signature: -1,
  calendar: 0.5,
  json: 1.5,
  subject: 0.5,
  trade: 1.5,
  tradeEnd: 1.2,
  tradeLike: 0.4,
  tradeInside: 0.3,
  noTrade: -1.5,
  person: -5,
  personInside: -2,
  firm: -4,
  firmInside: -1,
  place: -4,
  placeTail: -2,
  contractTail: -3,
  overField: -0.8,
  overComma: -0.5,
  overDash: -0.3,
  overTrade: -0.5,
  overNoun: -1.5,
  allInvites: -5,
  leadInside: -2,
  saidOfVacancy: -1,
  digit: -0.5,
  long: -0.4,
  veryLong: -1.5,
  single: -0.3,
  short: -1,
  twoPlaces: 1.2,
  segment: 0.7,
  plural: -2,
  articleOnly: -1,
  bareTrade: -1,
  nearby: 0.3,
  rankCut: -1.2,
  tailWord: -0.7,
  fullerInText: -4,
  asArticle: 1,
  seeksArticle: 1,
  nearSeeks: 0.7,
  articleNoun: 0.5,
  firmTail: -3,
  subjectLed: 1.5,
  titleOf: -2,
  besideName: 1.6,
  sentenceBegins: -0.5,
  othersNoun: -3,
  joinsCut: -1,
  headCut: -0.7,
  headField: 0.7,
  scholar: 1.2,
  cutCapital: -1.5,
  ledCapital: 1.5,
  host: -0.3,
  hostFree: -1,
  lateAlone: -0.7,
  nameTail: -1,
  overFigure: -0.5,
  vague: -1.2,
  properTail: -1.5,
  headGoesOn: -0.6,
  behindCapital: -1.5,
  orgAhead: -1.5,
  orgEastern: -2.5,
  labelCut: -0.7,
  asRight: -1.5,
  smallTail: -0.7,
  apposed: 0.5,
  hostName: -2,
  acronymTail: 0.7,
  fullerAhead: -0.7,
  rankBehind: 1,
  rankOff: -1,
  behindVague: 2,
  alwaysFuller: -1,
  alwaysWhole: 1,
  subjectBracket: -0.7,
  titled: -3,
  selfLeft: -3,
  metHost: -1,
  labelTag: -2,
  hostMeets: -2,
  invitesInside: -1,
  unmeant: -7,
  meant: 1.2,
};

// As ../shared/corpus/score.mjs compares.
const same = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/[^\p{L}\p{N}+#'&/]+/gu, ' ')
    .trim()
    .replace(/ ?\/ ?/g, '/');

const row = (file, set, message, roles, aside, weight) => {
  const made = ready(message);
  const names = roleNames(made, firmNames(clues(made)));
  const wanted = new Set(roles.filter(Boolean).map(same));
  return {
    file,
    set,
    aside,
    weight,
    lang: made.language.code,
    wanted: roles[0] ?? null,
    names: names.map((each) => {
      const name = cleanRole(each.plain);
      return {
        name,
        key: each.key,
        right: wanted.has(same(name)),
        features: [...each.features].flatMap((on, i) => (on ? [i] : [])),
      };
    }),
  };
};

const rows = [];
for (const folder of [...shared, ...process.argv.slice(2).filter((each) => !each.startsWith('--'))])
  for (const label of labelsIn(folder)) {
    if (label.isInterviewInvitation !== true && !label.role) continue;
    const roles = [label.role, ...(label.also_acceptable?.role ?? [])].map((each) => each?.name ?? each);
    rows.push(
      row(
        label.file,
        folder.split('/').pop(),
        await open(join(folder, label.file)),
        roles,
        isAside(label.file),
        label.isInterviewInvitation ? 1 : 0.4,
      ),
    );
  }
const letters = join(root, 'test', 'letters');
for (const slug of readdirSync(letters)) {
  const shown = join(letters, slug, 'reading.json');
  const wanted = existsSync(shown) ? JSON.parse(readFileSync(shown, 'utf8')) : {};
  if (wanted.role !== undefined)
    rows.push(
      row(
        slug,
        'letters',
        await open(join(letters, slug, 'message.eml')),
        [wanted.role, ...(wanted.also?.role ?? [])],
        false,
        1.2,
      ),
    );
}
for (const [index, { from, subject, text, role }] of freshLetters.entries()) {
  const raw = `From: ${from}\nTo: Sam <sam@mail.example>\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}`;
  rows.push(row(`fresh${index}`, 'fresh', await letter(Buffer.from(raw)), [role], false, 1.2));
}

const last = featureNames.length;
const start = featureNames.map((name) => prior[name] ?? 0);
const points = (weights, { features }) => {
  let sum = 0;
  for (const i of features) sum += weights[i];
  return sum;
};

/** Adam on the chance of a right name; where no name is right, of none. */
const fitted = (chosen, pull) => {
  const weights = Float64Array.from(start);
  const [first, second] = [new Float64Array(last), new Float64Array(last)];
  const total = chosen.reduce((sum, each) => sum + each.weight, 0);
  const steps = 600;
  for (let step = 1; step <= steps; step++) {
    const slope = new Float64Array(last);
    for (const { names, weight } of chosen) {
      const said = names.map((each) => Math.exp(Math.min(30, points(weights, each))));
      const sum = said.reduce((a, b) => a + b, 1);
      const right = names.reduce((a, each, i) => a + (each.right ? said[i] : 0), 0);
      for (const [i, each] of names.entries()) {
        const pulled = said[i] / sum - (right > 0 && each.right ? said[i] / right : 0);
        for (const feature of each.features) slope[feature] += weight * pulled;
      }
    }
    const rate = step < steps * 0.7 ? 0.1 : 0.02;
    for (let i = 0; i < last; i++) {
      const each = slope[i] / total + pull * (weights[i] - start[i]);
      first[i] = 0.9 * first[i] + 0.1 * each;
      second[i] = 0.999 * second[i] + 0.001 * each * each;
      weights[i] -= (rate * first[i]) / (1 - 0.9 ** step) / (Math.sqrt(second[i] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
};

const least = 0.25;
const leastTogether = 0.45;
const chosenOf = (weights, { names }) => {
  const said = names.map((each) => Math.exp(points(weights, each)));
  const sum = said.reduce((a, b) => a + b, 1);
  const merged = new Map();
  for (const [i, each] of names.entries()) {
    const there = merged.get(each.name.toLowerCase());
    if (there) there.chance += said[i] / sum;
    else merged.set(each.name.toLowerCase(), { ...each, chance: said[i] / sum });
  }
  const [best, ...others] = [...merged.values()].sort((a, b) => b.chance - a.chance);
  if (!best) return null;
  // Names within one another speak together against "none".
  const within = others
    .filter((each) => each.key.includes(best.key) || best.key.includes(each.key))
    .reduce((sum, each) => sum + each.chance, best.chance);
  return within >= leastTogether && best.chance >= least ? best : null;
};

/** The signs by which two names differ, with their weights. */
const differing = (one, other) =>
  one.features
    .filter((i) => !other.features.includes(i))
    .map((i) => `${featureNames[i]}${weights[i] < 0 ? '' : '+'}${weights[i].toFixed(1)}`)
    .join(' ');

const missed = (each, hit, got) => {
  const right = each.names.find((one) => one.right);
  const head = `${each.set}/${each.file}\t${hit}\t${each.lang}\twant ${each.wanted}\tgot ${got?.name} ${got?.chance.toFixed(2) ?? ''}`;
  if (!right) return `${head}\tUNREACHABLE`;
  const other = got ?? { features: [] };
  return `${head}\n\t\tright: ${differing(right, other)}\n\t\tgot: ${got ? differing(other, right) : ''}`;
};

const misses = [];
const score = (name, pairs) => {
  let [right, wrong, missing, invented] = [0, 0, 0, 0];
  for (const [each, got] of pairs) {
    const hit = got ? (got.right ? 'right' : each.wanted ? 'wrong' : 'invented') : each.wanted ? 'missing' : '';
    if (hit === 'right') right++;
    if (hit === 'wrong') wrong++;
    if (hit === 'missing') missing++;
    if (hit === 'invented') invented++;
    if (hit && hit !== 'right' && name === 'crossed') misses.push(missed(each, hit, got));
  }
  const said = right + wrong + invented;
  const asked = right + wrong + missing;
  console.log(
    `${name.padEnd(18)} F1 ${((2 * right) / (said + asked)).toFixed(3)}  right ${right} wrong ${wrong} missing ${missing} invented ${invented}`,
  );
};

const pull = 0.004;
const seen = rows.filter((each) => !each.aside);
// Five times without a fifth: what letters not fitted on would get.
const crossed = [];
for (let fold = 0; fold < 5; fold++) {
  const weights = fitted(
    seen.filter((_, i) => i % 5 !== fold),
    pull,
  );
  for (const each of seen.filter((_, i) => i % 5 === fold)) crossed.push([each, chosenOf(weights, each)]);
}
const asked = (each) => each.weight === 1;
const weights = fitted(seen, pull);
score(
  'crossed',
  crossed.filter(([each]) => each.weight >= 0.7),
);
for (const set of [...new Set(rows.map((each) => each.set))])
  score(
    `crossed ${set}`,
    crossed.filter(([each]) => each.weight >= 0.7 && each.set === set),
  );
for (const set of [...new Set(rows.map((each) => each.set))])
  score(
    `fitted ${set}`,
    seen.filter((each) => each.set === set && each.weight >= 0.7).map((each) => [each, chosenOf(weights, each)]),
  );
for (const set of [...new Set(rows.map((each) => each.set))])
  if (rows.some((each) => each.aside && each.set === set))
    score(
      `aside ${set}`,
      rows
        .filter((each) => each.aside && each.set === set && asked(each))
        .map((each) => [each, chosenOf(weights, each)]),
    );
if (process.argv.includes('--languages'))
  for (const lang of [...new Set(rows.map((each) => each.lang))].sort()) {
    const spoken = (each) => each.lang === lang && each.weight >= 0.7;
    score(
      `crossed ${lang}`,
      crossed.filter(([each]) => spoken(each)),
    );
    score(
      `aside ${lang}`,
      rows.filter((each) => each.aside && spoken(each)).map((each) => [each, chosenOf(weights, each)]),
    );
  }
score(
  'aside',
  rows.filter((each) => each.aside && asked(each)).map((each) => [each, chosenOf(weights, each)]),
);
const reach = seen.filter((each) => each.wanted && each.weight >= 0.7);
const far = rows.filter((each) => each.aside && each.wanted && each.weight === 1);
console.log(
  `kept aside within reach: ${far.filter((each) => each.names.some((one) => one.right)).length} of ${far.length}`,
);
console.log(
  `within reach: ${reach.filter((each) => each.names.some((one) => one.right)).length} of ${reach.length}; names a letter: ${(seen.reduce((a, b) => a + b.names.length, 0) / seen.length).toFixed(1)}`,
);
if (process.argv.includes('--misses')) console.log(misses.join('\n'));
if (process.argv.includes('--write')) {
  const lines = featureNames
    .map((name, i) => [name, Math.round(weights[i] * 100) / 100])
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `  ${name}: ${value},`);
  writeFileSync(
    join(root, 'src/core/reading/facts/role-weights.ts'),
    `/** Weights of what is noticed about a name for "the role", fitted on labelled letters by scripts/fit-role.mjs. */\nexport const roleWeights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}
