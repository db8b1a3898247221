import type { Move, OwnBlock } from '../../core/blocks/block';
import { catalogue } from '../../core/blocks/catalogue';
import type { LanguageCode } from '../../core/languages/code';
import { apply } from '../../core/store/store';
import type { Answer } from './answer';
import type { Around } from './around';
import { blockCard, blocksCard } from './block-cards';
import { blockList } from './block-list';
import { type CardEvent, form, parameter } from './event';
import { mark } from './shown';
import { forgetBlock, keepBlock, ownBlocks } from './standing';
import { word } from './word';

type BlockAction = 'showBlocks' | 'showBlock' | 'keepBlock';

export const blockTurns: Readonly<Record<BlockAction, (event: CardEvent, around: Around) => Answer>> = {
  showBlocks: (event, around) => {
    const card = blocksCard(around, languageOf(event, around));
    return { navigations: [parameter(event, 'again') ? { updateCard: card } : { pushCard: card }] };
  },
  showBlock: (event, around) => ({
    navigations: [{ pushCard: blockCard(around, languageOf(event, around), parameter(event, 'id')) }],
  }),
  keepBlock: (event, around) => {
    const language = languageOf(event, around);
    const id = parameter(event, 'id');
    const block = written(event, around, language, id);
    if (block === null) return { notification: word(around.words, 'cards.block.empty') };
    const keep =
      parameter(event, 'forget') && id !== null
        ? forgetBlock(around.stored, { id, language })
        : keepBlock(around.stored, block);
    const after = { ...around, stored: apply(around.stored, keep) };
    return {
      keep,
      navigations: [{ pop: true }, { updateCard: blocksCard(after, language) }],
      notification: word(around.words, 'cards.saved'),
    };
  },
};

const languageOf = (event: CardEvent, around: Around): LanguageCode => {
  const wanted = (form(event).text('blockLanguage') ??
    parameter(event, 'language') ??
    around.locale ??
    'en') as LanguageCode;
  return Object.prototype.hasOwnProperty.call(around.languages, wanted) ? wanted : 'en';
};

/** The block as the card now has it; null where it has no words. */
const written = (event: CardEvent, around: Around, language: LanguageCode, id: string | null): OwnBlock | null => {
  const values = form(event);
  const text = (values.text('blockText') ?? '').trim();
  if (text === '') return null;
  const before = blockList(around, language).find((block) => block.id === id);
  const was = ownBlocks(around.stored).find((block) => block.id === id && block.language === language);
  return {
    id: before?.id ?? `own/${mark(`${text} ${around.now}`).replace('.', '')}`,
    move: before?.move ?? ((values.text('move') as Move | null) || 'gratitude'),
    language,
    text,
    intents: was?.intents ?? catalogue.find((block) => block.id === id)?.intents ?? ['decline', 'move', 'one-line'],
    hidden: values.text('hidden') !== null,
    place: was?.place ?? null,
  };
};
