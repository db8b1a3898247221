import type { Candidate, Fact, Sure } from '../fact';
import type { Letter } from '../letter';
import type { Role } from '../reading';
import { judge } from './name-judge';
import { fromSpan, leastSpan, type Option, spellings, united } from './name-option';
import { cleanRole } from './role-clean';
import { type Feature, featureIndex, featureNames } from './role-features';
import type { RoleName } from './role-name';
import { roleWeights } from './role-weights';
import { keyOf, type Span, type Tagged } from './tagger';

/** The role the reader is invited for, of the names something shows as one. `tags`: what the tagger takes for what. */
export const role = (letter: Letter, all: readonly RoleName[], tags: Tagged): Fact<Role> | null => {
  const called = keyOf(calledIn(letter));
  const names = all.filter(({ text }) => keyOf(text) !== called);
  const found = shownRole(names);
  const spans = tags.post.filter(({ key }) => key !== called);
  const meant = judge(letter, 'post', found, postOptions(names, spans), tags);
  // "後端工程師 Backend Engineer": the same in two languages.
  const isTwin = found?.where === meant?.where && meant?.start === (found?.start ?? 0) + (found?.words.length ?? 0) + 1;
  const isMeant = names.some((each) => each.features[featureIndex.meant] === 1 && each.text === found?.words);
  return found && (isTwin || isMeant) ? found : meant;
};

/** "刘师傅：": what a letter calls its reader in its first words is no post. */
const calledIn = ({ lines }: Letter): string =>
  lines.find(({ text }) => text.trim() !== '')?.text.split(/[：:，,!！]/)[0] ?? '';

/**
 * How surely a letter names a post, whichever it is: no surer than finders and judge are. What the tagger alone takes for one,
 * and is not sure of, says nothing.
 */
export const namesPost = (post: Fact<Role> | null, names: readonly RoleName[]): Sure | null => {
  const found = shownRole(names);
  if (!post || (!found && post.sure === 'unsure')) return null;
  const sures = [post.sure, found?.sure ?? post.sure];
  return rising.find((each) => sures.includes(each)) ?? null;
};
const rising: readonly Sure[] = ['unsure', 'likely', 'certain'];

/** Names that may be the role: of the finders, the first of which they take for it, then of the tagger. */
export const postOptions = (names: readonly RoleName[], spans: readonly Span[]): readonly Option<Role>[] => {
  const found = shownRole(names);
  const of = (from: Candidate<Role>, by: Option<Role>['by'], name: RoleName | undefined): Option<Role> => ({
    candidate: from,
    text: from.value.name,
    by,
    noticed: noticed(name),
    keys: spellings(from.value.name, from.words),
  });
  const shown = (from: Candidate<Role>, by: Option<Role>['by']): Option<Role> =>
    of(
      from,
      by,
      names.find(({ text }) => text === from.words),
    );
  // What the words around it say is somebody else's, or was not meant, nobody calls the post.
  const more = [...names]
    .filter((each) => !isNot(each, keyOf(each.text)))
    .sort((a, b) => pointsOf(b) - pointsOf(a))
    .slice(0, 6);
  const said = spans
    .slice(0, 6)
    .filter(({ key, chance }) => chance > leastSpan && !names.some((each) => isNot(each, key)));
  return united([
    ...(found ? [shown(found, found.sure), ...found.rivals.map((each) => shown(each, 'rival'))] : []),
    ...more.map((name) => {
      const { text: words, where, start } = name;
      const value = { name: cleanRole(name.plain), written: words };
      return of({ value, words, where, start, sure: 'unsure' }, 'more', name);
    }),
    ...said.map((span) => {
      // As the dictionary has it, where an ending was added.
      const same = names.find((each) => keyOf(each.text) === span.key);
      const value = { name: cleanRole(same?.plain ?? span.text), written: span.text };
      return of(fromSpan(span, value), 'tagger', same);
    }),
  ]).filter(
    ({ text, noticed: signs }) => text.length > 1 && !(isWithin(text, found) && signs.includes('has labelCut')),
  );
};

