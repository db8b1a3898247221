#!/usr/bin/env node
// Fits the weights by which the hiring company is chosen (src/core/reading/facts/company-weights.ts) on labelled letters:
// node scripts/fit-company.mjs [--write] [FOLDER …]. FOLDER: further labelled mails, laid out as ../shared/corpus/dev is.
// Every spelling of a firm in a letter and "none" compete (softmax); what is kept aside is only scored. Weights are drawn
// towards the hand-set `prior`, so that a sign seen seldom keeps the weight good sense gives it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAside } from '../bench/labelled.mjs';
import { labelsIn, parts, shared } from './fit-letters.mjs';
import { root } from './webpack-base.mjs';

const { weighed, featureNames, noneNames, clues, factsOf, ready, open, emptyMessage, freshLetters } = await parts(
  'fit-company',
  [
    "export { weighed } from '../../src/core/reading/facts/company-judge';",
    "export { featureNames, noneNames } from '../../src/core/reading/facts/company-features';",
    "export { freshLetters } from '../../test/core/reading/fresh-letters';",
  ],
);

/** What good sense gives each sign; in logits. */
const prior = {
  client: 2,
  sure: 1.5,
  at: 0.3,
  does: 1.5,
  label: 2,
  org: 0.3,
  legal: 0.5,
  signature: 0.7,
  footer: 1,
  display: 0.8,
  beside: 1.2,
  subject: 0.4,
  'json-ld': 1.5,
  guess: -1,
  '@below': 1,
  '@title': 0.3,
  '@team': 0.4,
  titled: -1.5,
  roleAt: 1,
  intro: 2,
  bracket: 1.2,
  part: 1,
  self: 1.5,
  pair: 3,
  venue: 0.6,
  town: -1.5,
  titleEnd: -1.5,
  personFit: -2,
  personWeight: -0.5,
  orgEdge: 0.5,
  oblique: -1,
  subjectFirst: -1,
  'e-long': -0.7,
  'e-signedOnly': -0.7,
  'e-apart': 0.5,
  'e-sama': 0.7,
  agencyForClient: -1.5,
  unit: -1.5,
  tiny: -1,
  shownAlone: 0.8,
  'is-intro': 0.8,
  'is-bracket': 0.5,
  'is-part': 0.5,
  'is-at': 0.8,
  'is-org': 0.8,
  'is-signature': 0.7,
  'is-display': 1,
  'is-sure': 0.5,
  'is-legal': 0.3,
  'is-does': 0.3,
  inSubject: 0.4,
  inHeader: -0.3,
  listed: -0.7,
  past: -4,
  place: -1,
  platform: -1.5,
  rival: -0.8,
  fit: 1.8,
  fit1: 1,
  unfit: -0.6,
  otherFits: -0.7,
  local: 1,
  ownForClient: -3,
  forClient: 1,
  agency: -0.6,
  besideAgency: 0.6,
  person: -2.5,
  personAny: -1,
  personPart: -0.6,
  titleIn: -2,
  titleOrg: -0.5,
  spot: -1.5,
  tool: -2,
  team: -1,
  inRole: -1.3,
  count: 0.3,
  digits: -1,
  comma: -1,
  lower: -1,
  one: -0.6,
  isFit3: 0.5,
  isInText: 0.3,
  none: 1.8,
  noneForClient: 1.5,
  noneAgency: 0.5,
};

const legal =
  /\b(gmbh( & co\.? kgaa?)?|ag|kg|se|ug|inc|llc|llp|ltd|limited|plc|corp(oration)?|co|company|sarl|sas|sasu|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|s\.?l\.?u?|b\.?v|n\.?v|ab|as|a\/s|aps|oy|oyj|sp\.? z o\.? ?o|s\.?r\.?o|k\.?k|ltda|eireli|ооо|ао)\b\.?/giu;
