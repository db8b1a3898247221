import type { Where } from '../fact';
import type { Letter } from '../letter';
import { does, type Lexicon, tradeOf } from './role-lexicon';
import type { Meant } from './role-meant';
import type { RoleName } from './role-name';
import { isTown as isPlaceName } from './role-places';
import { gap, type Token } from './role-tokens';

/** What the walk through a letter knows. */
export interface Walk {
  readonly letter: Letter;
  readonly lexicon: Lexicon;
  readonly firms: readonly string[];
  readonly names: Map<string, RoleName>;
  /** Words of the names of people, and the whole names. */
  readonly persons: ReadonlySet<string>;
  /** Those of the reader's. */
  readonly reader: ReadonlySet<string>;
  /** Towns that stand behind a postcode. */
  readonly towns: ReadonlySet<string>;
  /** Names of houses in the addresses of the letter. */
  readonly owners: readonly string[];
  /** Of several posts in the text those that are not meant, and those that are. */
  meant: Meant;
}

/** Where words stand: also in the text of an appointment ("note"), or in the subject of what is quoted ("old"). */
export type Spot = Where | 'note' | 'old';

/** Where a name may begin: the word, the bits of the words that led to it, and what was crossed since. */
export interface Begin {
  readonly at: number;
  readonly lead: number;
  readonly edge: number;
  over: number;
}

/** Edges of a beginning and things crossed, as bits. */
export const edge = {
  begins: 1,
  comma: 2,
  dash: 4,
  quote: 8,
  bracket: 16,
  capitals: 32,
  name: 64,
  label: 128,
  mark: 256,
  invites: 512,
  trade: 1024,
};
export const over = {
  comma: 1,
  dash: 2,
  joint: 4,
  field: 8,
  mark: 16,
  small: 32,
  invites: 64,
  trade: 128,
  noun: 256,
  figure: 512,
  /** A second comma. */
  listed: 1024,
};

/** What ends a name. */
export const breaks = gap.stop | gap.line | gap.bar | gap.colon | gap.opens | gap.closes | gap.quote;
export const leads =
  does.noun | does.as | does.about | does.applied | does.invites | does.seeks | does.others | does.meets;

/** How much a word looks like a trade; asked once. */
export const rank = (lexicon: Lexicon, token: Token): number => {
  if (token.trade < 0) token.trade = endsAsHouse(lexicon, token.word) ? 0 : tradeOf(lexicon, token.word);
  return token.trade;
};

/** "학원", "중앙법원": a kind of house that ends as trades do ("직원"), in Japanese, Chinese and Korean. */
const endsAsHouse = (lexicon: Lexicon, word: string): boolean => {
  if (word.charCodeAt(0) < 0x2fff) return false;
  for (let at = 0; at < word.length - 1; at++)
    if (lexicon.orgs.has(word.slice(at))) return tradeOf(lexicon, word.slice(at)) < 3 && tradeOf(lexicon, word) < 3;
  return false;
};

/** What stands before a place: "zona Lecco". */
export const isArea = (word: string): boolean =>
  /^(?:zon[ae]|secteur|sector|raum|regio|omgeving|okolice|rejon)$/.test(word);

/** Whether a word is a town, or the letter shows that it is one. */
export const isTown = (walk: Walk, word: string): boolean => walk.towns.has(word) || isPlaceName(word);

/** Whether a word ends as the names of houses do ("豊崎銀行", "세움건설") and is no trade. */
export const isOrg = (lexicon: Lexicon, token: Token): boolean => {
  const { word } = token;
  if (lexicon.orgs.has(word)) return rank(lexicon, token) < 2;
  if (word.charCodeAt(0) < 0x2fff) return false;
  for (let at = 1; at < word.length - 1; at++)
    if (lexicon.orgs.has(word.slice(at))) return rank(lexicon, token) < 2 && tradeOf(lexicon, word.slice(0, at)) === 0;
  return false;
};
