import { writeDown } from '../../core/session/doings';
import { isInsertable, type Session } from '../../core/session/session';
import { button, call, type Parameters } from './action';
import type { Around } from './around';
import { type Card, card, section } from './card';
import type { Drawing } from './drawing';
import { alternativesSection, blocksSection, colleagueSection } from './letter-blocks';
import { checkWidgets } from './letter-checks';
import { choiceWidgets, replyWidgets } from './letter-choices';
import { factSection } from './letter-facts';
import { noteWidgets } from './letter-notes';
import { shownOn } from './letter-shown';
import { summaryWidgets } from './letter-summary';
import { writeShown } from './shown';
import { word } from './word';

/** Everything about the open letter: who, why, the reply, what to look at, what can be put right. `before`: what the person had typed, to be taken back. */
export const letterCard = (session: Session, around: Around, before: string | null = null): Card => {
  const state = {
    doings: writeDown(session.doings),
    shown: writeShown(shownOn(session)),
    // Wishing for a reply is not saying that the letter invites: nothing untrue is thanked for.
    ...(session.reading.isInterviewInvitation ? {} : { anyway: 'yes' }),
  };
  // In a reply window there is no letter to be read again.
  const redraw = session.given.message.view === 'compose' ? 'updateCompose' : 'updateReply';
  const drawing: Drawing = { session, around, again: (more) => call(redraw, { ...state, ...more }), before };
  // Who wants to move the interview looks for the times first.
  const moving = session.wish.intent === 'move';
  const others = [factSection(drawing), blocksSection(drawing)];
  return card(
    'letter',
    [
      section(summaryWidgets(drawing)),
      section(noteWidgets(drawing)),
      section([...choiceWidgets(drawing), ...replyWidgets(drawing), ...checkWidgets(drawing)]),
      ...(moving ? [alternativesSection(drawing), ...others] : [...others, alternativesSection(drawing)]),
      colleagueSection(drawing),
    ],
    { fixedFooter: footer(drawing, state) },
  );
};

const footer = ({ session, around, again }: Drawing, state: Parameters): NonNullable<Card['fixedFooter']> => {
  const fill = session.given.message.view === 'compose';
  const elsewhere = answersElsewhere(session);
  return {
    primaryButton: fill
      ? button(word(around.words, 'cards.insert'), call('insertReply', state), { filled: true })
      : button(
          word(around.words, elsewhere ? 'cards.create-mail' : 'cards.create'),
          call('createReply', { ...state, as: elsewhere ? 'new' : 'reply' }),
          {
            filled: true,
            disabled: !isInsertable(session),
            compose: elsewhere ? 'STANDALONE_DRAFT' : 'REPLY_AS_DRAFT',
          },
        ),
    secondaryButton: button(word(around.words, 'cards.update'), again()),
  };
};

/** A reply goes where Gmail sends it: to Reply-To, or From. Another address takes a new mail. */
export const answersElsewhere = ({ given: { message }, reply }: Session): boolean => {
  const usual = message.replyTo.length ? message.replyTo : message.from ? [message.from] : [];
  const to = reply.to?.toLowerCase() ?? null;
  return to !== null && !usual.some((box) => box.address.toLowerCase() === to);
};
