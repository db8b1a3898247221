import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import { otherRole } from '../other-cues';
import { cueWords, list } from '../words';

/** What a word may do around a role, as bits: many do more than one thing. */
export const does = {
  /** Names a vacancy. */
  noun: 1,
  as: 2,
  about: 4,
  applied: 8,
  /** Belongs to invitations. */
  invites: 16,
  seeks: 32,
  joins: 64,
  field: 128,
  article: 256,
  ends: 512,
  others: 1024,
  /** Stands before somebody to meet. */
  meets: 2048,
  /** Stands behind somebody who wants to meet the reader. */
  wishes: 4096,
} as const;

/** A step of a tree of letters: what the letters so far mean, and how they go on. */
interface Step {
  kind: number;
  readonly next: Map<number, Step>;
}

/** The words of one language as a role is looked for among them. */
export interface Lexicon {
  /** Single words. */
  readonly words: ReadonlyMap<string, number>;
  /** Phrases of several words by the first of them. */
  readonly phrases: ReadonlyMap<string, readonly (readonly [readonly string[], number])[]>;
  /** All of them letter by letter, for scripts without blanks. */
  readonly letters: Step;
  /** Names of trades from their last letter on: 1 a trade, 2 an ending of trades. */
  readonly trades: Step;
  /** Heads that say little without their field: "professor", "head". */
  readonly heads: ReadonlySet<string>;
  /** Who invites rather than is invited: "ceo", "hiring manager". */
  readonly hosts: ReadonlySet<string>;
  /** Words for anybody who works: "人員", "직원"; a role only where nothing better is said. */
  readonly vague: ReadonlySet<string>;
  /** Tell that a post is taken: "already filled". */
  readonly taken: readonly string[];
  /** The one and the other of two posts. */
  readonly former: readonly string[];
  readonly latter: readonly string[];
  /** Kinds of houses: "bank", "病院". */
  readonly orgs: ReadonlySet<string>;
  /** How words end that end a role: verbs ("-iamo"). */
  readonly verbs: readonly string[];
  /** How words bend: an ending, and what stands there in the dictionary ("podinspektora", "położnej"). */
  readonly bends: readonly (readonly [string, string])[];
  /** Whether words are written without blanks. */
  readonly isDense: boolean;
  readonly isKorean: boolean;
  readonly isEnglish: boolean;
  readonly isGerman: boolean;
  /** Whether words are put together to one: "Kochstelle". */
  readonly isCompounding: boolean;
  /** Whether the trade comes first in a role ("jefe de obra"). */
  readonly isHeadFirst: boolean;
}

const lexicons = new Map<string, Lexicon>();

/** Made once a language. */
export const lexiconOf = (letter: Letter): Lexicon => {
  const code = letter.isSpoken ? letter.language.code : '';
  const there = lexicons.get(code);
  if (there) return there;
  const own = letter.isSpoken ? letter.language.cues.role : otherRole;
  const words = new Map<string, number>();
  const phrases = new Map<string, [string[], number][]>();
  const letters = newStep();
  const isDense = code === 'ja' || code === 'zh';
  const put = (word: string, kind: number): void => {
    const parts = word.split(' ');
    if (isDense) grow(letters, word, kind);
    if (parts.length === 1) words.set(word, (words.get(word) ?? 0) | kind);
    else {
      const first = parts[0] ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), [parts, kind]]);
    }
  };
  for (const key of ['as', 'about', 'applied', 'seeks', 'ends', 'others'] as const)
    for (const word of list(own[key])) if (!word.startsWith('-')) put(word, does[key]);
  for (const word of list(own.joints)) put(word, does.joins);
  for (const word of list(own.fields)) put(word, does.field);
  for (const word of list(own.articles)) put(word, does.article);
  for (const word of ['of', 'and', '&', 'for']) if (!words.has(word)) put(word, does.joins);
  for (const word of cueWords(letter, 'roleAfter')) put(word, does.noun);
  const seeking = list(own.seeks);
  const known = new Set([...list(own.trades), ...cueWords(letter, 'titles')]);
  for (const word of cueWords(letter, 'contacts'))
    if (
      word.includes(' ') ||
      isDense ||
      code === 'ko' ||
      (word.length > 7 && !known.has(word) && !seeking.some((each) => word.startsWith(each)))
    )
      put(word, does.meets);
  for (const word of cueWords(letter, 'wishes')) put(word, does.wishes);
  for (const word of cueWords(letter, 'subjectWords'))
    if (!word.includes(' ') && (!words.has(word) || words.get(word) === does.ends)) put(word, does.invites);
  // "PhD position", "bolsa de investigação", "first officer" are roles, though they end or begin with a word that leads to one.
  for (const word of list(own.trades)) if (word.includes(' ')) put(word, 0);
  for (const word of cueWords(letter, 'titles'))
    if (
      word.includes(' ') &&
      ((words.get(word.slice(word.lastIndexOf(' ') + 1)) ?? 0) | (words.get(word.slice(0, word.indexOf(' '))) ?? 0)) &
        does.noun
    )
      put(word, 0);
  const trades = newStep();
  for (const word of cueWords(letter, 'subjectWords'))
    if (word.length > 5 && !word.includes(' ')) grow(trades, backwards(word), 4);
  for (const word of cueWords(letter, 'titles')) grow(trades, backwards(word), 1);
  for (const word of list(own.trades)) grow(trades, backwards(word), 1);
  for (const word of list(own.endings)) grow(trades, backwards(word), 2);
  const made: Lexicon = {
    words,
    heads: new Set(list(own.heads)),
    hosts: new Set([...list(own.hosts), ...everyHost]),
    vague: new Set(list(own.vague ?? '')),
    taken: list(own.taken ?? ''),
    former: list(own.former ?? ''),
    latter: list(own.latter ?? ''),
    orgs: new Set(cueWords(letter, 'orgs')),
    phrases,
    letters,
    trades,
    verbs: list(own.ends)
      .filter((word) => word.startsWith('-'))
      .map((word) => word.slice(1)),
    bends: list(own.bends ?? '').map((bend) => {
      const at = bend.indexOf('>');
      return [bend.slice(0, at), bend.slice(at + 1)];
    }),
    isDense,
    isKorean: code === 'ko',
    isEnglish: code === 'en',
    isGerman: code === 'de',
    isCompounding: ['de', 'nl', 'sv'].includes(code),
    isHeadFirst: ['fr', 'es', 'it', 'pt', 'pl', ''].includes(code),
  };
  // "Mr", "Mme": somebody's name follows.
  if (letter.isSpoken && !isDense && code !== 'ko')
    for (const word of Object.keys(letter.language.cues.honorifics))
      if (!words.has(word) && tradeOf(made, fold(word)) === 0) words.set(fold(word), does.ends);
  lexicons.set(code, made);
  return made;
};

