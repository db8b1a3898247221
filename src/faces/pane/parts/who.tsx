import { useRef, useState } from 'preact/hooks';
import { unclear } from '../../../core/reading/unclear';
import { correct, type Session } from '../../../core/session/session';
import { daysBetween, localTime, sayTime } from '../dates';
import type { Desk } from '../desk';
import { useCalm } from '../idle';
import { useMore } from '../more';
import { act } from '../work';
import { Chips } from './chips';

/** Who wrote, what for, when: what was read, to be put right in place. */
export const Who = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const { recruiter, role, company } = session.reading;
  const byHand = session.given.message.id === '';
  const [fixing, setFixing] = useState(byHand);
  const more = useMore(desk, fixing);
  const button = useRef<HTMLButtonElement>(null);
  // A letter that names nobody, or no role, is as much in need of a look as one that is not clear about it.
  const unsure = unclear(session.reading).length > 0;
  const what = [role?.value.name, company?.value].filter(Boolean).join(' · ');
  const word = desk.say(fixing ? 'pane.fix.done' : unsure ? 'pane.fact.unsure' : 'pane.fix');
  const close = () => {
    setFixing(false);
    button.current?.focus();
  };
  return (
    <section class="stack tight who">
      <div class="row top">
        <div class="grow">
          <p>
            {recruiter ? (
              <>
                <strong dir="auto">{recruiter.value.name}</strong>{' '}
                <span class="soft">({desk.say('pane.who.recruiter')})</span>
              </>
            ) : (
              <span class="soft">{desk.say('pane.who.unknown')}</span>
            )}
          </p>
          {what && <p dir="auto">{what}</p>}
          <When desk={desk} session={session} />
        </div>
        <button
          ref={button}
          type="button"
          class={unsure ? 'badge' : 'link'}
          aria-expanded={fixing}
          aria-label={`${word}: ${desk.say('pane.fix.label')}`}
          onClick={() => setFixing(!fixing)}
        >
          {word}
        </button>
      </div>
      {more && <more.Fix desk={desk} session={session} close={close} />}
      <ToWhom desk={desk} session={session} />
    </section>
  );
};

const When = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const { dates, format, receivedAt, deadline } = session.reading;
  const calm = useCalm();
  const date = dates[0]?.value;
  const time = (start: string) => (calm ? sayTime(start, desk.locale()) : '\u00a0');
  const when = date && time(date.start) + (date.zone?.match(/^[A-Z]{2,5}$/) ? ` ${date.zone}` : '');
  const days = receivedAt === null ? null : daysBetween(receivedAt, session.given.now, session.wish.zone);
  const received =
    days === null || days < 0
      ? null
      : days > 1
        ? desk.say('pane.received.days', { count: days })
        : desk.say(days === 0 ? 'pane.received.today' : 'pane.received.yesterday');
  const open =
    deadline && deadline.value >= localTime(session.given.now, session.wish.zone).slice(0, deadline.value.length);
  // Once the talk is over it is neither early nor late to answer.
  const advice = session.reply.over
    ? false
    : open
      ? desk.say('pane.received.deadline', { date: time(deadline.value) })
      : days !== null && desk.say(days <= 1 ? 'pane.received.good' : 'pane.received.soon');
  return (
    <>
      {(when || format) && (
        <p class="soft">{[when, format && desk.say(`pane.format.${format.value}`)].filter(Boolean).join(' · ')}</p>
      )}
      {received && <p class="soft">{advice ? desk.say('pane.colon', { one: received, other: advice }) : received}</p>}
    </>
  );
};

/** Several people could be answered: the one who wrote stands first, and nobody is guessed silently. */
const ToWhom = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const { recruiter, interviewers } = session.asRead;
  // A rival that is a guess, or the same person written otherwise, is offered under Fix, not here.
  const rivals = (recruiter?.rivals ?? []).filter((each) => each.sure !== 'unsure');
  const people = [recruiter, ...rivals, ...interviewers].filter((each) => each !== null);
  const names = people
    .map((each) => each.value.name)
    .filter((name, at, all) => !all.slice(0, at).some((before) => isPartOf(name, before) || isPartOf(before, name)));
  const chosen = session.reading.recruiter?.value.name;
  if (names.length < 2 || chosen === undefined || !names.includes(chosen)) return null;
  const how = (name: string): string => {
    const known = people.filter((each) => each.value.name === name);
    if (known.some((each) => each.where === 'signature')) return 'signed';
    if (known.some((each) => each.where === 'from' || each.where === 'sender' || each.where === 'reply-to'))
      return 'sent';
    return interviewers.some((each) => each.value.name === name) ? 'interviewer' : 'named';
  };
  return (
    <Chips
      label={desk.say('pane.to-whom')}
      value={chosen}
      options={names.map((name) => [name, desk.say(`pane.to-whom.${how(name)}`, { name })] as const)}
      onPick={(name) => act(desk, correct(session, { recruiter: name === recruiter?.value.name ? undefined : name }))}
    />
  );
};

/** "Maria" and "M. Kowalska" may be Maria Kowalska: one of the two has no word of its own. */
const isPartOf = (one: string, other: string): boolean => {
  const words = other.toLowerCase().split(/[\s.]+/);
  return one
    .toLowerCase()
    .split(/[\s.]+/)
    .every((word) => words.some((each) => each === word || (word.length === 1 && each.startsWith(word))));
};
