#!/usr/bin/env node
// Fits the weights by which a letter's kind is told (src/core/reading/invitation-weights.ts) on labelled letters:
// node scripts/fit-invitation.mjs [--write] [FOLDER …]
// The letters of ../shared/corpus, of test/letters, of any FOLDER with a labels.jsonl, and of any .jsonl of short letters; the third that is kept aside by its
// file name is only scored. Softmax regression drawn towards a hand-set `prior`, so that a sign seen seldom keeps the weight
// good sense gives it. Prints what to expect of letters by new hands, too: each folder is judged by weights fitted on the
// others (--pulls 0.002,0.004,… compares how strongly the prior draws).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAside } from '../bench/labelled.mjs';
import { labelsIn, parts, shared, shortLetters } from './fit-letters.mjs';
import { root } from './webpack-base.mjs';

const { features, featureNames, signsOf, factsOf, ready, open, emptyMessage } = await parts('fit', [
  "export { featureNames, features } from '../../src/core/reading/invitation-features';",
  "export { signsOf } from '../../src/core/reading/invitation-signs';",
]);

const kinds = [
  'interview-invitation',
  'rejection',
  'receipt',
  'offer',
  'newsletter',
  'recruiter-outreach',
  'other-interview',
  'interview-cancelled',
  'interview-logistics',
  'assessment-invitation',
  'scam',
  'candidate-own-mail',
  'ordinary',
];

/** What good sense gives each sign, by kind; in logits. Every cue of another kind speaks against an invitation, too. */
const prior = {
  'interview-invitation': {
    asks: 1.6,
    asksAt: 1,
    clean: 1,
    request: 1.2,
    interview: 0.2,
    trial: 0.4,
    invite: 0.2,
    ask: 0.2,
    'interview slot': 0.5,
    'interview invite': 0.5,
    'trial slot': 0.6,
    'question slot': 0.4,
    'format slot': 0.5,
    'interview in subject': 0.3,
    arranged: 0.6,
    noInterview: -0.5,
    noJob: -0.5,
    job: 0.2,
    applied: 0.2,
    agreed: 0.3,
    takeHome: 0.4,
    cond: -0.4,
    distant: -0.5,
    'panel in one house': -1,
    bias: -0.5,
  },
  rejection: { reject: 1.3, sorry: 0.5, 'reject in subject': 0.8, refused: 1, past: 0.2, 'interview reject': 0.4 },
  receipt: { receipt: 0.9, 'receipt in subject': 0.8, cond: 0.5, distant: 0.5, automatic: 0.5 },
  offer: { offer: 1.3, 'offer in subject': 1, past: 0.2 },
  newsletter: { news: 0.9, 'news in subject': 0.6, bulk: 1.2, noJob: 0.2 },
  'recruiter-outreach': { outreach: 1.1, sourced: 0.7, cold: 0.9, 'passed on': 1.5, 'outreach in subject': 0.6 },
  'other-interview': {
    'panel in one house': 1,
    other: 0.8,
    'other in subject': 0.8,
    panel: 1,
    'panel in subject': 0.8,
    strange: 1,
    theme: 0.2,
  },
  'interview-cancelled': { cancel: 1.2, 'cancel in subject': 1.2, 'call-off': 3, 'interview cancel': 0.6 },
  'interview-logistics': {
    logistics: 0.8,
    past: 0.5,
    'logistics in subject': 0.8,
    'interview past': 0.5,
    'past days': 0.4,
  },
  'assessment-invitation': {
    test: 1.3,
    'test in subject': 0.8,
    oneWay: 0.3,
    'test window': 0.5,
    'test only': 0.4,
    'invite test': 0.5,
  },
  scam: { scam: 0.9, messenger: 0.5, bias: -1 },
  'candidate-own-mail': { own: 1, owner: 1, mine: 6, bias: -0.5 },
  ordinary: {
    sale: 1,
    errand: 0.8,
    vouch: 1,
    'sale noJob': 0.5,
    'errand noJob': 0.5,
    theme: 0.5,
    noJob: 0.8,
    away: 1,
    automatic: 0.5,
    noInterview: 0.4,
    'away in subject': 1,
  },
};

