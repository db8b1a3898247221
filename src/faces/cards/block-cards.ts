import type { LanguageCode } from '../../core/languages/code';
import { button, call } from './action';
import type { Around } from './around';
import { blockList, type ShownBlock } from './block-list';
import { type Card, card, folded, labelled, paragraph, section } from './card';
import { moves, ownMoves } from './move';
import { buttons, oneOf, switched, textField } from './widget';
import { word, wordOr } from './word';

/** All phrase blocks of one language, by move. */
export const blocksCard = (around: Around, language: LanguageCode): Card => {
  const { words } = around;
  const list = blockList(around, language);
  const present = moves.filter((move) => list.some((block) => block.move === move));
  return card(
    'blocks',
    [
      section([
        languageChoice(around, language),
        buttons(button(word(words, 'cards.block.add'), call('showBlock', { language }))),
      ]),
      ...present.map((move) =>
        folded(
          list.filter((block) => block.move === move).map((block) => row(block, around, language)),
          word(words, `reply.move.${move}`),
        ),
      ),
    ],
    { header: { title: word(words, 'cards.own-blocks') } },
  );
};

const row = (block: ShownBlock, around: Around, language: LanguageCode): ReturnType<typeof labelled> => {
  const state = block.hidden ? 'cards.block.hidden' : block.changed ? 'cards.block.changed' : null;
  return labelled(block.text, {
    above: wordOr(around.words, `reply.block.${block.id}`, word(around.words, 'cards.block.own')),
    ...(state ? { below: word(around.words, state) } : {}),
    button: button(word(around.words, 'cards.block.edit'), call('showBlock', { language, id: block.id })),
  });
};

const languageChoice = (around: Around, language: LanguageCode): ReturnType<typeof oneOf> =>
  oneOf(
    'blockLanguage',
    word(around.words, 'cards.language'),
    (Object.keys(around.languages) as LanguageCode[]).map((code) => ({
      value: code,
      text: around.languages[code]?.name ?? code,
    })),
    language,
    { onChange: call('showBlocks', { again: 'yes' }) },
  );

/** One block: its words, hidden or not, back to ours. `id` null: a new one. */
export const blockCard = (around: Around, language: LanguageCode, id: string | null): Card => {
  const { words } = around;
  const block = blockList(around, language).find((each) => each.id === id) ?? null;
  const at = { language, ...(block ? { id: block.id } : {}) };
  return card(
    'block',
    [
      section([
        block
          ? null
          : oneOf(
              'move',
              word(words, 'cards.block.move'),
              ownMoves.map((move) => ({ value: move, text: word(words, `reply.move.${move}`) })),
              'gratitude',
            ),
        textField('blockText', word(words, 'cards.block.text'), block?.text ?? '', { lines: true }),
        paragraph(word(words, 'cards.block.fields')),
        block ? switched('hidden', word(words, 'cards.block.hide'), block.hidden) : null,
        buttons(
          button(word(words, 'cards.save'), call('keepBlock', at), { filled: true }),
          ...(block?.changed
            ? [
                button(
                  word(words, block.ours ? 'cards.block.reset' : 'cards.block.delete'),
                  call('keepBlock', { ...at, forget: 'yes' }),
                ),
              ]
            : []),
        ),
      ]),
    ],
    { header: { title: word(words, 'cards.block') } },
  );
};
