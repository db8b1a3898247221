import type { Letter, Line } from '../letter';
import { lexiconOf } from './role-lexicon';
import { type Token, tokensOf } from './role-tokens';

/** Names of houses as they stand among words: "ツバメ製菓" of "株式会社ツバメ製菓" ("【ツバメ製菓】"). `firms`: folded. */
export const houseNames = (firms: ReadonlySet<string>): readonly string[] =>
  [...firms]
    .map((firm) => firm.replace(/^(?:株式会社|有限会社|合同会社|주식회사 ?)/, ''))
    .filter((firm) => firm.length > 2);

/** The words of a letter where it is a letter's own, each place with one more word at its end that stands for what follows. */
export interface LetterWords {
  readonly subject: readonly Token[];
  readonly text: readonly Token[];
  /** Empty where there is no signature. */
  readonly signature: readonly Token[];
}

/** Made once a letter: posts are looked for among them, and the tagger looks at them. `houses`: see `houseNames`. */
export const letterWords = (letter: Letter, houses: readonly string[]): LetterWords => {
  const there = made.get(letter);
  if (there) return there;
  const { lines, parts, subject } = letter;
  const lexicon = lexiconOf(letter);
  const cut = lines.findIndex((line) => line.start >= parts.signatureAt);
  const of = (own: readonly Line[], most: number) => tokensOf(own, lexicon, most, houses);
  const words: LetterWords = {
    subject: of([subject], 260),
    text: of(cut < 0 ? lines : lines.slice(0, cut), 900),
    signature: cut < 0 ? [] : of(lines.slice(cut, cut + 40), 260),
  };
  made.set(letter, words);
  return words;
};
const made = new WeakMap<Letter, LetterWords>();
