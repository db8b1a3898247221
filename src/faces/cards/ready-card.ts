import { button, call } from './action';
import type { Around } from './around';
import { type Card, card, paragraph, section, type Widget } from './card';
import { unansweredButton } from './unanswered-card';
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
      section([list(around)]),
    ],
    { header: { title: word(around.words, 'cards.title') } },
  );

/** No letter is open. */
export const homeCard = (around: Around): Card =>
  card(
    'home',
    [
      section([paragraph(word(around.words, 'cards.home'))]),
      section([list(around)]),
      section([
        buttons(
          button(word(around.words, 'cards.settings'), call('showSettings')),
          button(word(around.words, 'cards.own-blocks'), call('showBlocks')),
        ),
      ]),
    ],
    { header: { title: word(around.words, 'cards.title') } },
  );

const list = (around: Around): Widget | null => {
  const shown = unansweredButton(around);
  return shown && buttons(shown);
};
