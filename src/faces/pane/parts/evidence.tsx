import { useId, useState } from 'preact/hooks';
import type { Fact } from '../../../core/reading/fact';
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
  const [before, after] = around(session, fact);
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
        {desk.say(`pane.where.${fact.where}`)}: <q dir="auto">{shorten(fact.words)}</q>
      </button>
      <p id={id} class="letter quote" dir="auto" hidden={!open}>
        {before}
        <mark>{fact.words}</mark>
        {after}
      </p>
    </>
  );
};

const shorten = (words: string): string => (words.length > 60 ? `${words.slice(0, 58)}…` : words);

/** What stands before and after the words, to the ends of their line; a long line is cut. */
const around = (session: Session, { where, start, words }: Fact<unknown>): readonly [string, string] => {
  const { reading, given } = session;
  const { from, subject } = given.message;
  const mailbox = from ? `${from.name} <${from.address}>` : '';
  const text =
    where === 'text' || where === 'signature'
      ? reading.parts.text
      : where === 'quoted'
        ? reading.parts.quoted
        : where === 'subject'
          ? subject
          : where === 'from'
            ? mailbox
            : '';
  const at = start >= 0 && text.slice(start, start + words.length) === words ? start : text.indexOf(words);
  if (at < 0) return ['', ''];
  const end = at + words.length;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = at === 0 ? '' : text.slice(Math.max(lineStart, at - 160), at);
  return [before, text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + 160))];
};
