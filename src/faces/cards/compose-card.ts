import { button, call } from './action';
import type { Around } from './around';
import { type Card, card, paragraph, section } from './card';
import { buttons, textField } from './widget';
import { word } from './word';

/** In a reply window, with the text that was composed a moment ago beside the letter. */
export const carriedCard = (around: Around, text: string, to: string): Card =>
  card(
    'compose',
    [
      section([
        paragraph(word(around.words, 'cards.carried', { to })),
        textField('preview', word(around.words, 'cards.reply'), text, { lines: true }),
        paragraph(word(around.words, 'cards.insert.where')),
        buttons(
          button(word(around.words, 'cards.insert.cursor'), call('insertReply', { place: 'cursor' })),
          button(word(around.words, 'cards.compose.new'), call('updateCompose')),
        ),
      ]),
    ],
    {
      fixedFooter: { primaryButton: button(word(around.words, 'cards.insert'), call('insertReply'), { filled: true }) },
    },
  );
