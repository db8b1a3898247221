import { chancesBy } from '../chances';
import type { Fact } from '../fact';
import type { Letter } from '../letter';
import { isShort } from '../words';
import type { Option, Thing } from './name-option';
import { nameSigns } from './name-signs';
import { nameWeights } from './name-weights';
import type { Tagged } from './tagger';

/**
 * Which name is meant, and how sure that is; null: none of them, or none that is likely enough. A logistic regression over what
 * finders and tagger say of each name, what it looks like and what stands around it, learned from labelled letters
 * (scripts/fit-names.mjs). `found`: what the finders say, which stands in a language we do not speak and in a letter of a few
 * words; `options`: theirs first.
 */
export const judge = <Value>(
  letter: Letter,
  thing: Thing,
  found: Fact<Value> | null,
  options: readonly Option<Value>[],
  tags: Tagged,
): Fact<Value> | null => {
  const chances = nameChances(letter, thing, options, tags);
  if (!chances) return found;
  const ranked = options
    .map(({ candidate, by }, i) => ({ candidate, by, chance: chances[i] ?? 0 }))
    .sort((a, b) => b.chance - a.chance);
  const { none, left, kept, hardly, likely, certain } = bounds[thing];
  // What the finders found is kept where it is likely, or hardly less likely than another; and where that is not meant, either,
  // unless it is all too unlikely.
  const first = ranked[0]?.chance ?? 0;
  const own = ranked.find(({ by }) => isFound(by));
  if (isShort(letter) && (found || first < likely))
    return found && own && own.chance < left ? { ...found, sure: 'unsure' } : found;
  const isKept = own && (own.chance >= kept || first - own.chance <= hardly || first < none) && own.chance >= left;
  const best = isKept ? own : first >= none ? ranked[0] : undefined;
  if (!best) return null;
  return {
    ...best.candidate,
    // Beyond doubt is only what the letter states in so many words, which the finders know.
    sure: best.by === 'certain' && best.chance >= certain ? 'certain' : best.chance >= likely ? 'likely' : 'unsure',
    rivals: ranked
      .filter((each) => each !== best && each.chance >= leastRival)
      .slice(0, 3)
      .map(({ candidate: { value, words, where, start } }) => ({ value, words, where, start, sure: 'unsure' })),
  };
};

const isFound = (by: Option<unknown>['by']): boolean => by === 'certain' || by === 'likely' || by === 'unsure';

/** The chance of each name to be the one; null in a language we do not speak. */
export const nameChances = (
  letter: Letter,
  thing: Thing,
  options: readonly Option<unknown>[],
  tags: Tagged,
): readonly number[] | null => {
  if (!letter.isSpoken) return null;
  const signs = nameSigns(letter, thing, options, tags);
  return chancesBy(signs, letter.language.nameTells[thing], nameWeights[thing], perLogit);
};

/** Weights are written as quarters of a logit. */
export const perLogit = 4;

/** Chances from which a name is given at all, is kept where the finders found it, may be said, and is beyond doubt. */
interface Bounds {
  readonly none: number;
  readonly left: number;
  readonly kept: number;
  /** By so little another name may be likelier than that of the finders, which stands. */
  readonly hardly: number;
  readonly likely: number;
  readonly certain: number;
}

/** Counted on letters of other folders than were learned from. */
const bounds: Readonly<Record<Thing, Bounds>> = {
  post: { none: 0.3, left: 0.05, kept: 0.65, hardly: 0.08, likely: 0.8, certain: 0.9 },
  house: { none: 0.35, left: 0.03, kept: 0.7, hardly: 0.2, likely: 0.75, certain: 0.9 },
  person: { none: 0.3, left: 0.05, kept: 0.7, hardly: 0.1, likely: 0.65, certain: 0.9 },
};

/** Below this chance a rival is a name that no careful reader would think of. */
const leastRival = 0.1;