/** A name as ../shared/corpus/score.mjs compares it. */
const plain = (name) =>
  name
    .normalize('NFKC')
    .replace(/株式会社|有限会社|有限公司|주식회사|\(주\)/gu, ' ')
    .replace(legal, ' ')
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/[^\p{L}\p{N}+#'&/]+/gu, ' ')
    .trim();

const row = (file, message, options, none, aside, weight) => {
  const made = ready(message);
  const all = clues(made);
  const { spellings, rows, none: noneRow } = weighed(made, all, factsOf(made).name);
  // Where a letter hides whom it hires for, the agency beside it is as right as nothing.
  const right = spellings.map(({ mentions }) => options.includes(plain(mentions[0].name)));
  const found = !none && right.some(Boolean);
  return {
    rows,
    noneRow,
    right,
    isNone: !found,
    missing: !found && !none,
    groups: spellings.map(({ group }) => group),
    aside,
    weight,
    names: spellings.map(({ mentions }) => mentions[0].name),
    file,
    options,
  };
};

const samples = [];
for (const folder of [...shared, ...process.argv.slice(2).filter((each) => !each.startsWith('--'))])
  for (const label of labelsIn(folder)) {
    if (label.company === undefined) continue;
    const options = [label.company, ...(label.also_acceptable?.company ?? [])].filter(Boolean).map(plain);
    const message = await open(join(folder, label.file));
    samples.push({
      ...row(
        label.file,
        message,
        options,
        label.company === null,
        isAside(label.file),
        label.isInterviewInvitation ? 1 : 0.35,
      ),
      isInvitation: label.isInterviewInvitation === true,
      language: label.lang,
    });
  }
const letters = join(root, 'test', 'letters');
for (const slug of readdirSync(letters)) {
  const shown = join(letters, slug, 'reading.json');
  const { company, also } = existsSync(shown) ? JSON.parse(readFileSync(shown, 'utf8')) : {};
  if (company === undefined) continue;
  const options = [company, ...(also?.company ?? [])].filter(Boolean).map(plain);
  samples.push({
    ...row(slug, await open(join(letters, slug, 'message.eml')), options, company === null, false, 1),
    isInvitation: false,
  });
}

for (const { from, subject, text, company } of freshLetters) {
  const [, name, address] = /^"(.*)" <(.*)>$/.exec(from) ?? ['', '', from];
  const message = { ...emptyMessage, from: { name, address }, subject, text };
  samples.push({
    ...row(subject, message, company ? [plain(company)] : [], company === null, false, 1),
    isInvitation: false,
  });
}

const names = [...featureNames, ...noneNames];
const start = names.map((name) => prior[name] ?? 0);
const size = featureNames.length;
if (samples.some(({ rows }) => rows.some((values) => values.length !== size)))
  throw new Error('company-features.ts and company-judge.ts do not fit');
/** Rows as [index, value, …] of what is not zero, "none" as the last. */
const sparse = ({ rows, noneRow }) =>
  [...rows, noneRow].map((values, row) =>
    values.flatMap((value, i) => (value ? [i + (row === rows.length ? size : 0), value] : [])),
  );
const shares = (weights, sample) => {
  sample.sparse ??= sparse(sample);
  const logits = sample.sparse.map((values) => {
    let sum = 0;
    for (let i = 0; i < values.length; i += 2) sum += weights[values[i]] * values[i + 1];
    return sum;
  });
  const top = Math.max(...logits);
  const odds = logits.map((each) => Math.exp(each - top));
  const whole = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / whole);
};

