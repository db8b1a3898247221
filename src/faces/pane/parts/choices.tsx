import { useState } from 'preact/hooks';
import type { Intent, Reason } from '../../../core/blocks/block';
import { asOneStep, choose, ownReason, ownReasonId, type Session } from '../../../core/session/session';
import type { Desk } from '../desk';
import { useMore } from '../more';
import { act, actInField } from '../work';
import { Chips } from './chips';

const intents: readonly Intent[] = ['decline', 'move', 'one-line'];
const first: readonly Choice[] = ['none', 'not-a-fit', 'other-offer', 'own'];
const rest: readonly Choice[] = ['current-role', 'project-deadline', 'personal', 'change-of-direction', 'other-path'];
type Choice = Reason | 'own';

/** What is answered, and why. No reason is the default: nothing factual is presumed. */
export const Choices = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const own = session.doings.wish.own?.find((block) => block.id === ownReasonId)?.text;
  const more = useMore(desk, session.wish.intent === 'move');
  const [begun, setWriting] = useState(own !== undefined);
  const [all, setAll] = useState(false);
  // Undo and "start over" bring words back, or take them away, from outside.
  const writing = begun || own !== undefined;
  const value: Choice = writing ? 'own' : session.wish.reason;
  const reasons = all || rest.includes(value) ? [...first.slice(0, -1), ...rest, ...first.slice(-1)] : first;
  const pick = (reason: Choice) => {
    setWriting(reason === 'own');
    const plain = own === undefined ? session : ownReason(session, '');
    if (reason !== 'own') {
      const next = choose(plain, { reason });
      // One press, one step back.
      act(desk, plain === session ? next : asOneStep(plain, next));
    } else if (session.wish.reason !== 'none') act(desk, choose(session, { reason: 'none' }));
  };
  return (
    <>
      <Chips
        label={desk.say('pane.intent')}
        hidden
        value={session.wish.intent}
        options={intents.map((each) => [each, desk.say(`pane.intent.${each}`)] as const)}
        onPick={(intent) => act(desk, choose(session, { intent }))}
      />
      {more && <more.Slots desk={desk} session={session} />}
      <Chips
        label={desk.say('pane.reason')}
        value={value}
        options={reasons.map((each) => [each, desk.say(`pane.reason.${each}`)] as const)}
        onPick={pick}
      >
        {reasons === first && (
          <button
            type="button"
            class="chip-button"
            aria-label={`${desk.say('pane.more')}: ${desk.say('pane.reason')}`}
            onClick={() => setAll(true)}
          >
            …
          </button>
        )}
      </Chips>
      {writing && (
        <label class="field">
          <span>{desk.say('pane.reason.own.field')}</span>
          <input
            type="text"
            spellcheck
            lang={session.reply.language}
            dir="auto"
            value={own ?? ''}
            onInput={(event) => actInField(desk, 'reason', ownReason(session, event.currentTarget.value))}
          />
        </label>
      )}
    </>
  );
};
