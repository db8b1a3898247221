import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Desk } from '../desk';
import type { Letter } from '../letter';
import { words } from '../words';
import { Icon } from './icon';
import type { Stage } from './stage';

/** The reply as the mail program holds it. Its editor is the same element as long as the reply is not discarded. */
export const ReplyWindow = ({
  store,
  replies,
  desk,
  letter,
}: Stage & { readonly desk: Desk; readonly letter: Letter }) => {
  const reply = desk.replying.includes(letter.id) ? replies.get(letter.id) : null;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!reply || !place.current) return;
    place.current.replaceChildren(reply.editor.element);
    // Outlook puts the reply above the letter, Gmail below it.
    if (desk.skin === 'outlook') place.current.closest('.letter')?.scrollTo(0, 0);
    else place.current.closest('.reply')?.scrollIntoView({ block: 'start' });
  }, [reply, desk.skin]);
  if (!reply) return null;
  const say = (notice: string): void => store.change((now) => ({ ...now, notice }));
  const discard = (): void => {
    replies.discard(letter.id);
    store.change((now) => ({
      ...now,
      replying: now.replying.filter((id) => id !== letter.id),
      pane: now.pane === 'compose' ? 'closed' : now.pane,
      notice: words['reply.discarded'],
    }));
  };
  return (
    <section class="reply" aria-label={words['reply.label']}>
      <div class="tools">
        <button type="button" class="send" onClick={() => say(words['reply.sent'])}>
          <Icon name="send" />
          {words['reply.send']}
        </button>
        <button type="button" onClick={discard}>
          {words['reply.discard']}
        </button>
        <button
          type="button"
          class="decline"
          aria-pressed={desk.pane === 'compose'}
          onClick={() => store.change((now) => ({ ...now, pane: 'compose', column: 'pane' }))}
        >
          <Icon name="decline" />
          {words['letter.decline']}
        </button>
      </div>
      <dl>
        <dt>{words['reply.to']}</dt>
        <dd class="to">{reply.to}</dd>
        {reply.cc && <dt>{words['reply.cc']}</dt>}
        {reply.cc && <dd>{reply.cc}</dd>}
        <dt>{words['reply.subject']}</dt>
        <dd dir="auto">{reply.subject}</dd>
      </dl>
      <div ref={place} />
    </section>
  );
};
