import { button, call } from './action';
import type { Around } from './around';
import { type Card, card, paragraph, section, type Widget } from './card';
import { isFirstRun } from './standing';
import { unansweredButton } from './unanswered-card';
import { buttons } from './widget';
import { word } from './word';

/** A letter is open and nothing of it was read yet: one button, and what it does until that was understood. */
export const readyCard = (around: Around): Card =>
  card(
    'ready',
    [
      section([
        isFirstRun(around.stored)
          ? paragraph(word(around.words, around.hosted ? 'cards.ready.hosted' : 'cards.ready'))
          : null,
        buttons(
          button(word(around.words, 'cards.decline'), call('readLetter'), { filled: true }),
          ...(isFirstRun(around.stored) ? [button(word(around.words, 'cards.got-it'), call('gotIt'))] : []),
        ),
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
