import type { BlockId, Move, OwnBlock } from '../blocks/block';
import { catalogue } from '../blocks/catalogue';
import type { WritingLanguage } from '../languages/language';
import type { Variant } from '../languages/phrases';
import { suggest } from '../reply/suggest';
import { moves } from './own-blocks';
import type { Session } from './session';

/** A block of one language as the person may change it: ours, ours in their words, or their own. */
export interface ShownBlock {
  readonly id: BlockId;
  readonly move: Move;
  readonly text: string;
  /** How many ways we have of saying it. */
  readonly variants: number;
  readonly hidden: boolean;
  /** What the person made of it, null where it is as we wrote it. */
  readonly own: OwnBlock | null;
  /** There is one of ours to go back to. */
  readonly ours: boolean;
}

/** Every block of a language that can be changed, in the order of a letter. Greetings and sign-offs follow the letter and are not among them. */
export const shownBlocks = (language: WritingLanguage, own: readonly OwnBlock[]): readonly ShownBlock[] => {
  const mine = own.filter((block) => block.language === language.code);
  const { texts } = language.phrases;
  const ours = catalogue
    .filter(({ id, move }) => move !== 'greeting' && move !== 'sign-off' && (texts[id] ?? []).length > 0)
    .map(({ id, move }): ShownBlock => {
      const changed = mine.find((each) => each.id === id) ?? null;
      const variants = texts[id] ?? [];
      return {
        id,
        move,
        text: changed?.text ?? plainest(variants),
        variants: variants.length,
        hidden: changed?.hidden ?? false,
        own: changed,
        ours: true,
      };
    });
  const theirs = mine
    .filter((block) => !ours.some(({ id }) => id === block.id))
    .map((block): ShownBlock => ({ ...block, variants: 1, own: block, ours: false }));
  return [...ours, ...theirs].sort((a, b) => moves.indexOf(a.move) - moves.indexOf(b.move));
};

/** Our words of a block as the person may change them; '' where a language has none. */
export const ourWords = (language: WritingLanguage, id: BlockId): string => plainest(language.phrases.texts[id] ?? []);

/** How a block would read in this letter; null where it cannot be said with what is known. */
export const wouldRead = (session: Session, block: OwnBlock): string | null => {
  const { wish, reading, given } = session;
  if (!given.languages) return null;
  const ours = catalogue.find(({ id }) => id === block.id);
  const reply = suggest(
    reading,
    {
      ...wish,
      language: block.language as typeof wish.language,
      intent: block.intents.includes(wish.intent) ? wish.intent : (block.intents[0] ?? wish.intent),
      reason: ours?.reasons?.[0] ?? wish.reason,
      occasion: ours?.occasions?.[0] ?? wish.occasion,
      own: [...wish.own.filter(({ id }) => id !== block.id), { ...block, hidden: false }],
      switches: { [block.id]: true },
      variants: { [block.id]: 0 },
    },
    given.languages,
    given.now,
  );
  const text = [...reply.parts, ...reply.offers].find((each) => each.block === block.id)?.text ?? '';
  return text === '' ? null : text;
};

/** The names in braces that a block may carry in a language. */
export const unknownFields = (text: string, language: WritingLanguage): readonly string[] =>
  (text.match(/\{[^{}]{0,200}\}/g) ?? []).filter(
    (field) => !plainFields.includes(field.slice(1, -1)) && !isForm(field.slice(1, -1), language),
  );

/** The fields every language can fill. */
export const plainFields: readonly string[] = ['recruiter', 'role', 'company', 'date'];

const isForm = (name: string, { phrases }: WritingLanguage): boolean =>
  /[?~|]/.test(name) || Object.prototype.hasOwnProperty.call(phrases.forms, name);

/** Our words in the form in which a person may edit them: the first text without a field that only the language knows, else the first. */
const plainest = (variants: readonly Variant[]): string => {
  const texts = variants.flatMap(ladder).map(plain);
  return texts.find((text) => (text.match(/\{[^{}]{0,200}\}/g) ?? []).every(isPlain)) ?? texts[0] ?? '';
};

const isPlain = (field: string): boolean => plainFields.includes(field.slice(1, -1));

const ladder = (variant: Variant): readonly string[] => {
  const texts = typeof variant === 'object' && 'any' in variant ? variant.any : variant;
  return typeof texts === 'string' ? [texts] : texts;
};

/** Guards fall away; of two ways to say a thing the warm tone and the formal address stay. */
const plain = (text: string): string =>
  text.replace(/\{([^{}]{0,200})\}/g, (field: string, inside: string) => {
    if (inside.startsWith('?')) return '';
    if (inside.includes('~')) return inside.split('~')[1] ?? '';
    return inside.includes('|') ? (inside.split('|')[0] ?? '') : field;
  });