/** Hosts as every language writes them. */
const everyHost = ['ceo', 'cto', 'cfo', 'coo', 'cpo', 'hr', 'hrbp', 'vp'];

const newStep = (): Step => ({ kind: 0, next: new Map() });

const backwards = (word: string): string => [...word].reverse().join('');

const grow = (root: Step, word: string, kind: number): void => {
  let step = root;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const there = step.next.get(code) ?? newStep();
    step.next.set(code, there);
    step = there;
  }
  step.kind |= kind;
};

/** The longest entry that begins at an offset: its end and kind. */
export const entryAt = (
  lexicon: Lexicon,
  folded: string,
  at: number,
): { readonly to: number; readonly kind: number } => {
  let step: Step | undefined = lexicon.letters;
  let found = { to: at, kind: 0 };
  for (let i = at; i < folded.length; ) {
    step = step.next.get(folded.charCodeAt(i++));
    if (!step) break;
    if (step.kind) found = { to: i, kind: step.kind };
  }
  return found;
};

/** Whether a word is a head, or ends with one in Swedish and Dutch: "gymnasielärare i fysik" ("Filialleiterin in Göttingen" is at a place). */
export const isHead = (lexicon: Lexicon, word: string): boolean => {
  if (lexicon.heads.has(word)) return true;
  if (!lexicon.isCompounding || lexicon.isGerman) return false;
  for (let at = 3; at < word.length - 4; at++) if (lexicon.heads.has(word.slice(at))) return true;
  return false;
};

/** Whether a word ends with one of invitations ("selectiegesprek", "Zweitgespräch"). */
export const endsInvitation = (lexicon: Lexicon, word: string): boolean => {
  let step: Step | undefined = lexicon.trades;
  for (let i = word.replace(/(?:ken|en|e|s)$/, '').length - 1; i > 0; i--) {
    step = step.next.get(word.charCodeAt(i));
    if (!step) return false;
    if (step.kind & 4) return true;
  }
  return false;
};

const plainWord = /^[a-z]+$/;

/** How much a word looks like a trade: 3 it is one, 2 it ends with one ("netzplanerin"), 1 it ends as trades do, 0 not at all. */
export const tradeOf = (lexicon: Lexicon, word: string): number => {
  // "Entwickler:in", "jefe/a": what is added for the other gender is passed over.
  const tail = plainWord.test(word) ? -1 : word.search(/[:*_·/(][-\p{L}()]*$/u);
  const end = tail > 2 ? tail : word.length;
  let step: Step | undefined = lexicon.trades;
  let best = 0;
  for (let i = end - 1; i >= 0; i--) {
    step = step.next.get(word.charCodeAt(i));
    if (!step) break;
    if (step.kind & 1 && (i === 0 || word.charCodeAt(i - 1) === 45 || word.charCodeAt(i - 1) === 47)) best = 3;
    else if (step.kind & 1 && best < 2 && (end - i > 3 || word.charCodeAt(i) > 0x2000)) best = 2;
    else if (step.kind & 2 && best < 1 && i > 1) best = 1;
  }
  if (best < 2 && lexicon.isGerman && end > 6 && tail < 0 && word.endsWith('in'))
    return Math.max(best, tradeOf(lexicon, word.slice(0, -2)));
  if (best < 2 && tail < 0 && end > 4)
    for (const [bent, plain] of lexicon.bends)
      if (word.endsWith(bent)) {
        const own = knownAs(lexicon, word.slice(0, end - bent.length) + plain);
        if (own > best) best = own;
      }
  if (best < 3 && end > 4 && word.charCodeAt(end - 1) === 115 && tail < 0) {
    const single = tradeOf(lexicon, word.slice(0, end - 1));
    if (single === 3) return 3;
  }
  return best;
};

/** 3 where a word is a trade, 2 where it ends with a long one. */
const knownAs = (lexicon: Lexicon, word: string): number => {
  let step: Step | undefined = lexicon.trades;
  let best = 0;
  for (let i = word.length - 1; i >= 0; i--) {
    step = step.next.get(word.charCodeAt(i));
    if (!step) break;
    if (step.kind & 1 && (i === 0 || word.charCodeAt(i - 1) === 45)) best = 3;
    else if (step.kind & 1 && best < 2 && word.length - i > 4) best = 2;
  }
  return best;
};
