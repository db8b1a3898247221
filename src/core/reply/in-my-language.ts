import type { BlockId, Move } from '../blocks/block';
import type { LanguageCode } from '../languages/code';
import type { Languages, WritingLanguage } from '../languages/language';
import type { Instant } from '../languages/time';
import type { Reading } from '../reading/reading';
import type { Reply } from './reply';
import { suggest } from './suggest';
import type { Wish } from './wish';

/** One block of a reply and what it says in another language; null where it is the person's own text or unsaid there. */
export interface Beside {
  readonly block: BlockId;
  readonly move: Move;
  readonly text: string;
  readonly mine: string | null;
}

/**
 * The same reply block by block in the language the person reads, made offline from the same ids and the same facts.
 * What the person typed by hand is not in it. Languages that are not at hand give null everywhere.
 */
export const inMyLanguage = (
  reading: Reading,
  reply: Reply,
  wish: Wish,
  languages: Languages<WritingLanguage>,
  code: LanguageCode,
  now: Instant,
): readonly Beside[] => {
  const stands = new Set(reply.parts.map((part) => part.block));
  const switches: Record<BlockId, boolean> = {};
  for (const offer of reply.offers) switches[offer.block] = stands.has(offer.block);
  const variants = Object.fromEntries(reply.parts.map((part) => [part.block, part.variant]));
  const same = suggest(reading, { ...wish, language: code, own: [], order: [], switches, variants }, languages, now);
  const mine = same.language === code ? same.parts : [];
  const own = new Set(wish.own.filter((each) => each.language === reply.language).map((each) => each.id));
  return reply.parts.map(({ block, move, text, variant }) => {
    // Only the first way of saying a rewritten block is the person's.
    const theirs = block.startsWith('own/') || (own.has(block) && variant === 0);
    return { block, move, text, mine: theirs ? null : (mine.find((part) => part.block === block)?.text ?? null) };
  });
};
