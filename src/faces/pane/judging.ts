import { useEffect } from 'preact/hooks';
import type { LanguageCode } from '../../core/languages/code';
import { noManners } from '../../core/languages/manners';
import { equip, type Session } from '../../core/session/session';
import type { Desk } from './desk';
import { whenIdle } from './idle';
import { fetchMore } from './more';
import { verdictsOn } from './verdicts';
import { keptLine } from './work';
import { fetchTools, toolsFor } from './writing';

/** Sees to it that the draft is judged once it is painted and the browser has nothing better to do; while keys come, in their next pause. */
export const useJudging = (desk: Desk, session: Session): void => {
  const waits = verdictsOn(desk, session) === null && !desk.state().unjudged;
  useEffect(() => {
    if (!waits) return;
    // What was chosen is not composed yet: that is not put off.
    if (session.due) return void judge(desk);
    const { run } = desk.drawer;
    let leave = () => {};
    const pause = run && performance.now() - run.at < 1000 ? pauseOfTyping : 0;
    const timer = setTimeout(() => {
      leave = whenIdle(() => void judge(desk));
    }, pause);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [waits, session]);
};

/** Milliseconds without a key after which a person has stopped to look. */
const pauseOfTyping = 250;

/**
 * Judges the draft by the manners of its language, and composes what is due; both are fetched where they are not at hand.
 * Where they do not come, the footer says so.
 */
export const judge = async (desk: Desk): Promise<void> => {
  const { drawer, world } = desk;
  const code = desk.state().session?.reply.language;
  if (!code) return;
  if (desk.state().unjudged) desk.set({ unjudged: false });
  try {
    const knows = drawer.languages[code]?.manners ?? noManners;
    const judging = Promise.all([fetchMore(desk), knows === noManners ? world.loadManners(code) : knows]);
    // What judges is fetched at the same time; should it not come, what was chosen is composed all the same.
    judging.catch(() => {});
    await fetchTools(desk, code);
    composeDue(desk, code);
    const [{ review }, manners] = await judging;
    const language = drawer.languages[code];
    if (!language) throw new Error(code);
    drawer.languages = { ...drawer.languages, [code]: { ...language, manners } };
    // The draft as it stands now: what was typed while the manners came is not judged by what stood there before.
    const { session } = desk.state();
    if (!session) return;
    const { given, reply } = session;
    const knowsHow = (given.languages?.[reply.language]?.manners ?? noManners) !== noManners;
    const isReady = given.review === review && given.suggest !== null && knowsHow;
    const ready = isReady ? session : equip(session, { review, ...toolsFor(desk, code) });
    desk.set({ session: ready, judged: { session: ready, verdicts: ready.review } });
  } catch {
    desk.set({ unjudged: true });
  }
};

/** What was chosen before anything could be composed here. Throws where it cannot be now. */
const composeDue = (desk: Desk, code: LanguageCode): void => {
  const tools = toolsFor(desk, code);
  if (!tools.suggest) throw new Error(code);
  const { session, notice } = desk.state();
  if (!session?.due) return;
  const composed = equip(session, { review: session.given.review, ...tools });
  desk.set({ session: composed, notice: keptLine(desk, session, composed) ?? notice });
};
