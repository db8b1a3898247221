#!/usr/bin/env node
// Learns which runs of words are posts, houses and people (src/core/reading/facts/tagger.ts) from labelled letters:
//   node scripts/fit-tagger.mjs [--write | --folds [--spans]] FOLDER … [--unread FOLDER …]
// A linear-chain conditional random field, trained word by word by FTRL-Proximal, which leaves most weights at nothing (McMahan
// et al. 2013). The third that is kept aside by its file name is only scored, and so is every letter of a folder behind
// --unread. --folds prints what to expect of letters by new hands: each fifth of the folders is judged by what was learned from
// the others; --spans writes what was said of each of those letters to .cache/spans.jsonl, for fit-names.mjs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAside } from '../bench/labelled.mjs';
import { labelsIn, parts, shared } from './fit-letters.mjs';
import { learner, lots } from './ftrl.mjs';
import { root } from './webpack-base.mjs';

const {
  houseNames,
  fieldsOf,
  signsOf,
  ownSigns,
  commonSigns,
  keyOf,
  digits,
  far,
  zero,
  perLogit,
  cleanRole,
  fold,
  clues,
  firmNames,
  ready,
  open,
} = await parts('fit-tagger', [
  "export { fieldsOf, signsOf, ownSigns, commonSigns } from '../../src/core/reading/facts/tagger-signs';",
  "export { houseNames } from '../../src/core/reading/facts/letter-words';",
  "export { keyOf } from '../../src/core/reading/facts/tagger';",
  "export { digits, far, zero, perLogit } from '../../src/core/reading/facts/tagger-table';",
  "export { cleanRole } from '../../src/core/reading/facts/role-clean';",
]);

const things = ['post', 'house', 'person'];
const states = 1 + 2 * things.length;
const eastern = new Set(['ja', 'zh', 'ko']);
const commonOf = (lang) => (eastern.has(lang) ? 'east' : 'west');

/** What a label wants, the first spelling first. */
const wanted = (label) => {
  const all = (first, more) => [first, ...(more ?? [])].map((each) => keyOf(each?.name ?? each ?? '')).filter(Boolean);
  return {
    post: all(label.role, label.also_acceptable?.role),
    house: all(label.company, label.also_acceptable?.company),
    person: all(label.recruiter, label.also_acceptable?.recruiter),
  };
};

/** Every run of a field that is one of the wanted names: [from, to, which spelling]. */
const runsOf = ({ tokens, text }, names, thing) => {
  const runs = [];
  for (const [which, name] of names.entries()) {
    const folded = fold(name);
    for (let i = 0; i < tokens.length; i++)
      for (let j = i; j < Math.min(tokens.length, i + 12); j++) {
        const written = text.slice(tokens[i].from, tokens[j].to);
        const key = keyOf(written);
        if (key.length > name.length + 6) break;
        const spelled = keyOf(
          tokens
            .slice(i, j + 1)
            .map((each) => each.word)
            .join(''),
        );
        if (key === name || spelled === folded || (thing === 'post' && j - i < 8 && keyOf(cleanRole(written)) === name))
          runs.push([i, j, which]);
      }
  }
  return runs;
};

/** A label for each word: the first spelling before others, the longest before shorter ones, no word twice. */
const labelled = (field, names) => {
  const labels = new Uint8Array(field.tokens.length);
  for (const [index, thing] of things.entries()) {
    const runs = runsOf(field, names[thing], thing).sort(
      (a, b) => Math.min(1, a[2]) - Math.min(1, b[2]) || b[1] - b[0] - (a[1] - a[0]),
    );
    for (const [from, to] of runs) {
      if (labels.slice(from, to + 1).some(Boolean)) continue;
      for (let i = from; i <= to; i++) labels[i] = 1 + 2 * index + (i > from ? 1 : 0);
    }
  }
  return labels;
};

const words = process.argv.slice(2);
const cut = words.includes('--unread') ? words.indexOf('--unread') : words.length;
const unread = new Set(words.slice(cut + 1));

