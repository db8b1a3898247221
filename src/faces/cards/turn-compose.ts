import { emptyMessage } from '../../core/message/message';
import { toHtml } from '../../core/session/insertion';
import type { Answer } from './answer';
import type { Around } from './around';
import { carriedCard } from './compose-card';
import { type CardEvent, form, parameter } from './event';
import { letterCard } from './letter-card';
import { changed, redrawn, taken } from './turn-letter';
import { word } from './word';

type ComposeAction = 'onCompose' | 'updateCompose' | 'insertReply';

/** In a reply window the letter is out of reach: the carried text, or a form to be filled in by hand. */
export const composeTurns: Readonly<Record<ComposeAction, (event: CardEvent, around: Around) => Answer>> = {
  onCompose: (event, around) => ({
    navigations: [
      {
        pushCard: around.carried
          ? carriedCard(around, around.carried.text, around.carried.to)
          : letterCard(taken(event, around, blank), around),
      },
    ],
  }),
  updateCompose: (event, around) => {
    const before = taken(event, around, blank);
    return redrawn(before, changed(before, event), around, event);
  },
  insertReply: (event, around) => {
    const text = form(event).text('preview') ?? '';
    if (text.trim() === '') return { notification: word(around.words, 'cards.nothing-to-insert') };
    return { insert: { html: toHtml(text), place: parameter(event, 'place') === 'cursor' ? 'cursor' : 'start' } };
  },
};

const blank = { ...emptyMessage, view: 'compose' } as const;
