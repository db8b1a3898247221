import { button, call } from './action';
import type { Around } from './around';
import { type Card, card, labelled, paragraph, section, type Widget } from './card';
import { daysBetween } from './day';
import { sayDate } from './letter-summary';
import type { Unanswered } from './unanswered';
import { buttons } from './widget';
import { word } from './word';

/** A letter is open and nothing of it was read yet: one button. */
export const readyCard = (around: Around): Card =>
  card(
    'ready',
    [
      section([
        paragraph(word(around.words, 'cards.ready')),
        buttons(button(word(around.words, 'cards.decline'), call('readLetter'), { filled: true })),
      ]),
      unansweredSection(around),
    ],
    { header: { title: word(around.words, 'cards.title') } },
  );

/** No letter is open. */
export const homeCard = (around: Around): Card =>
  card(
    'home',
    [
      section([paragraph(word(around.words, 'cards.home'))]),
      unansweredSection(around),
      section([
        buttons(
          button(word(around.words, 'cards.settings'), call('showSettings')),
          button(word(around.words, 'cards.own-blocks'), call('showBlocks')),
        ),
      ]),
    ],
    { header: { title: word(around.words, 'cards.title') } },
  );

/** The letters that still wait for an answer, oldest first. */
const unansweredSection = (around: Around): ReturnType<typeof section> | null =>
  around.unanswered.length === 0
    ? null
    : section(
        around.unanswered.slice(0, 30).map((letter) => unanswered(letter, around)),
        word(around.words, 'cards.unanswered'),
      );

const unanswered = (letter: Unanswered, around: Around): Widget => {
  const days = letter.receivedAt ? daysBetween(letter.receivedAt, around.now) : null;
  const job = [letter.role, letter.company].filter((each) => each).join(' · ');
  return labelled(job ? `${letter.who}\n${job}` : letter.who, {
    ...(days !== null && days > 0 ? { above: word(around.words, 'cards.waiting', { days }) } : {}),
    ...(letter.interviewAt ? { below: sayDate(letter.interviewAt, around) } : {}),
  });
};
