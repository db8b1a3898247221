import type { BlockId, Move, OwnBlock } from '../blocks/block';
import type { Reading } from '../reading/reading';
import type { Wish } from '../reply/wish';
import type { CheckName, Verdict } from '../review/check';
import type { Corrections } from './correction';
import { type Composed, type Doings, derive, type Given, type Session } from './derive';

export type { Composed, Doings, Given, Session } from './derive';

const nothingDone: Doings = { wish: {}, corrections: {}, typed: null, dismissed: [], everyone: false };

/** Begins the work on a letter that was read, or takes it up again where `doings` were written down. `composed`: what follows from the three, where it was made already. */
export const begin = (
  given: Given,
  asRead: Reading,
  doings: Partial<Doings> = {},
  composed: Composed | null = null,
): Session => {
  const done = { ...nothingDone, ...doings };
  return derive(given, done, [], [], asRead, composed ? { ...composed, doings: done, due: false } : undefined);
};

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

/** Makes two steps one: `next`, whose undo leads to where the undo of `before` led. For typing, key by key. */
export const asOneStep = (before: Session, next: Session): Session =>
  derive(next.given, next.doings, before.past, next.future, next.asRead, next);

/** Throws the typed text away and composes anew; `undo` brings it back. */
export const rebuild = (session: Session): Session => step(session, { typed: null });

/** Waves a check away for this letter. */
export const dismiss = (session: Session, check: CheckName): Session =>
  step(session, { dismissed: [...session.doings.dismissed.filter((each) => each !== check), check] });

/** Looks at a check again that was waved away. */
export const admit = (session: Session, check: CheckName): Session =>
  step(session, { dismissed: session.doings.dismissed.filter((each) => each !== check) });

/** Throws everything away that was done on this letter; `undo` brings it back. */
export const startOver = (session: Session): Session => step(session, nothingDone);

/** The reason in the person's own words, for this letter only; blank takes it away. */
export const ownReason = (session: Session, text: string): Session => {
  const others = (session.doings.wish.own ?? []).filter((block) => block.id !== ownReasonId);
  const { [ownReasonId]: _, ...switches } = session.wish.switches;
  if (text.trim() === '') return choose(session, { own: others, switches });
  const block: OwnBlock = {
    id: ownReasonId,
    move: 'reason',
    language: session.reply.language,
    text,
    intents: ['decline', 'move', 'one-line'],
    hidden: false,
    place: 0,
  };
  return choose(session, { reason: 'none', own: [...others, block], switches: { ...switches, [ownReasonId]: true } });
};

/** The id of the block that `ownReason` writes. */
export const ownReasonId: BlockId = 'own/reason';

/** The same work where the world has changed: a language came, a setting or an own block was changed, time went by; `asRead` where it was read anew. Doings stay. */
export const regive = (session: Session, change: Partial<Given>, asRead: Reading = session.asRead): Session =>
  derive({ ...session.given, ...change }, session.doings, session.past, session.future, asRead, {
    ...session,
    due: true,
  });

/** The same work once it can be composed and judged here, by `languages` that bring their manners. Nothing is composed anew but what is due. */
export const equip = (session: Session, tools: Pick<Given, 'languages' | 'suggest' | 'review'>): Session => {
  const given = { ...session.given, ...tools };
  return derive(given, session.doings, session.past, session.future, session.asRead, session);
};

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
  const future = [...session.future, session.doings];
  return derive(session.given, last, session.past.slice(0, -1), future, session.asRead, session);
};

/** Does again what was undone. */
export const redo = (session: Session): Session => {
  const next = session.future[session.future.length - 1];
  if (!next) return session;
  const past = [...session.past, session.doings];
  return derive(session.given, next, past, session.future.slice(0, -1), session.asRead, session);
};

/** True where the text was typed by hand and differs from what would be composed now. */
export const isTyped = (session: Session): boolean =>
  session.doings.typed !== null && session.doings.typed !== session.reply.text;

/** True where nothing keeps the reply from being inserted: some text that follows from the doings, and no hard conflict in a composed one. */
export const isInsertable = (session: Session): boolean =>
  !session.due &&
  session.text.trim() !== '' &&
  (isTyped(session) || !session.reply.conflicts.some((conflict) => conflict.hard));

/** Checks that ask for a look and were not waved away. */
export const toLookAt = (session: Session): readonly Verdict[] =>
  session.review.filter((verdict) => asksForALook(session, verdict));

/** True for a verdict that asks for a look and was not waved away. */
export const asksForALook = ({ doings }: Session, { name, verdict }: Verdict): boolean =>
  verdict === 'look' && !doings.dismissed.includes(name);

const step = (session: Session, change: Partial<Doings>): Session =>
  derive(
    session.given,
    { ...session.doings, ...change },
    [...session.past, session.doings],
    [],
    session.asRead,
    session,
  );
