import type { Move } from '../../core/blocks/block';
import { catalogue } from '../../core/blocks/catalogue';
import type { LanguageCode } from '../../core/languages/code';
import { languageOf } from '../../core/languages/language-of';
import type { Variant } from '../../core/languages/phrases';
import type { Around } from './around';
import { ownBlocks } from './standing';

/** A block as the person sees it: ours, ours in their words, or their own. */
export interface ShownBlock {
  readonly id: string;
  readonly move: Move;
  readonly text: string;
  readonly hidden: boolean;
  /** The person's words stand here. */
  readonly changed: boolean;
  /** There is one of ours to go back to. */
  readonly ours: boolean;
}

/** Every block of a language, in the order of a letter. */
export const blockList = (around: Around, language: LanguageCode): readonly ShownBlock[] => {
  const own = ownBlocks(around.stored).filter((block) => block.language === language);
  const { texts } = languageOf(language, around.languages).phrases;
  const ours = catalogue
    .filter((block) => Object.prototype.hasOwnProperty.call(texts, block.id))
    .map((block): ShownBlock => {
      const mine = own.find((each) => each.id === block.id);
      return {
        id: block.id,
        move: block.move,
        text: mine?.text ?? plainText(texts[block.id] ?? []),
        hidden: mine?.hidden ?? false,
        changed: mine !== undefined,
        ours: true,
      };
    });
  const theirs = own
    .filter((block) => !catalogue.some((each) => each.id === block.id))
    .map(({ id, move, text, hidden }): ShownBlock => ({ id, move, text, hidden, changed: true, ours: false }));
  return [...ours, ...theirs];
};

/** Our words in the form in which a person may edit them: the plainest text, with none but the four plain fields. */
const plainText = (variants: readonly Variant[]): string => {
  const texts = variants.flatMap((variant) => ladder(variant)).map((text) => plain(text));
  return texts.find((text) => !/[{}]/.test(text.replace(/\{(?:recruiter|role|company|date)\}/g, ''))) ?? texts[0] ?? '';
};

const ladder = (variant: Variant): readonly string[] => {
  const texts = typeof variant === 'object' && 'any' in variant ? variant.any : variant;
  return typeof texts === 'string' ? [texts] : texts;
};

/** Guards fall away; of two ways to say something the formal address and the warm tone stay. */
const plain = (text: string): string =>
  text.replace(/\{([^{}]{0,200})\}/g, (field: string, inside: string) => {
    if (inside.startsWith('?')) return '';
    if (inside.includes('~')) return inside.split('~')[1] ?? '';
    return inside.includes('|') ? (inside.split('|')[0] ?? '') : field;
  });
