import type { Block, Move, Occasion, OwnBlock } from '../blocks/block';
import { catalogue } from '../blocks/catalogue';
import type { WritingLanguage } from '../languages/language';
import type { Facts } from '../languages/phrases';
import { fill, fillText } from './fill';
import { fixedIn, single } from './layout';
import type { Wish } from './wish';

/** A block that belongs to this intent and occasion, and the ways it can truly be said here. */
export interface Candidate {
  readonly block: Block;
  readonly ways: readonly string[];
  /** Why it cannot stand: a key of the interface words, null where it can. */
  readonly refused: string | null;
  readonly place: number | null;
  /** Where it could stand by default: `Block.usual` holds. */
  readonly usual: boolean;
}

/** All blocks that this reply might be made of, ours and the person's own, those that cannot stand with the reason why. */
export const candidates = (
  wish: Wish,
  when: Occasion,
  language: WritingLanguage,
  facts: Facts,
  greetings: Readonly<Record<string, readonly string[]>>,
): readonly Candidate[] => {
  const own = wish.own.filter((each) => each.language === language.code);
  const mine = new Map(own.map((each) => [each.id, each]));
  const fitting = catalogue.filter((block) => fits(block, wish, when));
  const isShown = (block: Block): boolean => mine.get(block.id)?.hidden !== true;
  // A move that no letter can do without is not lost by hiding all of its blocks.
  const needed = (block: Block): boolean =>
    fixedIn(wish.intent, when).includes(block.move) &&
    !fitting.some((each) => each.move === block.move && isShown(each));
  const ours = fitting
    .filter((block) => isShown(block) || needed(block))
    .map((block): Candidate => {
      const rewritten = mine.get(block.id);
      const missing = block.needs.find((need) => !(facts.holds(need) || (need === 'late' && wish.switches[block.id])));
      const said = wholeSentence(block, facts) ?? waysOf(block, facts, language);
      const ways = greetings[block.id] ?? (rewritten ? [...ownWays(rewritten, facts, language), ...said] : said);
      const unmet = missing ? `reply.needs.${missing}` : null;
      return {
        block,
        ways,
        refused: unmet ?? (ways.length ? null : 'reply.refused.unsaid'),
        place: rewritten?.place ?? null,
        usual: block.usual === undefined || facts.holds(block.usual),
      };
    })
    .filter((candidate) => candidate.ways.length > 0 || candidate.refused !== 'reply.refused.unsaid');
  const added = own
    .filter((each) => each.id.startsWith('own/') && !each.hidden && each.intents.includes(wish.intent))
    .filter(() => when !== 'pushback')
    .map((each): Candidate => {
      const ways = ownWays(each, facts, language);
      return {
        block: ownBlock(each),
        ways,
        refused: ways.length ? null : 'reply.refused.own-field',
        place: each.place,
        usual: true,
      };
    });
  return [...ours, ...added];
};

const waysOf = ({ id }: Block, facts: Facts, { phrases }: WritingLanguage): readonly string[] =>
  (phrases.texts[id] ?? [])
    .map((variant) => fill(variant, facts, phrases))
    .filter((text): text is string => text !== null);

/** What the person liked, typed as a sentence of its own, stands as it is. */
const wholeSentence = ({ asks }: Block, { specific }: Facts): readonly string[] | null =>
  asks === 'specific' && specific !== null && /[.!?。！？]$/.test(specific) ? [specific] : null;

const fits = (block: Block, wish: Wish, when: Occasion): boolean =>
  block.intents.includes(wish.intent) &&
  (block.occasions ?? longLetters).includes(when) &&
  (block.reasons === undefined || block.reasons.includes(wish.reason));

const longLetters: readonly Occasion[] = ['invitation', 'confirmed', 'format'];

const ownWays = (own: OwnBlock, facts: Facts, language: WritingLanguage): readonly string[] => {
  const said = fillText(own.text, facts, language.phrases.forms);
  return said === null || said.trim() === '' ? [] : [said.trim()];
};

const ownBlock = (own: OwnBlock): Block => ({
  id: own.id,
  move: own.move,
  intents: own.intents,
  needs: [],
  byDefault: false,
  rules: [],
});

/** Which of the candidates stand: what the person switched on, and the defaults that do not contradict it. */
export const standing = (
  all: readonly Candidate[],
  wish: Wish,
  when: Occasion,
  language: WritingLanguage,
  suspicious: boolean,
): readonly Candidate[] => {
  const possible = all.filter((each) => each.refused === null);
  const off = ({ block }: Candidate): boolean => wish.switches[block.id] === false;
  const chosen = possible.filter(({ block }) => wish.switches[block.id] === true);
  const stands = (move: Move): boolean => chosen.some(({ block }) => block.move === move);
  const fixed = fixedIn(wish.intent, when);
  const leading = new Set<Move>();
  // Nobody is invited by default to go on writing where a letter looks like a scam.
  const usual = possible.filter(
    ({ block, usual }) => usual && byDefault(block, language) && !(suspicious && isContact(block)),
  );
  for (const candidate of usual) {
    const { block } = candidate;
    const first = !leading.has(block.move);
    leading.add(block.move);
    if (chosen.includes(candidate) || off(candidate) || clashes(candidate, chosen)) continue;
    if (single.includes(block.move) && (stands(block.move) || !(first || fixed.includes(block.move)))) continue;
    chosen.push(candidate);
  }
  for (const move of fixed.filter((each) => !stands(each))) {
    const of = possible.filter(({ block }) => block.move === move);
    const instead =
      of.find((each) => !off(each) && !clashes(each, chosen)) ?? of.find((each) => !clashes(each, chosen));
    if (instead) chosen.push(instead);
  }
  return possible.filter((each) => chosen.includes(each));
};

const clashes = ({ block }: Candidate, others: readonly Candidate[]): boolean =>
  others.some((other) => clash(other.block, block));

const isContact = ({ id, move }: Block): boolean =>
  move === 'door' || move === 'referral' || id === 'closing/wish-and-door';

const byDefault = (block: Block, language: WritingLanguage): boolean =>
  language.phrases.defaults?.[block.id] ?? block.byDefault;

/** Two blocks that may not stand together. */
export const clash = (one: Block, other: Block): boolean => forbids(one, other) || forbids(other, one);

const forbids = (one: Block, other: Block): boolean =>
  (one.clashes?.hard ?? []).some((each) => each === other.id || each === other.move);
