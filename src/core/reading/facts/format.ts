import type { Candidate, Fact } from '../fact';
import type { Letter } from '../letter';
import type { Format } from '../reading';
import { once } from '../words';
import { formatChances } from './format-judge';
import { leavesChoice, plainFormat, type Weighed, weighed } from './format-points';

/** Phone, video, on site or take-home; null where the letter does not say, or leaves the choice. */
export const format = once((letter: Letter): Fact<Format> | null => {
  if (leavesChoice(letter)) return null;
  const found = weighed(letter);
  const plain = plainFormat(found);
  const chances = formatChances(letter, found);
  const value = chances ? likeliest(chances, found) : (plain ?? passing(found));
  if (value === null) return null;
  const own = found.find(({ candidate }) => candidate.value === value);
  const chance = chances?.get(value) ?? (plain ? likely : 0);
  const isCertain = value === plain && (own?.points ?? 0) >= 3 && chance >= likely;
  const rivals = found
    .filter((each) => each !== own)
    .map((each): Candidate<Format> => ({ ...each.candidate, sure: 'unsure' }));
  return {
    // Nothing may say it outright, and yet letters in such words mean it: said with doubt, so no reply stands on it.
    ...(own?.candidate ?? { value, words: '', where: 'text', start: -1 }),
    sure: isCertain ? 'certain' : own && chance >= likely ? 'likely' : 'unsure',
    rivals,
  };
});

/** A house or a door that is named in passing, and no wire anywhere. */
const passing = (found: readonly Weighed[]): Format | null =>
  found.length === 1 && found[0]?.candidate.value === 'onsite' ? 'onsite' : null;

/** From this chance on a reply may stand on it. */
const likely = 0.8;

/** The likeliest way; by rule where none is likely. What no words of the letter say must be likelier to be said. */
export const likeliest = (chances: ReadonlyMap<Format | 'none', number>, found: readonly Weighed[]): Format | null => {
  const [[best, chance] = ['none', 0] as const] = [...chances].sort((a, b) => b[1] - a[1]);
  if (chance < 0.5) return plainFormat(found);
  if (best === 'none') return null;
  return chance < unsaid && !found.some(({ candidate }) => candidate.value === best) ? null : best;
};
const unsaid = 0.65;
