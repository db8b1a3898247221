import {
  asOneStep,
  type Doings,
  edit,
  isTyped,
  rebuild,
  redo,
  type Session,
  startOver,
  undo,
} from '../../core/session/session';
import type { Desk } from './desk';
import { keepDraft } from './drafts';
import type { Notice } from './state';

/** Does something on the letter. `next` comes from core's session; text typed by hand stays, and a line says so. */
export const act = (desk: Desk, next: Session, notice: Notice | null = null): void => {
  const before = desk.state().session;
  desk.drawer.run = null;
  put(desk, next, (before && keptLine(desk, before, next)) ?? notice);
};

/** What is said where a reply was composed anew while typed text stands. */
export const keptLine = (desk: Desk, before: Session, next: Session): Notice | null =>
  isTyped(next) && before.reply.text !== next.reply.text
    ? { key: 'pane.kept', action: { key: 'pane.kept.rebuild', run: () => reset(desk) } }
    : null;

/** As `act`, for a field that is typed into: keys in the same field that follow each other within a second are one step for undo. */
export const actInField = (desk: Desk, field: string, next: Session): void => {
  const { session, notice } = desk.state();
  const { run } = desk.drawer;
  const now = performance.now();
  const running = session !== null && run !== null && run.field === field && now - run.at < 1000;
  act(desk, running ? asOneStep(session, next) : next, field === reply ? notice : null);
  desk.drawer.run = { field, at: now };
};

/** Takes typing in the reply over. */
export const type = (desk: Desk, text: string): void => {
  const { session } = desk.state();
  if (session && text !== session.text) actInField(desk, reply, edit(session, text));
};

const reply = 'reply';

/** Writes the reply anew; the typed text can be brought back. */
export const reset = (desk: Desk): void => {
  const { session } = desk.state();
  if (!session) return;
  const typed = isTyped(session);
  act(desk, rebuild(session), typed ? broughtBack(desk, 'pane.reset.done') : null);
  desk.tell('pane.reset.done');
};

/** Begins on this letter as if nothing had been done; that, too, can be taken back. */
export const over = (desk: Desk): void => {
  const { session } = desk.state();
  if (session) act(desk, startOver(session), broughtBack(desk, 'pane.reset.done'));
};

const broughtBack = (desk: Desk, key: string): Notice => ({
  key,
  action: { key: 'pane.reset.back', run: () => takeBack(desk) },
});

/** Takes the last step back. */
export const takeBack = (desk: Desk): void => {
  const { session } = desk.state();
  if (session) step(desk, undo(session), 'pane.undo');
};

/** Does the step again that was taken back. */
export const again = (desk: Desk): void => {
  const { session } = desk.state();
  if (session) step(desk, redo(session), 'pane.redo');
};

const step = (desk: Desk, next: Session, said: string): void => {
  desk.drawer.run = null;
  put(desk, next, null);
  desk.tell(said);
};

const put = (desk: Desk, session: Session, notice: Notice | null): void => {
  desk.set({ session, notice, outcome: null });
  if (desk.drawer.saving) clearTimeout(desk.drawer.saving);
  desk.drawer.saving = setTimeout(() => save(desk), 150);
};

/** Keeps the draft now if one waits: before another letter is opened, and when the page goes away. */
export const save = (desk: Desk): void => {
  if (!desk.drawer.saving) return;
  clearTimeout(desk.drawer.saving);
  desk.drawer.saving = null;
  keepNow(desk);
};

/** Keeps the draft as it stands. */
export const keepNow = (desk: Desk): void => {
  const { session } = desk.state();
  if (!session) return;
  const at = Date.parse(desk.world.now()) || 0;
  void keepDraft(desk.keeper, session.given.message.id, isBlank(session.doings) ? null : session.doings, at);
};

/** Nothing was done on the letter. */
export const isBlank = ({ wish, corrections, typed, dismissed, everyone }: Doings): boolean =>
  typed === null &&
  !everyone &&
  dismissed.length === 0 &&
  Object.keys(wish).length === 0 &&
  Object.keys(corrections).length === 0;
