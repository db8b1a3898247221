import { useEffect, useRef } from 'preact/hooks';
import { type Desk, openLetter } from '../desk';
import type { Letter } from '../letter';
import { shown } from '../quote';
import { othersOf } from '../replies';
import { dayAndTime } from '../when';
import { words } from '../words';
import type { Stage } from './app';
import { Icon } from './icon';
import { senderOf } from './inbox';
import { ReplyWindow } from './reply-window';

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
            {desk.skin === 'outlook' && <ReplyWindow {...stage} letter={letter} />}
            <Heads letter={letter} />
            {letter.message.view === 'meeting' && <Meeting calendar={letter.message.calendar} />}
            {letter.trouble && <p class="trouble">{letter.trouble}</p>}
            <div class="text" dir="auto">
              {shown(letter.message)}
            </div>
            {desk.skin === 'gmail' && <ReplyWindow {...stage} letter={letter} />}
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

const Ribbon = ({ store, replies, desk, letter }: Stage & { readonly desk: Desk; readonly letter: Letter }) => {
  const reply = (everyone: boolean): void => {
    replies.open(letter, { everyone });
    store.change((now) => ({ ...now, replying: [...now.replying.filter((id) => id !== letter.id), letter.id] }));
    // The window is drawn in a microtask that was asked for before this one.
    void Promise.resolve().then(() => replies.get(letter.id)?.editor.element.focus());
  };
  return (
    <div class="ribbon" role="toolbar" aria-label={words['letter.label']}>
      <button type="button" class="back" onClick={() => store.change((now) => ({ ...now, column: 'list' }))}>
        <Icon name="back" />
        <span class="unseen">{words['letter.back']}</span>
      </button>
      <button type="button" onClick={() => reply(false)}>
        <Icon name="reply" />
        <span>{words['letter.reply']}</span>
      </button>
      {othersOf(letter).length > 0 && (
        <button type="button" onClick={() => reply(true)}>
          <Icon name="everyone" />
          <span>{words['letter.everyone']}</span>
        </button>
      )}
      {desk.skin === 'outlook' && (
        <button
          type="button"
          class="decline"
          aria-pressed={desk.pane !== 'closed'}
          onClick={() => store.change((now) => ({ ...now, pane: 'read', column: 'pane' }))}
        >
          <Icon name="decline" />
          <span>{words['letter.decline']}</span>
        </button>
      )}
    </div>
  );
};

const Heads = ({ letter }: { readonly letter: Letter }) => {
  const { message } = letter;
  return (
    <div class="heads">
      <span class="face" aria-hidden="true">
        {senderOf(letter).slice(0, 1)}
      </span>
      <div>
        <strong dir="auto">{senderOf(letter)}</strong>{' '}
        {message.from?.name && <span class="address">&lt;{message.from.address}&gt;</span>}
        {message.to.length > 0 && (
          <p>
            {words['letter.to']}: {message.to.map((each) => each.name || each.address).join('; ')}
          </p>
        )}
        {message.cc.length > 0 && (
          <p>
            {words['letter.cc']}: {message.cc.map((each) => each.name || each.address).join('; ')}
          </p>
        )}
      </div>
      <time>{dayAndTime(message.receivedAt)}</time>
    </div>
  );
};

/** The calendar part, line for line as it stands: when and where. */
const Meeting = ({ calendar }: { readonly calendar: string }) => {
  const value = (name: string): string =>
    (calendar.split(/\r?\n/).find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`)) ?? '')
      .replace(/^[^:]*:/, '')
      .replace(/\\([,;])/g, '$1');
  const start = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/.exec(value('DTSTART'));
  return (
    <p class="meeting">
      <Icon name="calendar" />
      <span>
        <strong>{words['letter.meeting']}</strong> {value('SUMMARY')}
        <br />
        {start && dayAndTime(`${start[1]}-${start[2]}-${start[3]}T${start[4]}:${start[5]}:${start[6]}Z`)}
        {value('LOCATION') && ` · ${value('LOCATION')}`}
      </span>
    </p>
  );
};