const row = (file, message, label, aside, set = file.split('/').at(-2)) => {
  const mail = ready(message);
  const facts = factsOf(mail);
  const values = [...features(signsOf(mail), facts), 1];
  const kind = label.kind === 'interview-invitation-scam' ? 'scam' : label.kind;
  const named = kinds.indexOf(kind);
  // Where only the yes or no is labelled, any other kind is right.
  const right = kinds.map((each, k) =>
    label.isInterviewInvitation ? k === 0 : named > 0 ? k === named : each !== 'interview-invitation',
  );
  return {
    file,
    set,
    right,
    invited: label.isInterviewInvitation,
    values,
    told: told(values),
    aside,
  };
};

/** The places of what is not 0: most signs are missing from most letters. */
const told = (values) => Int16Array.from([...values.keys()].filter((i) => values[i] !== 0));

const rows = [];
const more = process.argv.slice(2).filter((each, i, all) => !each.startsWith('--') && all[i - 1] !== '--pulls');
for (const folder of [...shared, ...more.filter((each) => !each.endsWith('.jsonl'))])
  for (const label of labelsIn(folder)) {
    if (label.isInterviewInvitation === null) continue;
    const file = join(folder, label.file);
    rows.push(row(file, await open(file), label, isAside(label.file)));
  }
// Short letters are all by one hand: every other one is a set of its own.
for (const file of more.filter((each) => each.endsWith('.jsonl')))
  for (const [number, [label, message]] of shortLetters(file, emptyMessage).entries())
    rows.push(row(file, message, label, false, `sh${number % 2}`));
const letters = join(root, 'test', 'letters');
for (const slug of readdirSync(letters)) {
  const shown = join(letters, slug, 'reading.json');
  const label = existsSync(shown) ? JSON.parse(readFileSync(shown, 'utf8')) : {};
  if (label.isInterviewInvitation === undefined) continue;
  const file = join(letters, slug, 'message.eml');
  rows.push(row(file, await open(file), label, false));
}

const names = [...featureNames, 'bias'];
const size = names.length;
const start = kinds.map((kind) => Float64Array.from(names.map((name) => prior[kind][name] ?? 0)));

const logits = (weights, { values, told }) =>
  weights.map((own) => {
    let sum = 0;
    for (const i of told) sum += own[i] * values[i];
    return sum;
  });
const chances = (sums) => {
  const most = Math.max(...sums);
  const each = sums.map((sum) => Math.exp(sum - most));
  const all = each.reduce((a, b) => a + b, 0);
  return each.map((one) => one / all);
};

/** How often a sign is overlooked while the weights are fitted: a letter by new hands says much of it in words no list has. */
const lost = 0.3;
const dice = () => {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
};

/**
 * Gradient descent with momentum and the Adam step; `pull` draws each weight back to the prior. At each step every sign is
 * overlooked with the chance `lost`: so no weight relies on the very words of the letters that were read.
 */
const emphasis = 8;
const fitted = (seen, pull, steps = 400) => {
  const weights = start.map((each) => each.slice());
  const first = start.map(() => new Float64Array(size));
  const second = start.map(() => new Float64Array(size));
  const roll = dice();
  for (let step = 1; step <= steps; step++) {
    const slope = start.map(() => new Float64Array(size));
    for (const each of seen) {
      const { right, values, invited } = each;
      const told = each.told.filter((i) => names[i] === 'bias' || roll() >= lost);
      const said = chances(logits(weights, { values, told }));
      const sure = said.reduce((sum, chance, k) => sum + (right[k] ? chance : 0), 0);
      // Of a letter that invites nobody it matters most that it does not, and less what it is.
      const no = 1 - said[0];
      for (let k = 0; k < kinds.length; k++) {
        const kind = said[k] - (right[k] ? said[k] / Math.max(sure, 1e-9) : 0);
        const yes = said[k] - (k > 0 === invited ? 0 : invited ? 1 : said[k] / Math.max(no, 1e-9));
        const error = kind + emphasis * yes;
        if (Math.abs(error) < 1e-6) continue;
        const own = slope[k];
        for (const i of told) own[i] += error * values[i];
      }
    }
    const rate = step < steps * 0.7 ? 0.05 : 0.01;
    for (let k = 0; k < kinds.length; k++)
      for (let i = 0; i < size; i++) {
        const each = slope[k][i] / seen.length + pull * (weights[k][i] - start[k][i]);
        first[k][i] = 0.9 * first[k][i] + 0.1 * each;
        second[k][i] = 0.999 * second[k][i] + 0.001 * each * each;
        weights[k][i] -=
          (rate * first[k][i]) / (1 - 0.9 ** step) / (Math.sqrt(second[k][i] / (1 - 0.999 ** step)) + 1e-8);
      }
  }
  return weights;
};

