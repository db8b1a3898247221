import { button, call } from './action';
import type { Around } from './around';
import { type Card, card, paragraph, section } from './card';
import { settings } from './standing';
import { buttons, oneOf, switched, textField } from './widget';
import { word } from './word';

/** What holds for every letter: name under the letter, tone. */
export const settingsCard = (around: Around): Card => {
  const { words } = around;
  const { name, tone } = settings(around.stored);
  return card(
    'settings',
    [
      section([
        textField('signOffName', word(words, 'cards.sign-off'), name ?? '', {
          hint: word(words, 'cards.sign-off.hint'),
        }),
        switched('signed', word(words, 'cards.sign-off.on'), name !== ''),
        oneOf(
          'standingTone',
          word(words, 'cards.tone'),
          (['warm', 'formal'] as const).map((value) => ({ value, text: word(words, `reply.tone.${value}`) })),
          tone ?? 'warm',
        ),
        buttons(
          button(word(words, 'cards.save'), call('keepSettings'), { filled: true }),
          button(word(words, 'cards.own-blocks'), call('showBlocks')),
        ),
      ]),
      section([paragraph(word(words, around.hosted ? 'cards.privacy.hosted' : 'cards.privacy'))]),
    ],
    { header: { title: word(words, 'cards.settings') } },
  );
};