const rows = [];
for (const folder of [...shared, ...words.filter((each) => !each.startsWith('--'))])
  for (const label of labelsIn(folder)) {
    if (!label.isInterviewInvitation && !label.role && !label.company) continue;
    const letter = ready(await open(join(folder, label.file)));
    if (!letter.isSpoken) continue;
    const named = clues(letter);
    const folded = firmNames(named);
    const firms = houseNames(folded);
    const fields = fieldsOf(letter, firms);
    const names = wanted(label);
    const signs = signsOf(letter, fields, firms);
    rows.push({
      set: folder.split('/').pop(),
      file: label.file,
      lang: letter.language.code,
      aside: unread.has(folder) || isAside(label.file),
      unread: unread.has(folder),
      invites: label.isInterviewInvitation === true,
      names,
      fields: fields.map((field, i) => ({
        written: field.tokens.map(({ from, to }) => [from, to]),
        text: field.text,
        place: field.place,
        labels: labelled(field, names),
        signs:
          signs[i].counts.length === 0
            ? []
            : [...signs[i].counts].map((count, word) => ({
                own: signs[i].own.subarray(word * ownSigns, (word + 1) * ownSigns),
                common: signs[i].common.subarray(word * commonSigns, word * commonSigns + count),
              })),
      })),
    });
  }

const never = -1e9;
const follows = (before, label) => label === 0 || label % 2 === 1 || before === label || before === label - 1;
const all = Array.from({ length: states }, (_, i) => i);
const befores = all.map((label) => all.filter((before) => follows(before, label)));
const afters = all.map((label) => all.filter((after) => follows(label, after)));
const total = (values) => {
  const most = Math.max(...values);
  return most <= never / 2 ? never : most + Math.log(values.reduce((sum, each) => sum + Math.exp(each - most), 0));
};

/** Forward and backward sums over the words of a field; `keys`: places of its signs in the weights. */
const chainOf = (keys, weights, steps) => {
  const size = keys.length;
  const [says, ahead, behind] = [0, 1, 2].map(() => new Float64Array(size * states));
  for (let i = 0; i < size; i++)
    for (const key of keys[i]) for (let y = 1; y < states; y++) says[i * states + y] += weights[key * states + y];
  for (const y of all) ahead[y] = follows(states, y) ? says[y] + steps[states * states + y] : never;
  for (let i = 1; i < size; i++)
    for (const y of all)
      ahead[i * states + y] =
        says[i * states + y] +
        total(befores[y].map((before) => ahead[(i - 1) * states + before] + steps[before * states + y]));
  for (let i = size - 2; i >= 0; i--)
    for (const y of all)
      behind[i * states + y] = total(
        afters[y].map(
          (after) => behind[(i + 1) * states + after] + says[(i + 1) * states + after] + steps[y * states + after],
        ),
      );
  return { says, ahead, behind, sum: total([...ahead.subarray((size - 1) * states)]) };
};

/** Where each sign of some letters has its weights: table, key → place; those seen in fewer letters than `least` have none. */
const placesOf = (letters, least) => {
  const counts = new Map();
  const count = (table, key, letter) => {
    const own = counts.get(table) ?? new Map();
    counts.set(table, own);
    const there = own.get(key);
    if (!there) own.set(key, { times: 1, letter });
    else if (there.letter !== letter) {
      there.times++;
      there.letter = letter;
    }
  };
  for (const [number, { lang, fields }] of letters.entries())
    for (const { signs } of fields)
      for (const { own, common } of signs) {
        for (const key of own) count(lang, key, number);
        for (const key of common) count(commonOf(lang), key, number);
      }
  let size = 0;
  const places = new Map();
  for (const [table, own] of counts) {
    const kept = new Map();
    for (const [key, { times }] of own) if (times >= least) kept.set(key, size++);
    places.set(table, kept);
  }
  return { places, size };
};

const keysIn = ({ lang, fields }, places) =>
  fields.map(({ signs }) =>
    signs.map(({ own, common }) => {
      const found = [];
      for (const key of own) if (places.get(lang)?.has(key)) found.push(places.get(lang).get(key));
      for (const key of common) {
        const place = places.get(commonOf(lang))?.get(key);
        if (place !== undefined) found.push(place);
      }
      return Int32Array.from(found);
    }),
  );

