import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { isTyped, type Session } from '../../../core/session/session';
import type { Desk } from '../desk';
import { nameOf } from '../languages';
import { useMore } from '../more';
import { useLanguage } from '../opening';
import { again, reset, takeBack, type as typeText } from '../work';
import { RedoIcon, UndoIcon } from './icons';
import { Notice } from './notice';

/** The reply itself, to be changed freely. */
export const Reply = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const { notice } = desk.state();
  const id = useId();
  return (
    <section class="stack tight fill">
      <div class="row reply-head">
        <label for={id}>{desk.say('pane.reply')}</label>
        <span class="push" />
        {session.past.length > 0 && (
          <button
            type="button"
            class="quiet icon"
            title={desk.say('pane.undo')}
            aria-label={desk.say('pane.undo')}
            onClick={() => takeBack(desk)}
          >
            <UndoIcon />
          </button>
        )}
        {session.future.length > 0 && (
          <button
            type="button"
            class="quiet icon"
            title={desk.say('pane.redo')}
            aria-label={desk.say('pane.redo')}
            onClick={() => again(desk)}
          >
            <RedoIcon />
          </button>
        )}
        {isTyped(session) && (
          <button type="button" class="link" onClick={() => reset(desk)}>
            {desk.say('pane.reset')}
          </button>
        )}
      </div>
      {notice && (
        <Notice actions={notice.action ? [[desk.say(notice.action.key), notice.action.run]] : []}>
          {desk.say(notice.key, notice.values)}
        </Notice>
      )}
      <Text id={id} desk={desk} session={session} />
      <Mirror desk={desk} session={session} />
    </section>
  );
};

const Text = ({ id, desk, session }: { readonly id: string; readonly desk: Desk; readonly session: Session }) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const { text } = session;
  // Where nothing comes that could compose it, the field is the person's.
  const waits = session.due && session.reply.text !== '';
  // The value is written only where it differs, and the cursor goes to the end of what changed: typing must not make it jump.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || element.value === text) return;
    const active = document.activeElement === element;
    const at = text.length - sameEnd(element.value, text);
    element.value = text;
    if (active) element.setSelectionRange(at, at);
  }, [text]);
  return (
    <textarea
      id={id}
      ref={area}
      class="reply fill"
      spellcheck
      lang={session.reply.language}
      dir="auto"
      aria-busy={waits || undefined}
      rows={9}
      onInput={(event) => typeText(desk, event.currentTarget.value)}
      onBeforeInput={(event) => {
        const { inputType } = event as unknown as InputEvent;
        if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return;
        event.preventDefault();
        (inputType === 'historyUndo' ? takeBack : again)(desk);
      }}
    />
  );
};

const sameEnd = (before: string, after: string): number => {
  let same = 0;
  const most = Math.min(before.length, after.length);
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return same;
};

/** The same reply in the language the person reads, where the letter is answered in another: one should know what one signs. */
const Mirror = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const { mine: tongue, mirror } = desk.state();
  const more = useMore(desk, mirror);
  const { languages } = session.given;
  if (tongue === session.reply.language) return null;
  const language = nameOf(tongue, desk.state().tongue);
  const turn = async () => {
    if (mirror || (await useLanguage(desk, tongue))) desk.set({ mirror: !mirror });
  };
  return (
    <>
      <button type="button" class="link start" aria-expanded={mirror} onClick={() => void turn()}>
        {desk.say(mirror ? 'pane.mirror.hide' : 'pane.mirror', { language })}
      </button>
      {mirror && (
        <div class="mirror">
          <p class="soft">
            {desk.say('pane.mirror.note', { language })} {isTyped(session) && desk.say('pane.mirror.typed')}
          </p>
          {more &&
            languages &&
            more
              .inMyLanguage(session.reading, session.reply, session.wish, languages, tongue, session.given.now)
              .map((part) => (
                <p
                  key={part.block}
                  class="letter"
                  lang={part.mine === null ? session.reply.language : tongue}
                  dir="auto"
                >
                  {part.mine ?? part.text}
                </p>
              ))}
        </div>
      )}
    </>
  );
};
