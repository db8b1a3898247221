import { chancesBy } from './chances';
import type { Tagged } from './facts/tagger';
import type { Found } from './invitation-features';
import type { Signs } from './invitation-signs';
import { inviteSigns } from './invite-signs';
import { inviteWeights } from './invite-weights';
import type { Letter } from './letter';
import type { Kind } from './reading';

/**
 * How likely a letter invites to an interview: a logistic regression over what is said for each kind, for its days and names,
 * and over its words, learned from labelled letters that the weights of the kinds were not (scripts/fit-invites.mjs). Null in a
 * language we do not speak.
 */
export const inviteChance = (
  letter: Letter,
  signs: Signs,
  found: Found,
  kinds: ReadonlyMap<Kind, number>,
  tags: Tagged,
): number | null => {
  if (!letter.isSpoken) return null;
  const own = inviteSigns(letter, signs, found, kinds, tags);
  return chancesBy([own], letter.language.inviteTells, inviteWeights, perLogit)[0] ?? null;
};

/** Weights are written as quarters of a logit. */
export const perLogit = 4;
