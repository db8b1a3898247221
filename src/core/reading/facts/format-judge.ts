import { chancesBy } from '../chances';
import type { Letter } from '../letter';
import type { Format } from '../reading';
import type { Weighed } from './format-points';
import { formatSigns } from './format-signs';
import { formatWeights } from './format-weights';

/**
 * How likely each way is in which an interview is held, and that none is said: logistic regressions over which of them the letter
 * names where, and how, learned from labelled letters (scripts/fit-format.mjs). Null in a language we do not speak.
 */
export const formatChances = (
  letter: Letter,
  found: readonly Weighed[],
): ReadonlyMap<Format | 'none', number> | null => {
  if (!letter.isSpoken) return null;
  const signs = { own: [], common: formatSigns(letter, found) };
  return new Map(ways.map((way) => [way, chancesBy([signs], '', formatWeights[way], perLogit)[0] ?? 0]));
};

export const ways = ['phone', 'video', 'onsite', 'take-home', 'none'] as const;

/** Weights are written as quarters of a logit. */
export const perLogit = 4;
