import { chancesBy } from '../chances';
import type { Letter } from '../letter';
import type { Appointment } from './appointment';
import { daySigns } from './day-signs';
import { dayWeights } from './day-weights';

/**
 * How likely each day that a letter names is one of the interview: not that of an answer, of the first day of work, of opening
 * hours, of what is moved. A logistic regression over what stands around it and what other days are named, learned from
 * labelled letters (scripts/fit-days.mjs); null in a language we do not speak.
 */
export const dayChances = (letter: Letter, all: readonly Appointment[], today: number): readonly number[] | null => {
  if (!letter.isSpoken) return null;
  return chancesBy(daySigns(letter, all, today), letter.language.dayTells, dayWeights, perLogit);
};

/** Weights are written as tenths of a logit. */
export const perLogit = 10;
