// What the scripts share that learn a logistic regression over named signs (src/core/reading/chances.ts).
import { learner, lots } from './ftrl.mjs';

/** Weights by sign, in whole steps of which `perLogit` make a logit, of examples ({ signs, is }); those that stay at nothing are left out. */
export const learnSigns = (examples, settings, perLogit) => {
  const places = new Map();
  for (const { signs } of examples) for (const sign of signs) if (!places.has(sign)) places.set(sign, places.size);
  const rows = examples.map(({ signs, is }) => ({ keys: Int32Array.from(signs, (sign) => places.get(sign)), is }));
  const { weights, update } = learner(places.size, settings);
  const random = lots(1);
  for (let round = 0; round < settings.rounds; round++) {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [rows[i], rows[j]] = [rows[j], rows[i]];
    }
    for (const { keys, is } of rows) {
      let sum = 0;
      for (const key of keys) sum += weights[key];
      const slope = 1 / (1 + Math.exp(-sum)) - is;
      for (const key of keys) update(key, slope);
    }
  }
  const kept = new Map();
  for (const [sign, place] of places) {
    const steps = Math.round(weights[place] * perLogit);
    if (steps !== 0) kept.set(sign, steps);
  }
  return kept;
};

export const chanceBy = (signs, weights, perLogit) => {
  let sum = 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return 1 / (1 + Math.exp(-sum / perLogit));
};

/** "12:sign\tsign\n-3:sign": an amount a line. */
export const written = (signs) => {
  if (signs.some(([sign]) => /[\t\n]/.test(sign))) throw new Error('A sign would break its line.');
  const levels = new Map();
  for (const [sign, steps] of signs) levels.set(steps, [...(levels.get(steps) ?? []), sign]);
  return [...levels]
    .sort((a, b) => b[0] - a[0])
    .map(([steps, all]) => `${steps}:${all.sort().join('\t')}`)
    .join('\n');
};
