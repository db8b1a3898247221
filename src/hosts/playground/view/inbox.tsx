import { useEffect, useRef, useState } from 'preact/hooks';
import { type Desk, openAnother } from '../desk';
import type { Letter } from '../letter';
import { shown } from '../quote';
import { briefly } from '../when';
import { words } from '../words';
import type { Stage } from './stage';

/** The letters: as an inbox by date, or as a list of situations. Arrow keys walk, Enter opens. */
export const Inbox = ({ store, desk }: Stage & { readonly desk: Desk }) => {
  const [bySituation, setBySituation] = useState(false);
  const letters = bySituation ? [...desk.letters].sort(byName) : desk.letters;
  const list = useRef<HTMLUListElement>(null);
  const { openId } = desk;
  const count = letters.length;
  useEffect(() => {
    if (openId !== null && count > 0)
      list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [openId, count]);
  const open = (letter: Letter): void => store.change((now) => openAnother(now, letter.id));
  return (
    <nav class="inbox" aria-label={words['list.label']}>
      <div class="tabs">
        {[false, true].map((each) => (
          <button
            key={String(each)}
            type="button"
            aria-pressed={bySituation === each}
            onClick={() => setBySituation(each)}
          >
            {words[each ? 'list.situations' : 'list.inbox']}
          </button>
        ))}
      </div>
      <ul ref={list} onKeyDown={walk}>
        {letters.map((letter, at) => (
          <li key={letter.id}>
            <button
              type="button"
              class={desk.seen.includes(letter.id) ? 'row' : 'row unread'}
              aria-current={letter.id === desk.openId ? 'true' : undefined}
              tabIndex={
                letter.id === desk.openId || (at === 0 && !letters.some((each) => each.id === desk.openId)) ? 0 : -1
              }
              onClick={() => open(letter)}
            >
              {bySituation ? <Situation letter={letter} /> : <Row letter={letter} desk={desk} />}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Row = ({ letter, desk }: { readonly letter: Letter; readonly desk: Desk }) => (
  <>
    <span class="who">{senderOf(letter)}</span>
    <span class="when">{briefly(letter.message.receivedAt, desk.clock)}</span>
    <span class="what">{letter.message.subject || words['list.none']}</span>
    <span class="begins">{letter.trouble ?? shown(letter.message).slice(0, 120)}</span>
    {!desk.seen.includes(letter.id) && <span class="unseen">{words['list.unread']}</span>}
  </>
);

const Situation = ({ letter }: { readonly letter: Letter }) => (
  <>
    <span class="what">{letter.situation ?? words['list.own']}</span>
    <span class="begins">{letter.message.subject}</span>
  </>
);

export const senderOf = ({ message }: Letter): string =>
  message.from?.name || message.from?.address || words['list.nobody'];

const byName = (one: Letter, other: Letter): number => (one.id < other.id ? -1 : 1);

/** One tab stop for the whole list, as in a mail program. */
const walk = (event: KeyboardEvent & { readonly currentTarget: HTMLUListElement }): void => {
  const rows: Element[] = [...event.currentTarget.querySelectorAll('button')];
  const at = document.activeElement ? rows.indexOf(document.activeElement) : -1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined ? undefined : rows[to];
  if (!(row instanceof HTMLElement)) return;
  event.preventDefault();
  row.focus();
};
