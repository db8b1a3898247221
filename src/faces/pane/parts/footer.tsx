import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { answerEveryone, asksForALook, isInsertable, type Session } from '../../../core/session/session';
import { answeredAt } from '../answered';
import type { Desk } from '../desk';
import { canInsert, copy, insert, takeOut } from '../inserting';
import { judge, useJudging } from '../judging';
import { useMore } from '../more';
import { verdictsOn } from '../verdicts';
import { act } from '../work';
import { Chips } from './chips';

/** What stays in sight: the checks in one line, and the one thing to press. */
export const Footer = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const { outcome, inserted, busy, offers, unjudged } = desk.state();
  const answered = session.given.message.answeredAt ?? answeredAt(desk.keeper, session.given.message);
  const [details, setDetails] = useState(false);
  const more = useMore(desk, details);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useFirstFocus(desk, button);
  useJudging(desk, session);
  const verdicts = verdictsOn(desk, session);
  const judged = verdicts !== null;
  const look = (verdicts ?? []).filter((each) => asksForALook(session, each)).length;
  const checks = judged
    ? desk.say(look === 0 ? 'pane.checks.clear' : 'pane.checks.look', { count: look })
    : desk.say(unjudged ? 'pane.checks.failed' : 'pane.checks.pending');
  // A letter that was not read cannot be answered by the host: it would not know which one is meant.
  const into = canInsert(desk);
  return (
    <footer>
      {more && <more.Checks desk={desk} session={session} />}
      {offers.cursor && <Place desk={desk} />}
      {offers.everyone && <Everyone desk={desk} session={session} />}
      <p class="row line">
        <span class={`mark ${!judged ? 'not-mine' : look ? 'look' : 'pass'}`} aria-hidden="true" />
        <span>
          {checks} · {words(desk, session)}
        </span>
        {!judged && unjudged && (
          <button type="button" class="link" onClick={() => void judge(desk)}>
            {desk.say('pane.try-again')}
          </button>
        )}
        <button type="button" class="link" aria-expanded={details} onClick={() => setDetails(!details)}>
          {desk.say(details ? 'pane.details.hide' : 'pane.details')}
        </button>
      </p>
      {outcome && (
        <p class={`outcome ${outcome.outcome}`}>
          {desk.say(outcome.says, outcome.values)}{' '}
          {outcome.undo && (
            <button type="button" class="link" onClick={() => void takeOut(desk)}>
              {desk.say('pane.undo')}
            </button>
          )}
        </p>
      )}
      <div class="row">
        <button
          ref={button}
          type="button"
          class="primary"
          aria-disabled={busy || (into ? !isInsertable(session) : session.text.trim() === '')}
          aria-describedby={id}
          onClick={() => void insert(desk)}
        >
          {desk.say(
            !into
              ? 'pane.copy.text'
              : busy
                ? 'pane.insert.busy'
                : inserted || answered
                  ? 'pane.insert.again'
                  : 'pane.insert',
          )}
        </button>
        {into && (
          <button type="button" class="plain" onClick={() => void copy(desk)}>
            {desk.say('pane.copy')}
          </button>
        )}
      </div>
      <p id={id} class="unseen">
        {desk.say('pane.insert.about', { to: about(session), checks })}
      </p>
    </footer>
  );
};

const Place = ({ desk }: { readonly desk: Desk }) => (
  <Chips
    label={desk.say('pane.place')}
    hidden
    value={desk.state().place}
    options={(['top', 'cursor'] as const).map((place) => [place, desk.say(`pane.place.${place}`)] as const)}
    onPick={(place) => desk.set({ place })}
  />
);

const Everyone = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const { message } = session.given;
  const all = new Set(
    [...message.to, ...message.cc, ...(message.from ? [message.from] : [])].map((each) => each.address.toLowerCase()),
  );
  all.delete(message.me?.address.toLowerCase() ?? '');
  const name = session.reading.recruiter?.value.name ?? message.from?.name ?? message.from?.address ?? '';
  return (
    <Chips
      label={desk.say('pane.everyone')}
      hidden
      value={session.doings.everyone ? 'all' : 'one'}
      options={[
        ['one', desk.say('pane.everyone.one', { name })],
        ['all', desk.say('pane.everyone.all', { count: all.size })],
      ]}
      onPick={(choice) => act(desk, answerEveryone(session, choice === 'all'))}
    />
  );
};

/** The person opened the pane to insert: the first focus is there, once, and only where the document has it already. */
const useFirstFocus = (desk: Desk, button: { readonly current: HTMLButtonElement | null }): void =>
  useEffect(() => {
    if (
      !desk.drawer.greeted &&
      desk.world.capabilities.openedByPerson &&
      document.hasFocus() &&
      document.activeElement === document.body
    )
      button.current?.focus({ preventScroll: true });
    desk.drawer.greeted = true;
  }, []);

const about = ({ reading, reply }: Session): string =>
  [reading.recruiter?.value.name ?? reply.to, reading.role?.value.name, reading.company?.value]
    .filter(Boolean)
    .join(', ');

const words = (desk: Desk, { text, reply }: Session): string => {
  const count = !unspaced.test(text) ? (text.match(spacedWord) ?? []).length : countWords(text, reply.language);
  return desk.say(count === 1 ? 'pane.words.one' : 'pane.words', { count });
};

/** Signs of all writing with spaces, in ranges: to make an expression with \p{L} costs more than to draw the whole footer. */
const signs = '[\\dA-Za-z\u00c0-\u1fff\ua640-\ud7ff]+';
const spacedWord = new RegExp(`${signs}(?:['’.,:·_-]${signs})*`, 'g');

/** The signs of Chinese and Japanese, which have no spaces. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Words as the language divides them. */
const countWords = (text: string, language: string): number => {
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    if (isWordLike) count++;
  return count;
};