const judged = (weights, each) => {
  const said = chances(logits(weights, each));
  if (said[0] > 0.5) return 0;
  return said.indexOf(Math.max(...said.slice(1)), 1);
};
const show = (name, answers) => {
  const count = (invited, yes) =>
    answers.filter(([each, said]) => each.invited === invited && (said === 0) === yes).length;
  const [right, missed, invented] = [count(true, true), count(true, false), count(false, true)];
  const kind = answers.filter(([each, said]) => each.right[said]).length;
  console.log(
    `${name.padEnd(18)} F1 ${((2 * right) / (2 * right + missed + invented)).toFixed(3)}  missed ${missed}  invented ${invented}  kinds right ${(kind / answers.length).toFixed(3)} of ${answers.length}`,
  );
};

const seen = rows.filter((each) => !each.aside);
const aside = rows.filter((each) => each.aside);
const pull = 0.003;
show(
  'by hand',
  seen.map((each) => [each, judged(start, each)]),
);
const sets = [...new Set(rows.map((each) => each.set))].filter(
  (set) => rows.filter((each) => each.set === set).length > 20 && set.length < 6,
);
/** Each folder judged by weights fitted on the others. */
const crossed = (pull) =>
  sets.flatMap((set) => {
    const weights = fitted(
      seen.filter((each) => each.set !== set),
      pull,
    );
    return rows.filter((each) => each.set === set).map((each) => [each, judged(weights, each)]);
  });
const pulls = process.argv.includes('--pulls') ? process.argv[process.argv.indexOf('--pulls') + 1].split(',') : [];
for (const each of pulls.map(Number)) {
  const answers = crossed(each);
  show(
    `pull ${each}`,
    answers.filter(([row]) => !row.aside),
  );
  show(
    `  aside`,
    answers.filter(([row]) => row.aside),
  );
}
if (!process.argv.includes('--quick') && pulls.length === 0) {
  const answers = crossed(pull);
  for (const set of sets) {
    const own = answers.filter(([each]) => each.set === set);
    show(`without ${set}`, own);
    show(
      '  its third aside',
      own.filter(([each]) => each.aside),
    );
  }
  show(
    'one folder out',
    answers.filter(([each]) => !each.aside),
  );
  show(
    '  thirds aside',
    answers.filter(([each]) => each.aside),
  );
  if (process.argv.includes('--misses'))
    for (const [each, said] of answers)
      if (!each.aside && (each.invited !== (said === 0) || !each.right[said]))
        console.log(
          `  ${each.file.split('/').slice(-2).join('/')} want ${kinds[each.right.indexOf(true)]} said ${kinds[said]}`,
        );
}
const weights = fitted(seen, pull);
show(
  'fitted',
  seen.map((each) => [each, judged(weights, each)]),
);
/** Taken off the invitation's bias: of letters by new hands more are taken for one than are missed. */
const caution = 0.1;
weights[0][size - 1] -= caution;
const written = kinds.map((_, k) => weights[k].map((weight) => Math.round(weight * 100) / 100));
for (const [_k, own] of written.entries()) for (let i = 0; i < size; i++) if (Math.abs(own[i]) < 0.14) own[i] = 0;
show(
  'kept aside',
  aside.map((each) => [each, judged(written, each)]),
);
if (process.argv.includes('--write')) {
  const lines = kinds.map((kind, k) => {
    const own = names
      .map((name, i) => [name, Math.round(written[k][i] * 100)])
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => `${name}=${value}`);
    return `  ${kind.includes('-') ? `'${kind}'` : kind}:\n    '${own.join('|')}',`;
  });
  writeFileSync(
    join(root, 'src/core/reading/invitation-weights.ts'),
    `import type { Kind } from './reading';\n\n/** Weights of the signs of a letter for each kind, in hundredths, fitted on labelled letters by scripts/fit-invitation.mjs. */\nexport const kindWeights: Readonly<Record<Kind, string>> = {\n${lines.join('\n')}\n};\n`,
  );
}
