import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Desk } from '../desk';
import type { Letter } from '../letter';
import type { Reply } from '../replies';
import { words } from '../words';
import { Icon } from './icon';
import type { Stage } from './stage';

type Props = Stage & { readonly desk: Desk; readonly letter: Letter };

/** The replies to a letter as the mail program holds them. */
export const ReplyWindows = (props: Props) => (
  <>
    {props.desk.replying.includes(props.letter.id) &&
      props.replies
        .all(props.letter.id)
        .map((reply, at) => <ReplyWindow key={at} {...props} reply={reply} number={at + 1} />)}
  </>
);

/** One of them. Its editor is the same element as long as the reply is not discarded. */
const ReplyWindow = ({
  store,
  replies,
  desk,
  letter,
  reply,
  number,
}: Props & { readonly reply: Reply; readonly number: number }) => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!place.current) return;
    place.current.replaceChildren(reply.editor.element);
    // Outlook puts the reply above the letter, Gmail below it.
    if (desk.skin === 'outlook') place.current.closest('.letter')?.scrollTo(0, 0);
    else place.current.closest('.reply')?.scrollIntoView({ block: 'start' });
  }, [reply, desk.skin]);
  const say = (notice: string): void => store.change((now) => ({ ...now, notice }));
  const discard = (): void => {
    replies.discard(letter.id, reply);
    store.change((now) => ({
      ...now,
      replying: now.replying.filter((id) => id !== letter.id || replies.all(id).length > 0),
      pane: now.pane === 'compose' ? 'closed' : now.pane,
      notice: words['reply.discarded'],
    }));
  };
  return (
    <section class="reply" aria-label={number === 1 ? words['reply.label'] : `${words['reply.label']} ${number}`}>
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
          aria-pressed={desk.pane === 'compose' && replies.get(letter.id) === reply}
          onClick={() => {
            replies.turnTo(letter.id, reply);
            store.change((now) => ({ ...now, pane: 'compose', column: 'pane' }));
          }}
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
