import { type Signs as Named, stepOf } from './chances';
import { appointments } from './facts/date';
import { dayChances } from './facts/day-judge';
import type { Tagged } from './facts/tagger';
import { type Found, featureNames, features } from './invitation-features';
import { invites } from './invitation-judge';
import type { Signs } from './invitation-signs';
import type { Letter } from './letter';
import type { Kind } from './reading';
import { speaks, stemsOf } from './tells';

/** What tells whether a letter invites to an interview: how much speaks for each kind, the days and names that are likely, and its words. */
export const inviteSigns = (
  letter: Letter,
  signs: Signs,
  found: Found,
  kinds: ReadonlyMap<Kind, number>,
  tags: Tagged,
): Named => ({
  own: [...stemsOf(letter)],
  common: ['all', ...kindSigns(letter, signs, found, kinds), ...daySigns(letter, kinds), ...nameSigns(kinds, tags)],
});

/** A logit in steps, so much each, from the least to the most of them. */
const stepped = (logit: number, step: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.round(logit / step)));

const kindSigns = (letter: Letter, signs: Signs, found: Found, kinds: ReadonlyMap<Kind, number>): readonly string[] => {
  const margin = invites(kinds);
  const words = speaks(letter) ?? 0;
  const [rival = ''] = [...kinds]
    .filter(([kind]) => kind !== 'interview-invitation')
    .reduce((best, each) => (each[1] > best[1] ? each : best));
  const given = features(signs, found);
  return [
    `kinds ${stepped(margin, 0.5, 12)}`,
    `words ${stepped(words, 0.5, 8)}`,
    `kinds ${stepped(margin, 1, 5)} words ${stepped(words, 1, 3)}`,
    `rival ${rival}`,
    `rival ${rival} ${stepped(margin, 1, 4)}`,
    `box ${signs.box}`,
    `length ${Math.min(10, Math.round(signs.length / 150))}`,
    `kinds ${stepped(margin, 1, 4)} length ${Math.min(5, Math.round(signs.length / 300))}`,
    ...featureNames.flatMap((name, i) => {
      const value = given[i] ?? 0;
      return value === 0 ? [] : value === 1 ? [name] : [name, `${name} ${Math.round(value * 2)}`];
    }),
  ];
};

const daySigns = (letter: Letter, kinds: ReadonlyMap<Kind, number>): readonly string[] => {
  const all = appointments(letter);
  const chances = dayChances(letter, all) ?? [];
  const best = stepOf(Math.max(0, ...chances));
  return [
    `day ${best}`,
    `days ${Math.min(3, chances.filter((each) => each > 0.5).length)}`,
    `kinds ${stepped(invites(kinds), 1, 4)} day ${best >> 1}`,
  ];
};

const nameSigns = (kinds: ReadonlyMap<Kind, number>, tags: Tagged): readonly string[] => {
  const [post, house, person] = [tags.post, tags.house, tags.person].map(([first]) => stepOf(first?.chance ?? 0)) as [
    number,
    number,
    number,
  ];
  return [
    ...[`post ${post}`, `house ${house}`, `person ${person}`],
    `names ${post >> 2} ${house >> 2} ${person >> 2}`,
    `kinds ${stepped(invites(kinds), 1, 4)} post ${post >> 1}`,
  ];
};
