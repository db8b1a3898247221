import type { BlockId, Move } from '../blocks/block';
import type { Languages } from '../languages/language';
import { languageOf } from '../languages/language-of';
import type { Instant } from '../languages/time';
import type { Message } from '../message/message';
import { read } from '../reading/read';
import type { Reading } from '../reading/reading';
import type { Reply } from '../reply/reply';
import { suggest } from '../reply/suggest';
import { defaultWish, type Wish } from '../reply/wish';
import type { CheckName, Verdict } from '../review/check';
import { review } from '../review/review';
import { type Corrections, correct as corrected } from './correction';

/** What the world hands in: the letter, the languages at hand, the present, and the person's standing wishes. */
export interface Given {
  readonly message: Message;
  readonly languages: Languages;
  readonly now: Instant;
  /** The person's settings: tone, sign-off name, own blocks … over `defaultWish`. */
  readonly standing: Partial<Wish>;
}

/** All that the person did. Small plain data: a host may write it down and begin again from it. */
export interface Doings {
  readonly wish: Partial<Wish>;
  readonly corrections: Corrections;
  /** The text as edited by hand, null while it is as composed. */
  readonly typed: string | null;
  /** Checks the person waved away for this letter. */
  readonly dismissed: readonly CheckName[];
  readonly everyone: boolean;
}

/** The work on one letter: what was given, what the person did, and everything that follows from the two. */
export interface Session {
  readonly given: Given;
  readonly doings: Doings;
  /** What undo goes back to, newest last. */
  readonly past: readonly Doings[];
  readonly future: readonly Doings[];
  readonly wish: Wish;
  readonly reading: Reading;
  readonly reply: Reply;
  /** The draft as it stands: typed or composed. */
  readonly text: string;
  readonly review: readonly Verdict[];
  /** The letter as read, before corrections. */
  readonly asRead: Reading;
}

const nothingDone: Doings = { wish: {}, corrections: {}, typed: null, dismissed: [], everyone: false };

/** Begins the work on a letter, or takes it up again where `doings` were written down. */
export const begin = (given: Given, doings: Partial<Doings> = {}): Session =>
  derive(given, { ...nothingDone, ...doings }, [], [], read(given.message, given.languages, given.now));

/** Changes what is wished: intent, reason, tone, language, slots … Typed text stays until `rebuild`. */
export const choose = (session: Session, wish: Partial<Wish>): Session =>
  step(session, { wish: { ...session.doings.wish, ...wish } });

/** Switches a block on or off. */
export const toggle = (session: Session, block: BlockId, on: boolean): Session =>
  choose(session, { switches: { ...session.wish.switches, [block]: on } });

/** Takes the next way of saying a block, or the one numbered `variant`. */
export const vary = (session: Session, block: BlockId, variant?: number): Session => {
  const part = session.reply.parts.find((each) => each.block === block);
  const next = variant ?? (part ? (part.variant + 1) % Math.max(1, part.variants) : 0);
  return choose(session, { variants: { ...session.wish.variants, [block]: next } });
};

/** Moves a block one place up (-1) or down (+1) among the blocks that may change places. */
export const move = (session: Session, block: BlockId, by: -1 | 1): Session => {
  const ids = session.reply.parts.filter((part) => !pinned.includes(part.move)).map((part) => part.block);
  const at = ids.indexOf(block);
  const to = at + by;
  if (at < 0 || to < 0 || to >= ids.length) return session;
  const order = [...ids];
  order.splice(at, 1);
  order.splice(to, 0, block);
  return choose(session, { order });
};

const pinned: readonly Move[] = ['greeting', 'sign-off'];

/** Puts the person's word in the place of what was read; null says "there is none"; undefined goes back to what was read. */
export const correct = (session: Session, corrections: Corrections): Session =>
  step(session, { corrections: { ...session.doings.corrections, ...corrections } });

/** The person's own typing. From here on the text is theirs: choices no longer rewrite it. */
export const edit = (session: Session, text: string): Session => step(session, { typed: text });

/** Throws the typed text away and composes anew; `undo` brings it back. */
export const rebuild = (session: Session): Session => step(session, { typed: null });

/** Waves a check away for this letter. */
export const dismiss = (session: Session, check: CheckName): Session =>
  step(session, { dismissed: [...session.doings.dismissed, check] });

/** Answers everyone, or the sender alone. */
export const answerEveryone = (session: Session, everyone: boolean): Session => step(session, { everyone });

/** Applies the first repair that a check offers. */
export const repair = (session: Session, check: CheckName): Session => {
  const fault = session.review
    .find((verdict) => verdict.name === check)
    ?.faults.find((each) => each.repair !== undefined);
  return fault?.repair === undefined ? session : edit(session, fault.repair);
};

/** Takes the last doing back; nothing happens where there is none. */
export const undo = (session: Session): Session => {
  const last = session.past[session.past.length - 1];
  if (!last) return session;
  return derive(session.given, last, session.past.slice(0, -1), [...session.future, session.doings], session.asRead);
};

/** Does again what was undone. */
export const redo = (session: Session): Session => {
  const next = session.future[session.future.length - 1];
  if (!next) return session;
  return derive(session.given, next, [...session.past, session.doings], session.future.slice(0, -1), session.asRead);
};

/** True where the text was typed by hand and differs from what would be composed now. */
export const isTyped = (session: Session): boolean =>
  session.doings.typed !== null && session.doings.typed !== session.reply.text;

/** True where nothing keeps the reply from being inserted: some text, and no hard conflict in a composed one. */
export const isInsertable = (session: Session): boolean =>
  session.text.trim() !== '' && (isTyped(session) || !session.reply.conflicts.some((conflict) => conflict.hard));

/** Checks that ask for a look and were not waved away. */
export const toLookAt = (session: Session): readonly Verdict[] =>
  session.review.filter((verdict) => verdict.verdict === 'look' && !session.doings.dismissed.includes(verdict.name));

const step = (session: Session, change: Partial<Doings>): Session =>
  derive(session.given, { ...session.doings, ...change }, [...session.past, session.doings], [], session.asRead);

const derive = (
  given: Given,
  doings: Doings,
  past: readonly Doings[],
  future: readonly Doings[],
  asRead: Reading,
): Session => {
  const wish: Wish = { ...defaultWish, ...given.standing, ...doings.wish };
  const reading = corrected(asRead, doings.corrections);
  const reply = suggest(reading, wish, given.languages, given.now);
  const text = doings.typed ?? reply.text;
  const edited = text !== reply.text;
  const language = languageOf(reply.language, given.languages);
  const verdicts = review({ text, edited, reply, reading, wish, now: given.now, language });
  return { given, doings, past, future, wish, reading, reply, text, review: verdicts, asRead };
};
