import { levels } from './levels';

/** Signs that tell of a thing: those of the letter's language, and those that all languages share. */
export interface Signs {
  readonly own: readonly string[];
  readonly common: readonly string[];
}

/**
 * The chance of each of some things by a logistic regression over named signs. `own`, `common`: the weights of both kinds as
 * scripts/fit-*.mjs write them, "12:sign\tsign\n-3:sign", an amount a line; `perLogit`: of such amounts make one logit.
 */
export const chancesBy = (all: readonly Signs[], own: string, common: string, perLogit: number): readonly number[] => {
  const [ofLanguage, ofAll] = [levels(own, between), levels(common, between)];
  return all.map((signs) => {
    let sum = 0;
    for (const sign of new Set(signs.own)) sum += ofLanguage.get(sign) ?? 0;
    for (const sign of new Set(signs.common)) sum += ofAll.get(sign) ?? 0;
    return 1 / (1 + Math.exp(-sum / perLogit));
  });
};

const between = ['\n', '\t'] as const;

/** Chances told in steps that are finer at both ends, 0 to 13: how learned signs name one. */
export const stepOf = (chance: number): number => steps.filter((least) => chance >= least).length;
const steps = [0.003, 0.01, 0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98, 0.995];