const settings = {
  rounds: 6,
  least: 3,
  towardNothing: 13,
  towardSmall: 1,
  rate: 0.15,
  left: 0.1,
};

const learn = (letters) => {
  const { rounds, least, towardNothing, towardSmall, rate, left } = settings;
  const { places, size } = placesOf(letters, least);
  const fields = letters.flatMap((letter) =>
    keysIn(letter, places).map((keys, i) => ({ keys, labels: letter.fields[i].labels })),
  );
  const { weights, update } = learner(size * states, { towardNothing, towardSmall, rate });
  const steps = new Float64Array((states + 1) * states);
  const stepSquares = new Float64Array(steps.length).fill(1e-4);
  const random = lots(1);
  for (let round = 0; round < rounds; round++) {
    for (let i = fields.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [fields[i], fields[j]] = [fields[j], fields[i]];
    }
    for (const { keys: whole, labels } of fields) {
      // Some signs are left out each time, so that none is leant on alone.
      const keys = whole.map((each) => each.filter(() => random() > left));
      const { says, ahead, behind, sum } = chainOf(keys, weights, steps);
      for (let i = 0; i < keys.length; i++)
        for (let y = 1; y < states; y++) {
          const slope = Math.exp(ahead[i * states + y] + behind[i * states + y] - sum) - (labels[i] === y ? 1 : 0);
          if (Math.abs(slope) >= 2e-3) for (const key of keys[i]) update(key * states + y, slope);
        }
      for (let i = 0; i < keys.length; i++)
        for (const y of all)
          for (const before of i === 0 ? [states] : befores[y]) {
            if (!follows(before, y)) continue;
            const at = before * states + y;
            const led = i === 0 ? ahead[y] : ahead[(i - 1) * states + before] + steps[at] + says[i * states + y];
            const is = labels[i] === y && (i === 0 || labels[i - 1] === before);
            const slope = (is ? 1 : 0) - Math.exp(led + behind[i * states + y] - sum);
            if (Math.abs(slope) < 1e-4) continue;
            stepSquares[at] += slope * slope;
            steps[at] += (0.15 * slope) / Math.sqrt(stepSquares[at]);
          }
    }
  }
  // As they are written: whole steps of a digit.
  for (let i = 0; i < weights.length; i++)
    weights[i] = Math.max(-zero, Math.min(zero - 1, Math.round(weights[i] * perLogit))) / perLogit;
  return { places, weights, steps: steps.map((each) => Math.round(each * 1000) / 1000) };
};

/** The runs of a letter that are likely to be each thing, the likeliest first, as tagger.ts finds them. */
const spansOf = (letter, { places, weights, steps }) => {
  const found = things.map(() => new Map());
  for (const [index, keys] of keysIn(letter, places).entries()) {
    const { text, written, place } = letter.fields[index];
    const size = keys.length;
    const { says, ahead, behind, sum } = chainOf(keys, weights, steps);
    for (const [thing, own] of found.entries()) {
      const [begins, goesOn] = [1 + 2 * thing, 2 + 2 * thing];
      for (let i = 0; i < size; i++) {
        let said = ahead[i * states + begins];
        if (Math.exp(said + behind[i * states + begins] - sum) < 0.01) continue;
        for (let j = i; j < Math.min(size, i + 12); j++) {
          if (j > i) said += steps[(j === i + 1 ? begins : goesOn) * states + goesOn] + says[j * states + goesOn];
          const last = j === i ? begins : goesOn;
          const end =
            j === size - 1
              ? said
              : total(
                  afters[last]
                    .filter((after) => after === 0 || after % 2 === 1)
                    .map(
                      (after) =>
                        said +
                        steps[last * states + after] +
                        says[(j + 1) * states + after] +
                        behind[(j + 1) * states + after],
                    ),
                );
          const chance = Math.exp(Math.min(0, end - sum));
          if (chance < 0.003) continue;
          const [start, stop] = [written[i][0], written[j][1]];
          const key = keyOf(text.slice(start, stop));
          if (key === '') continue;
          const there = own.get(key);
          const both = 1 - (1 - (there?.chance ?? 0)) * (1 - Math.min(chance, 0.9999));
          if (there && there.chance >= chance) own.set(key, { ...there, chance: both });
          else own.set(key, { key, text: text.slice(start, stop), place, start, chance: both });
        }
      }
    }
  }
  return found.map((own) => [...own.values()].sort((a, b) => b.chance - a.chance));
};

