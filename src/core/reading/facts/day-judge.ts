import type { Letter } from '../letter';
import { levels } from '../levels';
import type { Appointment } from './appointment';
import { type DaySigns, daySigns } from './day-signs';
import { dayWeights } from './day-weights';

/**
 * How likely each day that a letter names is one of the interview: not that of an answer, of the first day of work, of opening
 * hours, of what is moved. A logistic regression over what stands around it and what other days are named, learned from
 * labelled letters (scripts/fit-days.mjs); null in a language we do not speak.
 */
export const dayChances = (letter: Letter, all: readonly Appointment[], today: number): readonly number[] | null => {
  if (!letter.isSpoken) return null;
  const own = levels(letter.language.dayTells, ['\n', '\t']);
  const common = levels(dayWeights, ['\n', '\t']);
  return daySigns(letter, all, today).map((signs) => 1 / (1 + Math.exp(-logit(signs, own, common))));
};

const logit = (signs: DaySigns, own: Weights, common: Weights): number => {
  let sum = 0;
  for (const sign of new Set(signs.own)) sum += own.get(sign) ?? 0;
  for (const sign of new Set(signs.common)) sum += common.get(sign) ?? 0;
  return sum / perLogit;
};

type Weights = ReadonlyMap<string, number>;

/** Weights are written as tenths, "12:sign\tsign\n-3:sign": an amount a line. */
export const perLogit = 10;
