import type { Message } from '../../core/message/message';
import { read } from '../../core/reading/read';
import { suggest } from '../../core/reply/suggest';
import type { CheckName } from '../../core/review/check';
import { review } from '../../core/review/review';
import { readBack } from '../../core/session/doings';
import { insertion, toHtml } from '../../core/session/insertion';
import type { Doings } from '../../core/session/session';
import { begin, dismiss, edit, isInsertable, isTyped, repair, type Session } from '../../core/session/session';
import type { Changes } from '../../core/store/store';
import type { Answer, Carried } from './answer';
import { applied } from './applied';
import type { Around } from './around';
import { joinDoings } from './doings';
import { type CardEvent, form, parameter } from './event';
import { failureCard } from './failure-card';
import { letterCard } from './letter-card';
import { otherCard } from './other-card';
import { givenAway, noteOffered, noteOpened, noteStatus } from './season';
import { mark, nothingShown, readShown } from './shown';
import { settings, standing } from './standing';
import { word } from './word';

type LetterAction = 'readLetter' | 'updateReply' | 'createReply';

/** Reading the letter, drawing its card anew, making the reply. */
export const letterTurns: Readonly<Record<LetterAction, (event: CardEvent, around: Around) => Answer>> = {
  readLetter: (event, around) =>
    withLetter(event, around, (message) => {
      const session = taken(event, around, message);
      return {
        navigations: [{ pushCard: cardOf(session, around, event) }],
        carry: carried(session),
        ...noted(noteOpened(session, around)),
      };
    }),
  updateReply: (event, around) =>
    withLetter(event, around, (message) => {
      const before = taken(event, around, message);
      const session = changed(before, event);
      return { ...redrawn(before, session, around, event), carry: carried(session) };
    }),
  createReply: (event, around) => {
    const as = parameter(event, 'as') === 'new' ? 'new' : 'reply';
    if (as === 'reply' && typeof around.letter === 'string') return unreadReply(event, around);
    return withLetter(event, around, (message) => {
      const session = sayable(changed(taken(event, around, message), event), event);
      return {
        carry: carried(session),
        createReply: { ...insertion(session), as },
        ...noted(both(noteStatus(message.id, 'answered', around), noteOffered(session, around))),
      };
    });
  },
};

const both = (one: Changes | null, other: Changes | null): Changes | null =>
  one === null && other === null ? null : { ...one, ...other };

const noted = (note: Changes | null): Pick<Answer, 'note'> => (note ? { note } : {});

/** The card for a session: the reply, or first the question whether one is wanted. */
const cardOf = (session: Session, around: Around, event: CardEvent): ReturnType<typeof letterCard> =>
  session.reading.isInterviewInvitation || parameter(event, 'anyway') !== null
    ? letterCard(session, around)
    : otherCard(session, around);

/** The session as the card had it. */
export const taken = (event: CardEvent, around: Around, message: Message): Session => {
  const { languages, now, stored } = around;
  const asRead = read(message, languages, now);
  const wishes = standing(stored, event.commonEventObject?.timeZone?.id ?? null);
  // Gmail signs no draft that an add-on makes: the person's own name stands under it unless they want none.
  const name = settings(stored).name ?? asRead.candidate;
  const signed = name === null || name === '' || wishes.signOffName ? wishes : { ...wishes, signOffName: name };
  const given = { message, languages, now, standing: signed, suggest, review, taken: givenAway(message.id, stored) };
  const done = parameter(event, 'doings');
  return begin(given, asRead, (done !== null && readBack(done)) || {});
};

/** A reply that contradicts itself is not made: then the text stands that the person had before their eyes. */
const sayable = (session: Session, event: CardEvent): Session => {
  const seen = form(event).text('preview');
  return isInsertable(session) || seen === null ? session : edit(session, seen);
};

/** The letter cannot be read any more, but the text on the card is the person's to use. */
const unreadReply = (event: CardEvent, around: Around): Answer => {
  const text = form(event).text('preview') ?? '';
  if (text.trim() === '') return withLetter(event, around, () => ({}));
  return {
    carry: { text, to: form(event).text('recruiter') ?? '' },
    ...noted(noteStatus(event.gmail?.messageId ?? '', 'answered', around)),
    createReply: {
      for: event.gmail?.messageId ?? '',
      to: null,
      subject: '',
      text,
      html: toHtml(text),
      everyone: false,
      as: 'reply',
    },
  };
};

/** With what the person changed on the card, and then with what the clicked button does. */
export const changed = (before: Session, event: CardEvent): Session => {
  const shown = parameter(event, 'shown');
  let session = applied(before, form(event), shown === null ? nothingShown : readShown(shown));
  const patch = parameter(event, 'patch');
  if (patch !== null) session = begin(session.given, session.asRead, joinDoings(session.doings, patched(patch)));
  const fix = parameter(event, 'repair');
  if (fix !== null) session = repair(session, fix as CheckName);
  const away = parameter(event, 'dismiss');
  return away === null ? session : dismiss(session, away as CheckName);
};

/** A patch is read field by field, like doings that were written down; only what it names counts. */
const patched = (patch: string): Partial<Doings> => {
  const found = readBack(patch);
  if (!found) return {};
  return Object.fromEntries(Object.entries(found).filter(([key]) => patch.includes(`"${key}"`)));
};

export const redrawn = (before: Session, session: Session, around: Around, event: CardEvent): Answer => {
  const written = session.doings.typed;
  const kept = isTyped(session) && written !== null && session.reply.text !== before.reply.text;
  const lost = written === null && parameter(event, 'patch') !== null ? typedOn(before, event) : null;
  const undone = lost !== null && lost.trim() !== session.text.trim() ? lost : null;
  return {
    navigations: [{ updateCard: letterCard(session, around, undone) }],
    ...(kept ? { notification: word(around.words, 'cards.typed') } : {}),
  };
};

/** The person's own text on the card, null where it was composed. */
const typedOn = (before: Session, event: CardEvent): string | null => {
  const text = form(event).text('preview');
  const shown = readShown(parameter(event, 'shown')).mark;
  const changedHere = text !== null && shown !== null && mark(text) !== shown;
  return changedHere ? text : before.doings.typed;
};

/** The text goes along into the reply window; nothing of the letter does but to whom it is written. */
const carried = (session: Session): Carried => ({
  text: session.text,
  to: session.reading.recruiter?.value.name ?? session.reply.to ?? '',
});

const withLetter = (event: CardEvent, around: Around, then: (message: Message) => Answer): Answer => {
  const { letter } = around;
  if (letter !== null && typeof letter !== 'string') return then(letter);
  const text = form(event).text('preview') ?? readBack(parameter(event, 'doings') ?? '')?.typed ?? null;
  return { navigations: [{ pushCard: failureCard(letter ?? 'no-letter', text, around) }] };
};