const score = (name, letters, model) => {
  const said = letters.map((letter) => spansOf(letter, model));
  const cells = things.map((thing, index) => {
    let [right, wrong, missing] = [0, 0, 0];
    for (const [i, { names }] of letters.entries()) {
      const best = said[i][index][0];
      const shown = best && best.chance > 0.3 ? best.key : null;
      if (shown === null) missing += names[thing].length > 0 ? 1 : 0;
      else if (names[thing].includes(shown)) right++;
      else {
        wrong++;
        missing += names[thing].length > 0 ? 1 : 0;
      }
    }
    return `${thing} ${((2 * right) / (2 * right + wrong + missing)).toFixed(3)}`;
  });
  console.log(`${name.padEnd(24)}${cells.join('  ')}`);
};

/** Entries by rising key, see tagger-table.ts. */
const written = (places, weights) => {
  const low = (value) => digits[(value >> 6) & 63] + digits[value & 63];
  const number = (value) => (value < far << 6 ? low(value) : digits[far + (value >> 12)] + low(value));
  const longest = ((64 - far) << 12) - 1;
  let text = '';
  let before = 0;
  for (const [key, place] of [...places].sort((a, b) => a[0] - b[0])) {
    const steps = all.slice(1).map((y) => Math.round(weights[place * states + y] * perLogit));
    if (steps.every((each) => each === 0)) continue;
    for (; key - before > longest; before += longest) text += `${number(longest)}0`;
    const bits = steps.reduce((sum, each, i) => sum | (each === 0 ? 0 : 1 << i), 0);
    text += number(key - before) + digits[bits] + steps.map((each) => (each === 0 ? '' : digits[each + zero])).join('');
    before = key;
  }
  return text;
};

const seen = rows.filter(({ aside }) => !aside);
if (words.includes('--folds')) {
  const sets = [...new Set(rows.map(({ set }) => set))];
  const spans = [];
  for (let part = 0; part < 5; part++) {
    const held = new Set(sets.filter((_, i) => i % 5 === part));
    const model = learn(seen.filter(({ set }) => !held.has(set)));
    score(
      `sets ${[...held].join(' ')}`,
      rows.filter(({ set, invites }) => held.has(set) && invites),
      model,
    );
    if (words.includes('--spans'))
      for (const letter of rows.filter(({ set }) => held.has(set)))
        spans.push(JSON.stringify({ set: letter.set, file: letter.file, spans: spansOf(letter, model) }));
  }
  if (words.includes('--spans')) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(join(root, '.cache', 'spans.jsonl'), `${spans.join('\n')}\n`);
  }
}
const model = learn(seen);
score(
  'kept aside',
  rows.filter(({ aside, invites, unread }) => aside && invites && !unread),
  model,
);
for (const folder of unread)
  score(
    folder,
    rows.filter(({ set, invites, unread }) => unread && invites && set === folder.split('/').pop()),
    model,
  );
const write = (file, text) => {
  if (words.includes('--write'))
    writeFileSync(join(root, 'src/core', file), `/** Made by scripts/fit-tagger.mjs. */\n${text}\n`);
};
let size = 0;
for (const [table, places] of model.places) {
  const text = written(places, model.weights);
  size += text.length;
  const isCommon = table === 'west' || table === 'east';
  if (isCommon) write(`reading/facts/tagger-${table}.ts`, `export const ${table} =\n  '${text}';`);
  else write(`languages/${table}/tagger.ts`, `export const tagger =\n  '${text}';`);
}
write('reading/facts/tagger-steps.ts', `export const steps: readonly number[] = [${[...model.steps].join(', ')}];`);
console.log(`${rows.length} letters, ${size} characters`);
