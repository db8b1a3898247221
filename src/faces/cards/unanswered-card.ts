import type { Unanswered } from '../../core/season/unanswered';
import { button, call, link } from './action';
import type { Around } from './around';
import { type Button, type Card, card, labelled, paragraph, section, type Widget } from './card';
import { sayDate } from './letter-summary';
import { waiting } from './season';
import { buttons } from './widget';
import { word } from './word';

/** The letters that still wait for an answer, oldest first. What they say is not known here: a click opens each. */
export const unansweredCard = (around: Around): Card => {
  const { words } = around;
  const list = waiting(around);
  return card(
    'unanswered',
    [
      list.length === 0 ? section([paragraph(word(words, 'cards.unanswered.none'))]) : null,
      // Two widgets each: Google takes a hundred in a section.
      section(list.slice(0, 40).flatMap((letter) => row(letter, around))),
      section([paragraph(word(words, 'cards.unanswered.note'))]),
    ],
    { header: { title: word(words, 'cards.unanswered') } },
  );
};

/** The way to it; null where nothing waits. */
export const unansweredButton = (around: Around): Button | null => {
  const count = waiting(around).length;
  return count === 0 ? null : button(`${word(around.words, 'cards.unanswered')} (${count})`, call('showUnanswered'));
};

const row = ({ id, receivedAt, hoursLeft, days }: Unanswered, around: Around): readonly Widget[] => {
  const { words } = around;
  const left =
    hoursLeft > 0 ? word(words, 'cards.hours-left', { hours: hoursLeft }) : word(words, 'cards.waiting', { days });
  const address = letterAddress(id);
  return [
    labelled(word(words, 'cards.letter-of', { date: sayDate(receivedAt.slice(0, 10), around) }), { below: left }),
    buttons(
      ...(address === null ? [] : [link(word(words, 'cards.open'), address)]),
      button(word(words, 'cards.take-off'), call('takeOff', { id })),
    ),
  ];
};

/** Where Gmail shows a letter; null for an id that is not Gmail's. */
const letterAddress = (id: string): string | null =>
  /^[\da-f]{1,32}$/.test(id) ? `https://mail.google.com/mail/#all/${id}` : null;
