import { useId, useState } from 'preact/hooks';
import type { Mailbox } from '../../../core/message/message';
import type { Fact, Where } from '../../../core/reading/fact';
import type { Session } from '../../../core/session/session';
import type { Desk } from '../desk';

/** The words a fact came from: one line; pressed, the sentence around them with the words marked. */
export const Evidence = ({
  desk,
  session,
  fact,
}: {
  readonly desk: Desk;
  readonly session: Session;
  readonly fact: Fact<unknown> | null;
}) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (session.given.message.id === '') return null;
  if (!fact) return <p class="soft">{desk.say('pane.fact.none')}</p>;
  if (fact.words === '') return null;
  const [before, words, after] = around(session, fact);
  return (
    <>
      <button
        type="button"
        class="evidence"
        aria-expanded={open}
        aria-controls={id}
        title={desk.say('pane.fact.evidence')}
        onClick={() => setOpen(!open)}
      >
        {desk.say('pane.colon', { one: desk.say(`pane.where.${fact.where}`), other: '' })}
        <q dir="auto">{shorten(fact.words)}</q>
      </button>
      <p id={id} class="letter quote" dir="auto" hidden={!open}>
        {before}
        <mark>{words}</mark>
        {after}
      </p>
    </>
  );
};

const mailboxes = (all: readonly (Mailbox | null)[]): string =>
  all.map((each) => (each ? `${each.name} <${each.address}>`.trim() : '')).join('\n');

const shorten = (words: string): string => (words.length > 60 ? `${words.slice(0, 58)}…` : words);

/** The words as they stand there, with what stands before and after them to the ends of their line; a long line is cut. */
const around = (session: Session, { where, start, words }: Fact<unknown>): readonly [string, string, string] => {
  const { reading, given } = session;
  const { from, sender, replyTo, to, subject, calendar, headers, html } = given.message;
  const texts: Readonly<Record<Where, string>> = {
    text: reading.parts.text,
    signature: reading.parts.text,
    quoted: reading.parts.quoted,
    subject,
    from: mailboxes([from]),
    sender: mailboxes([sender]),
    'reply-to': mailboxes(replyTo),
    to: mailboxes(to),
    // A long line of a calendar is folded: it goes on after a break and a space.
    calendar: calendar.replace(/\r?\n[ \t]/g, ''),
    'json-ld': html,
    headers: Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    person: '',
  };
  const text = texts[where];
  // A calendar writes its times without the signs between: 20261126T140000.
  const there = where === 'calendar' && !text.includes(words) ? words.replace(/[-:]/g, '') : words;
  const at = start >= 0 && text.slice(start, start + there.length) === there ? start : text.indexOf(there);
  if (at < 0) return ['', words, ''];
  const end = at + there.length;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = at === 0 ? '' : text.slice(Math.max(lineStart, at - 160), at);
  return [before, there, text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + 160))];
};