/** Adam on the log share of what is right. */
const fitted = (seen, pull) => {
  const weights = start.slice();
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let step = 1; step <= 500; step++) {
    const slope = new Float64Array(weights.length);
    for (const sample of seen) {
      const share = shares(weights, sample);
      // Nothing is better than the agency where the client is hidden: asked for here, though either is right below.
      const isRight = [...sample.right.map((each) => each && !sample.isNone), sample.isNone];
      const whole = share.reduce((sum, each, i) => sum + (isRight[i] ? each : 0), 0) || 1e-9;
      share.forEach((each, i) => {
        const error = (each - (isRight[i] ? each / whole : 0)) * sample.weight * (sample.missing ? 0.5 : 1);
        if (Math.abs(error) < 1e-5) return;
        const values = sample.sparse[i];
        for (let k = 0; k < values.length; k += 2) slope[values[k]] += error * values[k + 1];
      });
    }
    const rate = step < 350 ? 0.05 : 0.01;
    for (let i = 0; i < weights.length; i++) {
      const each = slope[i] / seen.length + pull * (weights[i] - start[i]);
      first[i] = 0.9 * first[i] + 0.1 * each;
      second[i] = 0.999 * second[i] + 0.001 * each * each;
      weights[i] -= (rate * first[i]) / (1 - 0.9 ** step) / (Math.sqrt(second[i] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
};

/** What is said of a sample: right, wrong, missed or invented, or '' where rightly nothing is said. */
const least = Number(process.argv.find((each) => each.startsWith('--least='))?.slice(8) ?? 0.4);
const said = (weights, sample) => {
  const share = shares(weights, sample);
  const sums = new Map();
  for (const [i, group] of sample.groups.entries()) sums.set(group, (sums.get(group) ?? 0) + share[i]);
  const [group, whole] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? [];
  const wants = !sample.isNone || sample.missing;
  if (group === undefined || whole < least) return wants ? 'missed' : '';
  const best = sample.groups.flatMap((each, i) => (each === group ? [i] : [])).sort((a, b) => share[b] - share[a])[0];
  if (!wants) return sample.right[best] ? '' : 'invented';
  return sample.right[best] ? 'right' : 'wrong';
};
const score = (name, answers) => {
  const count = (what) => answers.filter((each) => each === what).length;
  const [right, wrong, missed, invented] = ['right', 'wrong', 'missed', 'invented'].map(count);
  const f1 = (2 * right) / (2 * right + 2 * wrong + missed + invented);
  console.log(
    `${name.padEnd(24)} F1 ${f1.toFixed(3)}  wrong ${wrong}  missed ${missed}  invented ${invented}  of ${answers.length}`,
  );
};

const pull = Number(process.argv.find((each) => each.startsWith('--pull='))?.slice(7) ?? 0.02);
const seen = samples.filter((each) => !each.aside);
const asked = (aside) => samples.filter((each) => each.isInvitation && each.aside === aside);
score(
  'by hand',
  asked(false).map((each) => said(start, each)),
);
if (process.argv.includes('--cross')) {
  // Letters it was not fitted on: five parts, each judged by the weights of the other four.
  const answers = [0, 1, 2, 3, 4].flatMap((part) => {
    const weights = fitted(
      seen.filter((_, i) => i % 5 !== part),
      pull,
    );
    return seen
      .filter((each, i) => i % 5 === part && each.isInvitation)
      .map((each) => {
        const answer = said(weights, each);
        if (process.argv.includes('--misses') && answer !== 'right' && answer !== '') {
          const share = shares(weights, each);
          const shown = each.names
            .map((name, i) => [share[i], name])
            .sort((a, b) => b[0] - a[0])
            .slice(0, 5)
            .map(([part, name]) => `${name} ${part.toFixed(2)}`);
          console.log(
            `${each.file} ${answer}, wanted ${each.isNone && !each.missing ? 'none' : each.options[0]}${each.missing ? ' (not proposed)' : ''}: ${shown.join(' · ')} · none ${share[share.length - 1].toFixed(2)}`,
          );
        }
        return answer;
      });
  });
  score('crosswise', answers);
}
const weights = fitted(seen, pull);
score(
  'fitted',
  asked(false).map((each) => said(weights, each)),
);
score(
  'kept aside',
  asked(true).map((each) => said(weights, each)),
);
/** How the misses divide: the right firm in another spelling, another firm, nothing said; and whether the right one was proposed. */
const division = (aside, language) => {
  const counts = new Map();
  for (const each of asked(aside)) {
    const answer = said(weights, each);
    if (answer === 'right' || answer === '' || (language && each.language !== language)) continue;
    const share = shares(weights, each);
    const sums = new Map();
    for (const [i, group] of each.groups.entries()) sums.set(group, (sums.get(group) ?? 0) + share[i]);
    const group = [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
    const isSame = each.groups.some((one, i) => one === group && each.right[i]);
    const isWithin = each.names.some(
      (name, i) =>
        each.groups[i] === group &&
        each.options.some((option) => plain(name).includes(option) || option.includes(plain(name))),
    );
    const what = `${answer}${each.missing ? ', not proposed' : ''}${isSame ? ', another spelling' : isWithin && answer !== 'invented' ? ', a part of it or more' : ''}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([what, count]) => `${count} ${what}`)
    .join(' · ');
};
console.log(`misses: ${division(false)}\nkept aside: ${division(true)}`);
console.log(
  `right firm not proposed: ${asked(false).filter((each) => each.missing).length}, aside ${asked(true).filter((each) => each.missing).length}`,
);
if (process.argv.includes('--languages'))
  for (const language of new Set(samples.map((each) => each.language)))
    console.log(`${language}: ${division(false, language)}\n    kept aside: ${division(true, language)}`);
if (process.argv.includes('--write')) {
  const figures = weights.map((each) => Math.round(each * 100) / 100 || 0);
  writeFileSync(
    join(root, 'src/core/reading/facts/company-weights.ts'),
    `/** Weights of what is seen of a firm, in the order of company-features.ts, fitted on labelled letters by scripts/fit-company.mjs. */\nexport const companyWeights: readonly number[] = [\n  ${figures.join(', ')},\n];\n`,
  );
}
