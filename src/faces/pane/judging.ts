import { useEffect } from 'preact/hooks';
import { noManners } from '../../core/languages/manners';
import { judge as judged, type Session } from '../../core/session/session';
import type { Desk } from './desk';
import { whenIdle } from './idle';
import { fetchMore } from './more';

/** Sees to it that the draft is judged, once it stands there and the browser has nothing better to do. */
export const useJudging = (desk: Desk, session: Session): void => {
  const waits = session.review.length === 0 && !desk.state().unjudged;
  useEffect(() => {
    if (waits) whenIdle(() => void judge(desk));
  }, [waits, session.reply.language]);
};

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
    const { session } = desk.state();
    const { en } = drawer.languages;
    if (session && en) desk.set({ session: judged(session, review, { ...drawer.languages, en }) });
  } catch {
    desk.set({ unjudged: true });
  }
};
