import { type Found, featureNames, features } from './invitation-features';
import type { Signs } from './invitation-signs';
import { kindWeights } from './invitation-weights';
import type { Kind } from './reading';

/** How much speaks for each kind, as logits. Learned weights, see scripts/fit-invitation.mjs. */
export const judge = (signs: Signs, found: Found): ReadonlyMap<Kind, number> => {
  const values = features(signs, found);
  const sums = new Map<Kind, number>();
  for (const [kind, weights] of table()) {
    let sum = weights[values.length] ?? 0;
    for (let i = 0; i < values.length; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0);
    sums.set(kind, sum);
  }
  return sums;
};

/** How much more speaks for an interview invitation than for all the rest together, as a logit: above 0 it is one. */
export const invites = (logits: ReadonlyMap<Kind, number>): number => {
  const own = logits.get('interview-invitation') ?? 0;
  let sum = 0;
  for (const [kind, logit] of logits) if (kind !== 'interview-invitation') sum += Math.exp(logit - own);
  return -Math.log(sum);
};

let known: readonly (readonly [Kind, Float64Array])[] | null = null;

/** The weights by the number of their feature; what is not written is 0. */
const table = (): readonly (readonly [Kind, Float64Array])[] => {
  if (known) return known;
  const places = new Map([...featureNames, 'bias'].map((name, i) => [name, i]));
  known = Object.entries(kindWeights).map(([kind, written]) => {
    const weights = new Float64Array(places.size);
    for (const each of written.split('|')) {
      const [name = '', value] = each.split('=');
      const place = places.get(name);
      if (place !== undefined) weights[place] = Number(value) / 100;
    }
    return [kind as Kind, weights] as const;
  });
  return known;
};
