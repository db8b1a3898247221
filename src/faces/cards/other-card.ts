import { writeDown } from '../../core/session/doings';
import type { Session } from '../../core/session/session';
import { button, call } from './action';
import type { Around } from './around';
import { type Card, card, paragraph, section } from './card';
import { gaps } from './letter-notes';
import { buttons } from './widget';
import { word, wordOr } from './word';

/** The open letter does not look like an interview invitation: said once, and never in the way. */
export const otherCard = (session: Session, around: Around): Card => {
  const { words } = around;
  const kind = session.asRead.kind.value;
  return card(
    'other',
    [
      section([
        ...gaps({ session, around }),
        paragraph(word(words, 'cards.other')),
        kind === 'ordinary' ? null : paragraph(wordOr(words, `cards.kind.${kind}`, '')),
        buttons(
          button(
            word(words, 'cards.anyway'),
            call('updateReply', {
              doings: writeDown(session.doings),
              anyway: 'yes',
            }),
          ),
        ),
      ]),
    ],
    { header: { title: word(words, 'cards.title') } },
  );
};
