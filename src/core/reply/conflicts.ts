import type { Block, Occasion, Reason } from '../blocks/block';
import type { WritingLanguage } from '../languages/language';
import type { Facts } from '../languages/phrases';
import { type Candidate, clash } from './choose';
import { sharedNoun } from './compose';
import type { Conflict, Part } from './reply';
import type { Wish } from './wish';

/** What contradicts what in the reply as it stands (requirements.md section 4). `rule`: key "reply.conflict.<rule>". */
export const conflicts = (
  standing: readonly Candidate[],
  parts: readonly Part[],
  wish: Wish,
  when: Occasion,
  language: WritingLanguage,
  facts: Facts,
): readonly Conflict[] => {
  const blocks = standing.map((each) => each.block);
  const found: Conflict[] = [];
  const add = (rule: string, hard: boolean, one: string | undefined, other: string | undefined): void => {
    if (one !== undefined && other !== undefined) found.push({ rule, hard, between: [one, other] });
  };
  const alone = (rule: string, hard: boolean, one: string | undefined): void => add(rule, hard, one, one);
  const of = (move: Block['move']): string | undefined => blocks.find((block) => block.move === move)?.id;
  const on = (id: string): string | undefined => blocks.find((block) => block.id === id)?.id;

  if (wish.intent === 'move' && final.includes(wish.reason))
    add('final-reason-and-new-time', true, `reason/${wish.reason}`, of('alternative') ?? of('limitation'));
  for (const [index, one] of blocks.entries())
    for (const other of blocks.slice(index + 1)) if (clash(one, other)) add('contradiction', true, one.id, other.id);
  if (facts.holds('scam')) {
    alone('contact-with-scam', true, of('door'));
    alone('colleague-and-scam', false, of('referral'));
  }
  if (!facts.holds('late')) alone('not-late', false, of('lateness'));
  const reasons = blocks.filter((block) => block.move === 'reason');
  add('two-reasons', false, reasons[0]?.id, reasons[1]?.id);
  const decisions = blocks.filter((block) => block.move === 'decision' || block.move === 'limitation');
  add('two-decisions', true, decisions[0]?.id, decisions[1]?.id);
  if (facts.holds('agency') && facts.company === null && facts.holds('client-hidden'))
    alone('colleague-and-unknown-agency', false, on('referral/colleague'));
  if (when === 'confirmed' && wish.intent !== 'move') alone('appointment-stands', false, of('decision'));
  if (wish.intent === 'move') add('nothing-concrete', false, on('alternative/your-times'), of('limitation'));
  if (wish.intent !== 'move' && on('closing/open-answer') === undefined)
    add('farewell-and-alternative', false, of('alternative'), of('closing'));
  const thanks = parts.find((part) => part.move === 'gratitude');
  const farewell = parts.find((part) => part.move === 'closing');
  if (thanks && farewell && sharedNoun(thanks.text, farewell.text, language) !== null)
    add('two-thanks', false, thanks.block, farewell.block);
  return found;
};

/** Reasons after which no other time for the same role makes sense. */
const final: readonly Reason[] = ['other-offer', 'other-path', 'not-a-fit', 'change-of-direction'];
