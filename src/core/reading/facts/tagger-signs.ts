import { fold } from '../../message/fold';
import type { Letter, Line } from '../letter';
import { glued } from '../words';
import { letterWords } from './letter-words';
import { domainOf, ownerOf } from './mailbox-kind';
import { lexiconOf } from './role-lexicon';
import { personsOf } from './role-persons';
import { gap, type Token, tokensOf } from './role-tokens';
import { rank } from './role-walk';

/** Where a run of words stands that the tagger looks at. */
export type Place = 'subject' | 'text' | 'signature' | 'from' | 'calendar' | 'quoted';

/** Words that follow each other, with what is asked of each of them. */
export interface Field {
  readonly place: Place;
  /** What the offsets of the tokens point into. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The most words of a place that are looked at. */
const most: Readonly<Record<Place, number>> = {
  subject: 60,
  text: 400,
  signature: 120,
  from: 30,
  calendar: 40,
  quoted: 150,
};

/** The words of a letter in the places where it says whom and what it is about. `houses`: see `houseNames`. */
export const fieldsOf = (letter: Letter, houses: readonly string[]): readonly Field[] => {
  const lexicon = lexiconOf(letter);
  const { parts, message, subject, calendar } = letter;
  const words = letterWords(letter, houses);
  const from = `${message.from?.name ?? ''} @ ${domainOf(message.from)}`.slice(0, 200);
  const entry = (calendar?.summary ?? '').slice(0, 200);
  const field = (place: Place, text: string, all: readonly Token[]): Field => ({
    place,
    text,
    tokens: all.slice(0, Math.min(all.length - 1, most[place])),
  });
  const beside = (place: Place, text: string, lines: readonly Line[]): Field =>
    field(place, text, tokensOf(lines, lexicon, most[place], houses));
  return [
    field('subject', subject.text, words.subject),
    field('text', parts.text, words.text),
    ...(words.signature.length > 0 ? [field('signature', parts.text, words.signature)] : []),
    beside('from', from, [lineOf(from, 0)]),
    ...(entry === '' ? [] : [beside('calendar', entry, [lineOf(entry, 0)])]),
    ...(parts.quoted === '' ? [] : [beside('quoted', parts.quoted, linesOf(parts.quoted))]),
  ].filter(({ tokens }) => tokens.length > 0);
};

const lineOf = (text: string, start: number): Line => ({ text, folded: fold(text), start });

const linesOf = (quoted: string): readonly Line[] => {
  let start = 0;
  return quoted
    .slice(0, 2000)
    .split('\n')
    .map((text) => {
      const line = lineOf(text, start);
      start += text.length + 1;
      return line;
    });
};

/** What is known of each word of a field, as small numbers. */
interface Sheet {
  readonly kind: Int32Array;
  readonly gap: Int32Array;
  /** 0 to 3: how much it looks like a trade. */
  readonly trade: Uint8Array;
  /** Bits: a capital, of a person, of a house, of the sender's domain, a kind of house. */
  readonly flags: Uint8Array;
  /** Bits: stands in another place, too; stands here twice. */
  readonly echo: Uint8Array;
  readonly word: Int32Array;
  /** Of the last two, three, four letters and the first four. */
  readonly ends: readonly Int32Array[];
}

const isDenseCode = (code: number): boolean => code > 0x2fff;

/** Every sign of every word of some fields, as whole numbers below 2^24: first those of the language, then those of all like it. */
export const signsOf = (letter: Letter, fields: readonly Field[], firms: readonly string[]): readonly Signs[] => {
  const lexicon = lexiconOf(letter);
  const persons = personsOf(letter);
  const houses = new Set(firms.flatMap((firm) => [firm, ...firm.split(/[ -]/).filter((word) => word.length > 3)]));
  const owner = [letter.message.from, letter.message.sender]
    .map((box) => glued(ownerOf(domainOf(box))))
    .find((each) => each.length > 2);
  const own = fields.map(({ tokens }) => {
    const counts = new Map<string, number>();
    for (const { word } of tokens)
      if (word.length > (isDenseCode(word.charCodeAt(0)) ? 1 : 3)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  });
  return fields.map(({ place, tokens }, index) => {
    const size = tokens.length;
    const sheet: Sheet = {
      kind: new Int32Array(size),
      gap: new Int32Array(size),
      trade: new Uint8Array(size),
      flags: new Uint8Array(size),
      echo: new Uint8Array(size),
      word: new Int32Array(size),
      ends: [2, 3, 4, -4].map(() => new Int32Array(size)),
    };
    for (let i = 0; i < size; i++) {
      const token = tokens[i] as Token;
      const { word } = token;
      sheet.kind[i] = token.kind;
      sheet.gap[i] = token.gap & ~gap.space;
      sheet.trade[i] = rank(lexicon, token);
      const isOwner = owner !== undefined && word.length > 2 && owner.includes(word);
      sheet.flags[i] =
        (token.isCapital ? 1 : 0) |
        (persons.has(word) ? 2 : 0) |
        (houses.has(word) ? 4 : 0) |
        (isOwner ? 8 : 0) |
        (lexicon.orgs.has(word) ? 16 : 0);
      let echo = (own[index]?.get(word) ?? 0) > 1 ? 2 : 0;
      for (let k = 0; k < own.length; k++) if (k !== index && own[k]?.has(word)) echo |= 1;
      sheet.echo[i] = echo;
      const digit = word.charCodeAt(0);
      const isFigure = digit > 47 && digit < 58;
      sheet.word[i] = isFigure ? 48 : hash(word, 0, word.length);
      for (const [k, length] of [2, 3, 4].entries())
        (sheet.ends[k] as Int32Array)[i] = hash(word, Math.max(0, word.length - length), word.length);
      (sheet.ends[3] as Int32Array)[i] = hash(word, 0, Math.min(4, word.length));
    }
    return signs(sheet, places[place], size);
  });
};

const places: Readonly<Record<Place, number>> = {
  subject: 0,
  text: 1,
  signature: 2,
  from: 3,
  calendar: 4,
  quoted: 5,
};

/** The signs of the words of a field. */
export interface Signs {
  /** Words and endings of the language: `ownSigns` of each word. */
  readonly own: Int32Array;
  /** What languages have in common: room for `commonSigns` of each word, of which `counts` are taken. */
  readonly common: Int32Array;
  readonly counts: Uint8Array;
}
export const ownSigns = 16;
export const commonSigns = 60;

const hash = (word: string, from: number, to: number): number => {
  let made = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) made = Math.imul(made ^ word.charCodeAt(i), 0x01000193);
  return made;
};

/** One number below 2^24 and above 0 for a sign: what kind it is and what it is of (the mixing of MurmurHash3). */
const key = (kind: number, a: number, b = 0, c = 0, d = 0): number => {
  let made = Math.imul(kind, 0x9e3779b1) ^ a;
  made = Math.imul(made ^ (made >>> 16), 0x85ebca6b) + b;
  made = Math.imul(made ^ (made >>> 13), 0xc2b2ae35) + Math.imul(c, 0x27d4eb2f) + Math.imul(d, 0x165667b1);
  made = Math.imul(made ^ (made >>> 16), 0x85ebca6b);
  return (made ^ (made >>> 13)) & 0xffffff || 1;
};

const signs = (sheet: Sheet, place: number, size: number): Signs => {
  const { kind, trade: trades, flags, echo, word } = sheet;
  const [ends2, ends3, ends4, begins4] = sheet.ends as readonly [Int32Array, Int32Array, Int32Array, Int32Array];
  const at = (array: Int32Array | Uint8Array, i: number): number => (i < 0 || i >= size ? -1 : (array[i] as number));
  const breaks = gap.line | gap.stop;
  const own = new Int32Array(size * ownSigns);
  const common = new Int32Array(size * commonSigns);
  const counts = new Uint8Array(size);
  let lineFrom = 0;
  let lineTo = 0;
  for (let i = 0; i < size; i++) {
    const g0 = sheet.gap[i] as number;
    if (i === 0 || g0 & gap.line) {
      lineFrom = i;
      lineTo = i + 1;
      while (lineTo < size && !((sheet.gap[lineTo] as number) & gap.line)) lineTo++;
    }
    const [k2, k1, k0, k_1, k_2] = [
      at(kind, i - 2),
      at(kind, i - 1),
      kind[i] as number,
      at(kind, i + 1),
      at(kind, i + 2),
    ];
    const g_1 = at(sheet.gap, i + 1);
    const t1 = at(trades, i - 1);
    const trade = trades[i] as number;
    const t_1 = at(trades, i + 1);
    const f1 = at(flags, i - 1);
    const f0 = flags[i] as number;
    const f_1 = at(flags, i + 1);
    const e0 = echo[i] as number;
    const capital = f0 & 1;
    const isTrade = trade > 1 ? 1 : 0;
    const rest = size - i;
    let to = i * commonSigns;
    common[to++] = key(1, place, trade, capital + 1);
    common[to++] = key(2, k0);
    common[to++] = key(3, k1, g0);
    common[to++] = key(4, k_1, g_1);
    common[to++] = key(5, k1, k0);
    common[to++] = key(6, k0, k_1);
    common[to++] = key(7, k2, k1);
    common[to++] = key(8, k_2, 1);
    common[to++] = key(9, at(kind, i - 3), 1);
    common[to++] = key(10, g0, g_1);
    common[to++] = key(11, t1, trade, t_1 + 2);
    common[to++] = key(12, trade, capital, f_1 & 1, t_1 + 2);
    common[to++] = key(13, trade, f1 & 1, capital, t1 + 2);
    common[to++] = key(14, f1, f0, f_1);
    common[to++] = key(15, trade, k1, g0);
    common[to++] = key(16, t_1, at(trades, i + 2), k0);
    common[to++] = key(17, at(trades, i - 2), t1, trade, g0);
    common[to++] = key(18, k_1, trade, g_1);
    common[to++] = key(19, k2, k1, k0, trade);
    common[to++] = key(20, Math.min(i, 3), place, trade, g0);
    common[to++] = key(21, place, g0, g_1);
    common[to++] = key(22, at(echo, i - 1), e0, at(echo, i + 1), place);
    common[to++] = key(23, e0, trade, f0);
    common[to++] = key(24, f0, f_1, at(flags, i + 2), place);
    common[to++] = key(25, f0, g0, g_1, place);
    common[to++] = key(26, Math.min(i - lineFrom, 6), Math.min(lineTo - i, 7), place);
    common[to++] = key(27, Math.min(lineTo - lineFrom, 9), trade, f0);
    common[to++] = key(28, rest < 4 ? 4 : rest < 8 ? 8 : rest < 16 ? 16 : rest < 32 ? 32 : 99, place, isTrade);
    common[to++] = key(29, Math.min(9, Math.floor(i / 10)), place, isTrade);
    common[to++] = key(30, at(sheet.gap, i - 1), g0, g_1, at(sheet.gap, i + 2));
    common[to++] = key(31, f0, k1, g0);
    common[to++] = key(32, f0, k_1, g_1);
    common[to++] = key(33, ends4[i] as number, 1);
    common[to++] = key(34, word[i] as number, 1);
    // What stands within eight words in the same sentence does.
    let left = 0;
    for (let n = i - 1; n >= 0 && n >= i - 8 && !((sheet.gap[n + 1] as number) & breaks); n--)
      left |= kind[n] as number;
    let right = 0;
    for (let n = i + 1; n < size && n <= i + 8 && !((sheet.gap[n] as number) & breaks); n++) right |= kind[n] as number;
    for (let bit = 0; bit < 13; bit++) {
      if ((left >> bit) & 1) common[to++] = key(35, bit, isTrade, capital);
      if ((right >> bit) & 1) common[to++] = key(36, bit, isTrade, capital);
    }
    counts[i] = to - i * commonSigns;
    const [w2, w1, w0, w_1, w_2] = [
      at(word, i - 2),
      at(word, i - 1),
      word[i] as number,
      at(word, i + 1),
      at(word, i + 2),
    ];
    to = i * ownSigns;
    own[to++] = key(40, w0);
    own[to++] = key(41, w1);
    own[to++] = key(42, w_1);
    own[to++] = key(43, w2);
    own[to++] = key(44, w_2);
    own[to++] = key(45, at(word, i - 3));
    own[to++] = key(46, ends2[i] as number);
    own[to++] = key(47, ends3[i] as number);
    own[to++] = key(48, ends4[i] as number);
    own[to++] = key(49, begins4[i] as number);
    own[to++] = key(50, at(ends3, i - 1), trade);
    own[to++] = key(51, at(ends3, i + 1), trade);
    own[to++] = key(52, w1, trade, g0);
    own[to++] = key(53, w_1, trade, g_1);
    own[to++] = key(58, w1, f0, place);
    own[to++] = key(59, w_1, f0, place);
  }
  return { own, common, counts };
};