/** "Responsable du service piscines" of "Intitulé : Responsable du service piscines et équipements": what a label says it says whole. */
const isWithin = (text: string, found: Fact<Role> | null): boolean =>
  found !== null && found.value.name !== text && found.value.name.includes(text);

/** How much is said for a name, and what. */
const noticed = (name: RoleName | undefined): readonly string[] =>
  name
    ? [
        `points ${Math.max(-8, Math.min(10, Math.round(pointsOf(name))))}`,
        ...featureNames.filter((_, i) => name.features[i] === 1).map((feature) => `has ${feature}`),
      ]
    : ['points none'];

/** Whether a key is a name that is plainly somebody else's or not meant, or holds one of two posts that is not. */
const isNot = (name: RoleName, key: string): boolean => {
  const own = keyOf(name.text);
  const has = (feature: Feature): boolean => name.features[featureIndex[feature]] === 1;
  if (has('unmeant') && (key.includes(own) || own.includes(key))) return true;
  const isOthers = has('othersLeft') && !has('nounLeft') && !has('asLeft') && !has('appliedLeft') && !has('seeksLeft');
  return own === key && (pointsOf(name) < leastPoints || isOthers || has('titled') || has('hostMeets'));
};

/** The same by what the finders say alone: the one most is said for. */
export const shownRole = (names: readonly RoleName[]): Fact<Role> | null => {
  const ranked = rank(names);
  const first = ranked[0];
  if (!first || first.chance < leastAlone) return null;
  // Names within one another speak together against "none".
  let together = 0;
  for (const { found, chance } of ranked)
    if (found.key.includes(first.found.key) || first.found.key.includes(found.key)) together += chance;
  if (together < leastChance) return null;
  const rivals = ranked
    .slice(1, 4)
    .filter(({ chance }) => chance > leastRival)
    .map((each) => candidate(each, 'unsure'));
  const isLikely = first.chance >= 0.75 || (together >= 0.8 && isCore(first, ranked));
  return { ...candidate(first, first.chance >= 0.95 ? 'certain' : isLikely ? 'likely' : 'unsure'), rivals };
};

/** "Policy Analyst" beside "process for Policy Analyst": what all that is like it holds, and is more than a word or stands in the subject too. */
const isCore = ({ found }: Ranked, ranked: readonly Ranked[]): boolean =>
  ranked.every((each) => each.found === found || !found.key.includes(each.found.key)) &&
  (found.key.includes(' ') || (found.wheres.has('subject') && found.wheres.has('text')));

/** Below this chance a rival is a word that no careful reader would think of. */
const leastRival = 0.02;

/** Below these points a name is not taken for the role whatever the tagger says. */
const leastPoints = -4;

/** Below these chances a role is more often wrong than right. */
const leastChance = 0.45;
const leastAlone = 0.25;

interface Ranked {
  readonly found: RoleName;
  readonly name: string;
  readonly chance: number;
}

const weights = Float64Array.from(featureNames, (name) => roleWeights[name] ?? 0);

/** What is said for a name, in logits against "no role at all". */
export const pointsOf = ({ features }: RoleName): number => {
  let points = 0;
  for (let i = 0; i < features.length; i++) if (features[i]) points += weights[i] ?? 0;
  return points;
};

/** The best names, cleaned; those that are the same when cleaned count together. */
const rank = (names: readonly RoleName[]): readonly Ranked[] => {
  const scored = names.map((found) => ({ found, points: Math.exp(pointsOf(found)) }));
  let sum = 1;
  for (const { points } of scored) sum += points;
  const merged = new Map<string, Ranked>();
  for (const { found, points } of scored.sort((a, b) => b.points - a.points).slice(0, 4)) {
    const name = cleanRole(found.plain);
    const key = name.toLowerCase();
    const there = merged.get(key);
    if (name.length < 2) continue;
    if (there) merged.set(key, { ...there, chance: there.chance + points / sum });
    else merged.set(key, { found, name, chance: points / sum });
  }
  return [...merged.values()].sort((a, b) => b.chance - a.chance);
};

const candidate = ({ found, name }: Ranked, sure: Sure): Candidate<Role> => ({
  value: { name, written: found.text },
  words: found.text,
  where: found.where,
  start: found.start,
  sure,
});
