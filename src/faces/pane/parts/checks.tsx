import type { CheckName, Verdict } from '../../../core/review/check';
import { admit, dismiss, edit, type Session } from '../../../core/session/session';
import type { Desk } from '../desk';
import { verdictsOn } from '../verdicts';
import { act } from '../work';

/** The twelve manners, one line each: what to look at, why, and the repair. While a draft waits to be judged, their names alone. */
export const Checks = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const verdicts = verdictsOn(desk, session);
  return (
    <section class="checks" aria-label={desk.say('pane.checks')} aria-busy={verdicts === null}>
      <ul>
        {verdicts
          ? verdicts.map((verdict) => <Line key={verdict.name} desk={desk} session={session} verdict={verdict} />)
          : desk.state().judged?.verdicts.map(({ name }) => <Waiting key={name} desk={desk} name={name} />)}
      </ul>
    </section>
  );
};

const Waiting = ({ desk, name }: { readonly desk: Desk; readonly name: CheckName }) => (
  <li>
    <p class="row line">
      <span class="mark not-mine" aria-hidden="true" />
      <strong>{desk.say(`review.${name}.name`)}</strong>
    </p>
  </li>
);

const Line = ({
  desk,
  session,
  verdict,
}: {
  readonly desk: Desk;
  readonly session: Session;
  readonly verdict: Verdict;
}) => {
  const check = desk.say(`review.${verdict.name}.name`);
  const dismissed = session.doings.dismissed.includes(verdict.name);
  const look = verdict.verdict === 'look' && !dismissed;
  const state = dismissed && verdict.verdict === 'look' ? 'pane.check.dismissed' : `pane.check.${verdict.verdict}`;
  return (
    <li>
      <p class="row line">
        <span
          class={`mark ${look ? 'look' : verdict.verdict === 'look' ? 'not-mine' : verdict.verdict}`}
          aria-hidden="true"
        />
        <strong>{check}</strong> <span class="soft">{desk.say(state)}</span>
        <span class="push" />
        {verdict.verdict === 'look' && (
          <button
            type="button"
            class="link"
            aria-label={desk.say(dismissed ? 'pane.check.admit' : 'pane.check.dismiss', { check })}
            onClick={() => act(desk, (dismissed ? admit : dismiss)(session, verdict.name))}
          >
            {desk.say(dismissed ? 'pane.check.admit.short' : 'pane.check.dismiss.short')}
          </button>
        )}
      </p>
      {look &&
        verdict.faults.map((fault, at) => (
          <p key={at} class="fault">
            {desk.say(`review.${fault.fault}`, fault.values)}{' '}
            {fault.words.map((words) => (
              <button
                key={words.start}
                type="button"
                class="hit"
                aria-label={desk.say('pane.check.words', { words: words.text })}
                onClick={() => show(desk, words.start, words.end)}
              >
                <mark>{words.text}</mark>
              </button>
            ))}{' '}
            {fault.repair !== undefined && (
              <button
                type="button"
                class="link strong"
                aria-label={desk.say('pane.check.repair', { check })}
                onClick={() => {
                  act(desk, edit(session, fault.repair ?? session.text));
                  desk.tell('pane.check.repaired', { check });
                }}
              >
                {desk.say('pane.check.repair.short')}
              </button>
            )}
          </p>
        ))}
      {look && <p class="soft why">{desk.say(`review.${verdict.name}.why`)}</p>}
    </li>
  );
};

const show = (desk: Desk, start: number, end: number): void => {
  const area = desk.root.querySelector<HTMLTextAreaElement>('textarea.reply');
  if (!area) return;
  area.focus();
  area.setSelectionRange(start, end);
};
