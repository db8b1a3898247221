import { holidays } from '../../core/reply/holidays';
import { slotRemarks } from '../../core/session/slot-remarks';
import { button, call } from './action';
import { folded, paragraph, type Section, section, type Widget } from './card';
import type { Drawing } from './drawing';
import { slotNumbers, switchName, texts, unset } from './field';
import { languageWidget } from './letter-choices';
import { asksTimes, drawnOffers } from './letter-shown';
import { buttons, dayPicker, oneOf, switched, textField, timePicker } from './widget';
import { word, wordOr } from './word';

/** The blocks of this reply and those that could join it, as they would read with this letter. */
export const blocksSection = (drawing: Drawing): Section => {
  const { session, around } = drawing;
  const { words } = around;
  return folded(
    [
      ...drawnOffers(session).map((offer) =>
        switched(switchName(offer.block), offer.text, offer.on, {
          above: wordOr(words, `reply.block.${offer.block}`, word(words, `reply.move.${offer.move}`)),
          ...(offer.asks === 'confirmation' ? { below: word(words, 'reply.asks.confirmation') } : {}),
        }),
      ),
      textField('ownReason', word(words, 'cards.own-reason'), value(drawing, 'ownReason')),
      // What the recruiter wrote is theirs: offered for the taking, their sentence would stand in the person's mouth.
      textField('specific', word(words, 'cards.specific'), value(drawing, 'specific')),
      languageWidget(drawing),
      buttons(button(word(words, 'cards.own-blocks'), call('showBlocks'))),
    ],
    word(words, 'cards.blocks'),
  );
};

/** Another time, format or length: open where the person wants to move the interview. */
export const alternativesSection = (drawing: Drawing): Section | null => {
  const { session, around } = drawing;
  const { words } = around;
  if (!asksTimes(session)) return null;
  const remarks = slotRemarks(session, holidays);
  const widgets: readonly Widget[] = [
    ...slotNumbers.flatMap((number) => {
      const start = session.wish.slots[number - 1]?.start ?? null;
      return [
        dayPicker(`day${number}`, word(words, 'cards.slot.day', { number }), start),
        timePicker(`time${number}`, word(words, 'cards.slot.time', { number }), start?.slice(11, 16) ?? null),
        ...(remarks[number - 1] ?? []).map(({ key, fields }) => paragraph(wordOr(words, key, '', fields))),
      ];
    }),
    oneOf(
      'otherFormat',
      word(words, 'cards.other-format'),
      [
        { value: unset, text: word(words, 'cards.as-proposed') },
        { value: 'phone', text: word(words, 'cards.other-format.phone') },
        { value: 'video', text: word(words, 'cards.other-format.video') },
      ],
      session.wish.otherFormat ?? unset,
    ),
    oneOf(
      'otherMinutes',
      word(words, 'cards.other-minutes'),
      [
        { value: unset, text: word(words, 'cards.as-proposed') },
        ...[15, 20, 30, 45].map((minutes) => ({
          value: String(minutes),
          text: word(words, 'cards.minutes', { minutes }),
        })),
      ],
      String(session.wish.otherMinutes ?? unset),
    ),
  ];
  const header = word(words, 'cards.alternatives');
  return session.wish.intent === 'move' ? section(widgets, header) : folded(widgets, header);
};

/** Someone else who might be interested: named only where they agreed. */
export const colleagueSection = (drawing: Drawing): Section => {
  const { session, around } = drawing;
  return folded(
    [
      textField('colleague', word(around.words, 'cards.colleague'), value(drawing, 'colleague')),
      textField('about', word(around.words, 'cards.colleague.about'), value(drawing, 'about')),
      switched('consent', word(around.words, 'cards.colleague.consent'), session.wish.colleague?.consent ?? false),
    ],
    word(around.words, 'cards.colleague.header'),
  );
};

const value = ({ session }: Drawing, name: string): string =>
  texts.find((field) => field.name === name)?.of(session) ?? '';
