import { useEffect, useRef } from 'preact/hooks';
import { type Desk, openLetter } from '../desk';
import { shown } from '../quote';
import { words } from '../words';
import { Heads, Meeting } from './heads';
import { Icon } from './icon';
import { ReplyWindows } from './reply-window';
import { Ribbon } from './ribbon';
import type { Stage } from './stage';

/** The reading view: what can be done with the letter, the letter as text, and the reply window. */
export const LetterView = (stage: Stage & { readonly desk: Desk }) => {
  const { desk, store } = stage;
  const letter = openLetter(desk);
  const top = useRef<HTMLElement>(null);
  const id = letter?.id;
  useEffect(() => {
    if (id !== undefined) top.current?.scrollTo(0, 0);
  }, [id]);
  return (
    <section class="letter" id="letter" aria-label={words['letter.label']} ref={top} tabIndex={-1}>
      {letter ? (
        <>
          <Ribbon {...stage} letter={letter} />
          <div class="sheet">
            <h2 dir="auto">{letter.message.subject || words['list.none']}</h2>
            {desk.skin === 'outlook' && <ReplyWindows {...stage} letter={letter} />}
            <Heads letter={letter} />
            {letter.message.view === 'meeting' && <Meeting calendar={letter.message.calendar} />}
            {letter.trouble && <p class="trouble">{letter.trouble}</p>}
            <div class="text" dir="auto">
              {shown(letter.message)}
            </div>
            {desk.skin === 'gmail' && <ReplyWindows {...stage} letter={letter} />}
          </div>
        </>
      ) : (
        <div class="nothing">
          <p>{words['letter.none']}</p>
          <p>{words['letter.none.small']}</p>
          <button type="button" class="button back" onClick={() => store.change((now) => ({ ...now, column: 'list' }))}>
            <Icon name="back" />
            {words['letter.back']}
          </button>
        </div>
      )}
    </section>
  );
};
