import { useEffect } from 'preact/hooks';
import { noManners } from '../../core/languages/manners';
import { judge as judged, type Session } from '../../core/session/session';
import type { Desk } from './desk';
import { whenIdle } from './idle';
import { fetchMore } from './more';
import { verdictsOn } from './verdicts';

/** Sees to it that the draft is judged once it is painted and the browser has nothing better to do; while keys come, in their next pause. */
export const useJudging = (desk: Desk, session: Session): void => {
  const waits = verdictsOn(desk, session) === null && !desk.state().unjudged;
  useEffect(() => {
    if (!waits) return;
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

/** Judges the draft by the manners of its language, fetched where they are not at hand. Where they do not come, the footer says so. */
export const judge = async (desk: Desk): Promise<void> => {
  const { drawer, world } = desk;
  const code = desk.state().session?.reply.language;
  if (!code) return;
  if (desk.state().unjudged) desk.set({ unjudged: false });
  try {
    const [{ review }, manners] = await Promise.all([
      fetchMore(desk),
      drawer.languages[code]?.manners === noManners ? world.loadManners(code) : null,
    ]);
    const language = drawer.languages[code];
    if (language && manners) drawer.languages = { ...drawer.languages, [code]: { ...language, manners } };
    // The draft as it stands now: what was typed while the manners came is not judged by what stood there before.
    const { session } = desk.state();
    const { en } = drawer.languages;
    if (!session || !en) return;
    const { given, reply } = session;
    const isReady = given.review === review && given.languages[reply.language]?.manners !== noManners;
    const ready = isReady ? session : judged(session, review, { ...drawer.languages, en });
    desk.set({ session: ready, judged: { session: ready, verdicts: ready.review } });
  } catch {
    desk.set({ unjudged: true });
  }
};
