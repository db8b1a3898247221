import type { Inserted } from '../../core/ports';
import { insertion } from '../../core/session/insertion';
import { isInsertable } from '../../core/session/session';
import { forgetAnswer, noteAnswer } from './answered';
import { copying } from './copying';
import type { Desk } from './desk';
import { judge } from './judging';
import { forgetOffered, noteOffered } from './offered';
import type { State } from './state';
import { within } from './within';
import { save } from './work';

/** There is a host and a letter it knows: otherwise nothing but copying is left. */
export const canInsert = (desk: Desk): boolean => {
  const { phase, offers } = desk.state();
  return desk.world.host !== null && phase === 'letter' && offers.into !== 'none';
};

/** The letter is no interview invitation, and the person did not ask for a decline all the same: no reply is in sight, so none goes out. */
export const isStrange = (desk: Desk): boolean => {
  const { phase, session, anyway } = desk.state();
  return phase === 'letter' && session !== null && !session.reading.isInterviewInvitation && !anyway;
};

/** Puts the reply into the reply window. A second press while the first is under way does nothing. */
export const insert = async (desk: Desk): Promise<void> => {
  const { session, busy, place, offers } = desk.state();
  const host = desk.world.host;
  if (!session || busy) return;
  if (isStrange(desk)) return desk.tell('pane.stranger');
  if (!host || !canInsert(desk)) return copy(desk);
  if (session.due) {
    desk.set({ busy: true, outcome: null });
    const isComposed = await composed(desk);
    desk.set({ busy: false });
    return isComposed ? insert(desk) : undefined;
  }
  if (!isInsertable(session)) {
    const hard = session.reply.conflicts.some((each) => each.hard) && session.text.trim() !== '';
    return show(desk, { outcome: 'refused', says: hard ? 'pane.insert.conflict' : 'pane.insert.blank' });
  }
  save(desk);
  const at = offers.cursor ? place : 'top';
  await handOver(desk, host.insert({ ...insertion(session), at }), ({ outcome }) => {
    if (outcome !== 'inserted' && outcome !== 'opened') return null;
    void noteAnswer(desk.keeper, session.given.message, desk.world.now());
    void noteOffered(desk.keeper, session);
    return { inserted: true };
  });
};

/** Takes the inserted text out of the draft again. */
export const takeOut = async (desk: Desk): Promise<void> => {
  const { session, outcome, busy } = desk.state();
  const undo = outcome?.undo;
  if (!undo || busy) return;
  await handOver(desk, undo(), ({ outcome }) => {
    if (outcome !== 'undone') return null;
    if (session) {
      void forgetAnswer(desk.keeper, session.given.message);
      void forgetOffered(desk.keeper, session.given.message);
    }
    return { inserted: false };
  });
};

/**
 * Waits for the mail program, and says so where it takes its time. Its answer is said over the letter it belongs to; where
 * another one lies there by now, what went well is no news any more, what went wrong must not go unsaid. `done`: what a
 * good end changes, null for a bad one.
 */
const handOver = async (
  desk: Desk,
  answer: Promise<Inserted>,
  done: (outcome: Inserted) => Partial<State> | null,
): Promise<void> => {
  const { turn } = desk.drawer;
  desk.set({ busy: true, outcome: null });
  const timer = setTimeout(() => desk.drawer.turn === turn && sayWaiting(desk), 4000);
  const outcome = await settle(answer);
  clearTimeout(timer);
  const change = done(outcome);
  if (desk.drawer.turn === turn) {
    show(desk, outcome);
    if (change) desk.set(change);
    return;
  }
  desk.set(change ? { busy: false } : { busy: false, earlier: outcome });
  if (!change) desk.tell('pane.earlier', { what: desk.say(outcome.says, outcome.values) });
};

/**
 * Composes what is due; where that does not come in time, a line says so. False there, and where another letter was opened
 * meanwhile: for that one nothing was pressed.
 */
const composed = async (desk: Desk): Promise<boolean> => {
  const { turn } = desk.drawer;
  await within(judge(desk), 4000).catch(() => {});
  if (desk.drawer.turn !== turn) return false;
  const isDue = desk.state().session?.due ?? true;
  if (isDue) show(desk, { outcome: 'failed', says: 'pane.part.late' });
  return !isDue;
};

/** Copies the reply; where nothing may be copied, selects it for the person to do so. */
export const copy = async (desk: Desk): Promise<void> => {
  const { session } = desk.state();
  if (!session) return;
  // What was typed waits for nothing.
  if (session.due && session.doings.typed === null) return (await composed(desk)) ? copy(desk) : undefined;
  const copied = await copying(session.text, desk.root);
  if (!copied) desk.root.querySelector<HTMLTextAreaElement>('textarea.reply')?.select();
  show(desk, { outcome: copied ? 'copied' : 'failed', says: copied ? 'pane.copied' : 'pane.copy.by-hand' });
};

/** A mail program may take its time: within five seconds the person hears what is happening. */
const sayWaiting = (desk: Desk): void => {
  desk.set({ outcome: { outcome: 'unknown', says: 'host.waiting' } });
  desk.tell('host.waiting');
};

const show = (desk: Desk, outcome: Inserted): void => {
  desk.set({ busy: false, outcome });
  desk.tell(outcome.says, outcome.values);
};

const settle = (promise: Promise<Inserted>): Promise<Inserted> =>
  promise.catch(() => ({ outcome: 'failed', says: 'pane.insert.failed' }) as const);
