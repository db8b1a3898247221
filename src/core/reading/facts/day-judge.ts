import { chancesBy } from '../chances';
import type { Letter } from '../letter';
import type { Appointment } from './appointment';
import { dayOfIso } from './date-days';
import { daySigns } from './day-signs';
import { dayWeights } from './day-weights';

/**
 * How likely each day that a letter names is one of the interview: not that of an answer, of the first day of work, of opening
 * hours, of what is moved. A logistic regression over what stands around it and what other days are named, learned from
 * labelled letters (scripts/fit-days.mjs); null in a language we do not speak.
 */
export const dayChances = (letter: Letter, all: readonly Appointment[]): readonly number[] | null => {
  if (!letter.isSpoken) return null;
  const there = asked.get(all);
  if (there) return there;
  const today = dayOfIso(letter.message.receivedAt ?? letter.now) ?? 0;
  const made = chancesBy(daySigns(letter, all, today), letter.language.dayTells, dayWeights, perLogit);
  asked.set(all, made);
  return made;
};
/** Three finders ask the same of one letter's days. */
const asked = new WeakMap<readonly Appointment[], readonly number[]>();

/** The days that are rather those of the interview than not. */
export const likelyDays = (letter: Letter, all: readonly Appointment[]): readonly Appointment[] => {
  const chances = dayChances(letter, all);
  return all.filter((_, index) => (chances?.[index] ?? 0) > 0.5);
};

/** Weights are written as tenths of a logit. */
export const perLogit = 10;
