import { button, call } from './action';
import type { Failure } from './answer';
import type { Around } from './around';
import { type Card, card, paragraph, section } from './card';
import { buttons, textField } from './widget';
import { word } from './word';

/** What went wrong, what to do next, and the person's own text, to be copied: it is never lost with the letter. */
export const failureCard = (failure: Failure, text: string | null, around: Pick<Around, 'words'>): Card => {
  const { words } = around;
  const again = failure === 'unreadable' || failure === 'quota' || failure === 'unexpected' || failure === 'scope';
  return card(
    'failure',
    [
      section([
        paragraph(word(words, `cards.failure.${failure}`)),
        again ? buttons(button(word(words, 'cards.try-again'), call('readLetter'))) : null,
      ]),
      text ? section([textField('kept', word(words, 'cards.your-text'), text, { lines: true })]) : null,
    ],
    { header: { title: word(words, 'cards.title') } },
  );
};
