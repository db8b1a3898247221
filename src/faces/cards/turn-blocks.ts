import type { Move, OwnBlock } from '../../core/blocks/block';
import { catalogue } from '../../core/blocks/catalogue';
import type { LanguageCode } from '../../core/languages/code';
import { languageOf as named } from '../../core/languages/language-of';
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
    const block = written(event, around, language, parameter(event, 'id'));
    const forget = parameter(event, 'forget') !== null || isOurs(block, around, language);
    const wrong = forget ? null : faultOf(block.text, around, language);
    if (wrong !== null) return { notification: wrong };
    const keep = forget ? forgetBlock(around.stored, block) : keepBlock(around.stored, block);
    const after = { ...around, stored: apply(around.stored, keep) };
    return {
      keep,
      navigations: [{ pop: true }, { updateCard: blocksCard(after, language) }],
      notification: word(around.words, 'cards.saved'),
    };
  },
};

/** Words of ours, unchanged and in use, are not kept as the person's: better ones may come. */
const isOurs = (block: OwnBlock, around: Around, language: LanguageCode): boolean =>
  !block.hidden &&
  blockList({ ...around, stored: {} }, language).some(({ id, text }) => id === block.id && text === block.text);

const most = 2000;
const plainFields = ['recruiter', 'role', 'company', 'date'];

/** What is wrong with the words of a block, said so that it can be mended; null where nothing is. */
const faultOf = (text: string, { words, languages }: Around, language: LanguageCode): string | null => {
  if (text === '') return word(words, 'cards.block.empty');
  if (text.length > most) return word(words, 'cards.block.too-long', { most });
  const { forms } = named(language, languages).phrases;
  const known = (field: string): boolean =>
    /^\?|[|~]/.test(field) || allFields.includes(field) || Object.prototype.hasOwnProperty.call(forms, field);
  const field = (text.match(/\{[^{}]{0,200}\}/g) ?? []).map((each) => each.slice(1, -1)).find((each) => !known(each));
  return field === undefined
    ? null
    : word(words, 'reply.own.unknown-field', { field, fields: plainFields.map((each) => `{${each}}`).join(' ') });
};

const allFields = [...plainFields, 'deadline', 'slots', 'minutes', 'colleague', 'about', 'specific'];

const languageOf = (event: CardEvent, around: Around): LanguageCode => {
  const wanted = (form(event).text('blockLanguage') ??
    parameter(event, 'language') ??
    around.locale ??
    'en') as LanguageCode;
  return Object.prototype.hasOwnProperty.call(around.languages, wanted) ? wanted : 'en';
};

/** The block as the card now has it. */
const written = (event: CardEvent, around: Around, language: LanguageCode, id: string | null): OwnBlock => {
  const values = form(event);
  const text = (values.text('blockText') ?? '').trim();
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
