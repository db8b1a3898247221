#!/usr/bin/env node
// Fits the weights by which a letter is taken for an interview invitation (src/core/reading/invitation-weights.ts) on the
// labelled letters: node scripts/fit-invitation.mjs [--write]. The third that is kept aside is only scored. Logistic
// regression drawn towards the hand-set `prior`, so that a sign seen seldom keeps the weight good sense gives it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../bench/bundle.mjs';
import { isAside } from '../bench/labelled.mjs';
import { root } from './webpack-base.mjs';

const { features, featureNames, signsOf, prepare, calendar, jsonLd, letter, allLanguages } = await bundle('fit', [
  "export { featureNames, features } from '../../src/core/reading/invitation-features';",
  "export { signsOf } from '../../src/core/reading/invitation-signs';",
  "export { prepare } from '../../src/core/reading/prepare';",
  "export { calendar } from '../../src/core/reading/calendar';",
  "export { jsonLd } from '../../src/core/reading/json-ld';",
  "export { letter } from '../../src/eml/letter';",
  "export { allLanguages } from '../../src/core/languages/all';",
]);

/** What good sense gives each sign; in logits. */
const prior = {
  bias: -1.8,
  asks: 0.8,
  asksAt: 0.6,
  distant: -0.8,
  clean: 1.2,
  request: 1.5,
  bulk: -1,
  mine: -10,
  automatic: -3,
  noJob: -1.2,
  noInterview: -0.5,
  strange: -2.5,
  called: -2.5,
  refused: -1.5,
  cold: -1.5,
  over: -1,
  list: -1.5,
  owner: -2,
  questionAt: 0.5,
  reminder: -2,
  reject: -0.8,
  receipt: -0.5,
  offer: -0.7,
  news: -0.5,
  outreach: -0.5,
  other: -0.9,
  theme: -0.4,
  panel: -1.3,
  cancel: -0.6,
  logistics: -0.5,
  past: -0.6,
  test: -0.8,
  scam: -0.5,
  own: -0.9,
  away: -1.5,
  job: 0.3,
  applied: 0.3,
  invite: 0.2,
  agreed: 0.3,
  interviewInSubject: 0.3,
  oneWay: 0.3,
  takeHome: 0.3,
  newsInSubject: -0.5,
  otherInSubject: -0.7,
  panelInSubject: -1,
  cancelInSubject: -1.5,
  logisticsInSubject: -0.8,
  offerInSubject: -1,
  receiptInSubject: -0.6,
  rejectInSubject: -0.8,
  testInSubject: -0.6,
  awayInSubject: -2,
};

const row = async (file, isInvitation, aside) => {
  const message = await letter(readFileSync(file));
  const attached = { calendar: calendar(message.calendar), jsonLd: jsonLd(message.html) };
  const now = message.receivedAt ?? '2026-01-01T00:00:00Z';
  const signs = signsOf(prepare(message, allLanguages, now, attached).letter);
  return { wanted: isInvitation ? 1 : 0, values: features(signs), aside };
};

const rows = [];
for (const folder of ['dev', 'dev-b'].map((name) => join(root, '..', 'shared', 'corpus', name)))
  for (const line of existsSync(folder) ? readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n') : []) {
    const label = line && JSON.parse(line);
    if (label && label.isInterviewInvitation !== null)
      rows.push(await row(join(folder, label.file), label.isInterviewInvitation, isAside(label.file)));
  }
const letters = join(root, 'test', 'letters');
for (const slug of readdirSync(letters)) {
  const shown = join(letters, slug, 'reading.json');
  const { isInterviewInvitation } = existsSync(shown) ? JSON.parse(readFileSync(shown, 'utf8')) : {};
  if (isInterviewInvitation !== undefined)
    rows.push(await row(join(letters, slug, 'message.eml'), isInterviewInvitation, false));
}

const start = [...featureNames.map((name) => prior[name] ?? 0), prior.bias];
const last = featureNames.length;
const logit = (weights, values) => values.reduce((sum, value, i) => sum + value * weights[i], weights[last]);

/** Our own letters hold more refusals than a mailbox does: they weigh less. Adam, 1,500 steps. */
const fitted = (seen, pull, refusals) => {
  const weights = start.slice();
  const [first, second] = [new Float64Array(last + 1), new Float64Array(last + 1)];
  for (let step = 1; step <= 1500; step++) {
    const slope = new Float64Array(last + 1);
    for (const { wanted, values } of seen) {
      const error = (wanted ? 1 : refusals) * (1 / (1 + Math.exp(-logit(weights, values))) - wanted);
      for (let i = 0; i < last; i++) slope[i] += error * values[i];
      slope[last] += error;
    }
    const rate = step < 1000 ? 0.05 : 0.01;
    for (let i = 0; i <= last; i++) {
      const each = slope[i] / seen.length + pull * (weights[i] - start[i]);
      first[i] = 0.9 * first[i] + 0.1 * each;
      second[i] = 0.999 * second[i] + 0.001 * each * each;
      weights[i] -= (rate * first[i]) / (1 - 0.9 ** step) / (Math.sqrt(second[i] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
};

const score = (name, weights, chosen) => {
  const said = (wanted, yes) =>
    chosen.filter((each) => each.wanted === wanted && logit(weights, each.values) > 0 === yes).length;
  const [right, missed, invented] = [said(1, true), said(1, false), said(0, true)];
  console.log(
    `${name.padEnd(12)} F1 ${((2 * right) / (2 * right + missed + invented)).toFixed(3)}  missed ${missed}  invented ${invented}  of ${chosen.length}`,
  );
};

const seen = rows.filter((each) => !each.aside);
const weights = fitted(seen, 0.02, 0.7);
score('by hand', start, seen);
score('fitted', weights, seen);
score(
  'kept aside',
  weights,
  rows.filter((each) => each.aside),
);
if (process.argv.includes('--write')) {
  const lines = [...featureNames, 'bias'].map((name, i) => `  ${name}: ${Math.round(weights[i] * 100) / 100},`);
  writeFileSync(
    join(root, 'src/core/reading/invitation-weights.ts'),
    `/** Weights of the signs of a letter for "an interview invitation", fitted on labelled letters by scripts/fit-invitation.mjs. */\nexport const invitationWeights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}
