import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../desk';
import { insert, isStrange } from '../inserting';
import { useMore } from '../more';
import { again, takeBack } from '../work';
import { Arrange } from './arrange';
import { Choices } from './choices';
import { Footer } from './footer';
import { Head } from './head';
import { Letter } from './letter';
import { Notice } from './notice';
import { Reply } from './reply';
import { Skeleton } from './skeleton';
import { Stranger } from './stranger';
import { Who } from './who';

/** The whole pane: the reply is already written, everything else is correction. */
export const Pane = ({ desk }: { readonly desk: Desk }): JSX.Element => {
  const { screen, said } = desk.state();
  const second = useMore(desk, screen === 'second');
  useKeys(desk);
  return (
    <>
      {second ? <second.Second desk={desk} /> : <Main desk={desk} />}
      <p class={screen === 'reply' ? 'unseen' : 'told'} role="status">
        {said}
      </p>
    </>
  );
};

const Main = ({ desk }: { readonly desk: Desk }) => {
  const { phase, session, earlier } = desk.state();
  const strange = isStrange(desk);
  return (
    <>
      <div class="body">
        <Head desk={desk} />
        {earlier && (
          <Notice kind="warn" actions={[[desk.say('pane.first-run.ok'), () => desk.set({ earlier: null })]]}>
            {desk.say('pane.earlier', { what: desk.say(earlier.says, earlier.values) })}
          </Notice>
        )}
        {phase === 'opening' ? (
          <Skeleton desk={desk} />
        ) : phase === 'empty' || session === null ? (
          <p class="empty">{desk.say(phase === 'empty' ? 'pane.empty' : 'pane.unreadable')}</p>
        ) : (
          <>
            <Letter desk={desk} session={session} />
            {strange ? (
              <Stranger desk={desk} session={session} />
            ) : (
              // A letter of its own: what is open in one must not be open in the next.
              <div key={desk.drawer.turn} class="stack fill">
                <Who desk={desk} session={session} />
                <Choices desk={desk} session={session} />
                <Reply desk={desk} session={session} />
                <Arrange desk={desk} session={session} />
              </div>
            )}
          </>
        )}
      </div>
      {session && !strange && <Footer key={desk.drawer.turn} desk={desk} session={session} />}
    </>
  );
};

/** Keys that work anywhere in the pane: Ctrl+Enter inserts, Ctrl+Z and Ctrl+Y go through the steps where no other field has them. */
const useKeys = (desk: Desk): void => {
  const last = useRef(desk);
  last.current = desk;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      const key = event.key.toLowerCase();
      if (desk.state().screen !== 'reply') return;
      if (key === 'enter') {
        event.preventDefault();
        void insert(last.current);
      } else if ((key === 'z' || key === 'y') && !hasItsOwnUndo(event.target)) {
        event.preventDefault();
        (key === 'y' || event.shiftKey ? again : takeBack)(last.current);
      }
    };
    desk.root.addEventListener('keydown', pressed);
    return () => desk.root.removeEventListener('keydown', pressed);
  }, [desk]);
};

const hasItsOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type=radio],[type=checkbox]), textarea:not(.reply)');
