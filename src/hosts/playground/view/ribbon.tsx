import type { Desk } from '../desk';
import type { Letter } from '../letter';
import { othersOf } from '../replies';
import { words } from '../words';
import { Icon } from './icon';
import type { Stage } from './stage';

/** What can be done with the open letter. In Outlook the add-in's own button stands here. */
export const Ribbon = ({ store, replies, desk, letter }: Stage & { readonly desk: Desk; readonly letter: Letter }) => {
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
      {!letter.arriving && (
        <button type="button" onClick={() => reply(false)}>
          <Icon name="reply" />
          <span>{words['letter.reply']}</span>
        </button>
      )}
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
