import { type Session, toggle } from '../../../core/session/session';
import { answeredAt } from '../answered';
import { daysBetween, sayDay } from '../dates';
import type { Desk } from '../desk';
import { copy, isStrange } from '../inserting';
import { nameOf } from '../languages';
import { open } from '../opening';
import { act } from '../work';
import { Notice } from './notice';

/** What is special about this letter, each in one line over the reply: nothing where nothing is. */
export const Letter = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const { phase, firstRun, forgetful, trouble, lacking, tongue } = desk.state();
  const { message } = session.given;
  // Nothing that composes came: the person writes, and copies.
  const wordless = session.due && session.reply.text === '';
  const copyIt = [desk.say('pane.copy.text'), () => void copy(desk)] as const;
  const again = [desk.say('pane.try-again'), () => void open(desk, true)] as const;
  return (
    <>
      {firstRun && (
        <Notice actions={[[desk.say('pane.first-run.ok'), () => seen(desk)]]}>{desk.say('pane.first-run')}</Notice>
      )}
      {(phase === 'unreadable' || wordless) && (
        <Notice kind="bad" actions={[again, copyIt]}>
          {desk.say(wordless ? 'pane.wordless' : trouble.includes('.') ? trouble : 'pane.unreadable')}
        </Notice>
      )}
      {phase === 'alone' && (
        <Notice kind="warn" actions={desk.world.host ? [again, copyIt] : [copyIt]}>
          {desk.say('pane.alone')}
        </Notice>
      )}
      {phase === 'letter' && message.trouble !== undefined && (
        <Notice kind="warn" actions={[again]}>
          {desk.say(message.trouble)}
        </Notice>
      )}
      {lacking && (
        <Notice kind="warn" actions={[again]}>
          {desk.say('pane.language.failed', { language: nameOf(lacking, tongue) })}
        </Notice>
      )}
      {forgetful && <Notice kind="warn">{desk.say(forgetful)}</Notice>}
      {session.reading.warnings.map((warning) => (
        <Notice key={warning.value} kind="bad">
          {desk.say('pane.warning', { what: sayOr(desk, `reading.warning.${warning.value}`, warning.value) })}
        </Notice>
      ))}
      {phase === 'letter' &&
        session.reading.gaps.map((gap) => (
          <Notice key={gap} kind="warn">
            {sayOr(desk, `reading.gap.${gap}`, gap)}
          </Notice>
        ))}
      <Answered desk={desk} session={session} />
      {/* What is said of an interview and of a reply waits until there is one in sight. */}
      {!isStrange(desk) && (
        <>
          <Past desk={desk} session={session} />
          <Late desk={desk} session={session} />
          <NoReply desk={desk} session={session} />
        </>
      )}
    </>
  );
};

type Props = { readonly desk: Desk; readonly session: Session };

/** What is said under the first key that has words. */
const sayOr = (desk: Desk, key: string, other: string): string => {
  const words = desk.say(key);
  return words === key ? desk.say(other) : words;
};

const seen = (desk: Desk): void => {
  desk.set({ firstRun: false });
  void desk.keeper.keep({ seen: '1' });
};

const Answered = ({ desk, session }: Props) => {
  const { message } = session.given;
  const at = message.answeredAt ?? answeredAt(desk.keeper, message);
  if (!at || message.id === '' || desk.state().inserted) return null;
  return <Notice>{desk.say('pane.answered', { date: sayDay(at, desk.locale(), session.wish.zone) })}</Notice>;
};

const Past = ({ desk, session }: Props) =>
  session.reply.over ? <Notice kind="warn">{desk.say('pane.past')}</Notice> : null;

const Late = ({ desk, session }: Props) => {
  const part = session.reply.parts.find((each) => each.move === 'lateness');
  const { receivedAt } = session.reading;
  if (!part) return null;
  const count = receivedAt === null ? 0 : (daysBetween(receivedAt, session.given.now, session.wish.zone) ?? 0);
  const remove = () => act(desk, toggle(session, part.block, false));
  return (
    <Notice kind="warn" actions={[[desk.say('pane.late.remove'), remove]]}>
      {desk.say(count < 2 ? 'pane.late.added' : 'pane.late', { count, words: part.text.trim() })}
    </Notice>
  );
};

const NoReply = ({ desk, session }: Props) => {
  const { reading, given } = session;
  const route = reading.route.value;
  const { message } = given;
  // A draft comes from the person: what matters there is whom it goes to.
  const sender = message.view === 'compose' ? message.to[0] : (message.replyTo[0] ?? message.from);
  const from = sender?.address ?? '';
  const copyIt = [desk.say('pane.copy.text'), () => void copy(desk)] as const;
  const link = route.link && <Notice>{desk.say('pane.portal', { link: route.link })}</Notice>;
  if (given.message.id === '') return null;
  if (route.address === null)
    return (
      <>
        <Notice kind="warn" actions={[copyIt]}>
          {desk.say('pane.no-reply.none', { from })}
        </Notice>
        {link}
      </>
    );
  const { address } = route;
  if (address.toLowerCase() === from.toLowerCase() || from === '') return link || null;
  const name = reading.recruiter?.value.given ?? reading.recruiter?.value.name;
  // The reply is addressed to it already: there is nothing to press.
  return (
    <Notice kind="warn" actions={[copyIt]}>
      {desk.say(name ? 'pane.no-reply.found-of' : 'pane.no-reply.found', { from, address, name: name ?? '' })}{' '}
      {desk.say('pane.no-reply.used', { address })}
    </Notice>
  );
};
