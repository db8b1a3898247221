import { fold } from '../../message/fold';
import type { Letter, Line } from '../letter';
import { glued, once } from '../words';
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

/** The words of a letter in the four places where it says whom and what it is about. `firms`: names of houses, folded. */
export const fieldsOf = (letter: Letter, firms: readonly string[]): readonly Field[] => {
  const lexicon = lexiconOf(letter);
  const { parts, message, lines, subject } = letter;
  const cut = lines.findIndex((line) => line.start >= parts.signatureAt);
  const from = `${message.from?.name ?? ''} @ ${domainOf(message.from)}`.slice(0, 200);
  const entry = (letter.calendar?.summary ?? '').slice(0, 200);
  const field = (place: Place, text: string, own: readonly Line[]): Field => {
    const tokens = tokensOf(own, lexicon, most[place], firms);
    return { place, text, tokens: tokens.slice(0, Math.min(tokens.length - 1, most[place])) };
  };
  return [
    field('subject', subject.text, [subject]),
    field('text', parts.text, cut < 0 ? lines : lines.slice(0, cut)),
    field('signature', parts.text, cut < 0 ? [] : lines.slice(cut, cut + 25)),
    field('from', from, [lineOf(from, 0)]),
    field('calendar', entry, [lineOf(entry, 0)]),
    field('quoted', parts.quoted, linesOf(parts.quoted)),
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
export const signsOf = (
  letter: Letter,
  fields: readonly Field[],
  firms: readonly string[],
): readonly (readonly Signs[])[] => {
  const lexicon = lexiconOf(letter);
  const persons = personsIn(letter);
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
    return signs(sheet, places[place], tokens);
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

const personsIn = once(personsOf);

/** The signs of one word. */
export interface Signs {
  /** Words and endings of the language. */
  readonly own: Int32Array;
  /** What languages have in common. */
  readonly common: Int32Array;
}

const hash = (word: string, from: number, to: number): number => {
  let made = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) made = Math.imul(made ^ word.charCodeAt(i), 0x01000193);
  return made;
};

const mix = (a: number, b: number): number => {
  let made = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x9e3779b9, 0x297a2d39);
  made ^= made >>> 12;
  return made | 0;
};

const key = (template: number, a: number, b = 0, c = 0, d = 0): number => {
  let made = mix(mix(template, a), b);
  if (c !== 0 || d !== 0) made = mix(mix(made, c), d);
  made = Math.imul(made ^ (made >>> 15), 0x297a2d39);
  return (made ^ (made >>> 13)) & 0xffffff;
};

const signs = (sheet: Sheet, place: number, tokens: readonly Token[]): readonly Signs[] => {
  const size = tokens.length;
  const at = (array: Int32Array | Uint8Array, i: number): number => (i < 0 || i >= size ? -1 : (array[i] as number));
  const breaks = gap.line | gap.stop;
  const made: Signs[] = [];
  let lineFrom = 0;
  let lineTo = 0;
  for (let i = 0; i < size; i++) {
    if (i === 0 || (sheet.gap[i] as number) & gap.line) {
      lineFrom = i;
      lineTo = i + 1;
      while (lineTo < size && !((sheet.gap[lineTo] as number) & gap.line)) lineTo++;
    }
    const k = (step: number) => at(sheet.kind, i + step);
    const g = (step: number) => at(sheet.gap, i + step);
    const t = (step: number) => at(sheet.trade, i + step);
    const f = (step: number) => at(sheet.flags, i + step);
    const e = (step: number) => at(sheet.echo, i + step);
    const w = (step: number) => at(sheet.word, i + step);
    const trade = t(0);
    const capital = f(0) & 1;
    const isTrade = trade > 1 ? 1 : 0;
    const common: number[] = [
      key(1, place, trade, capital + 1),
      key(2, k(0)),
      key(3, k(-1), g(0)),
      key(4, k(1), g(1)),
      key(5, k(-1), k(0)),
      key(6, k(0), k(1)),
      key(7, k(-2), k(-1)),
      key(8, k(2), 1),
      key(9, k(-3), 1),
      key(10, g(0), g(1)),
      key(11, t(-1), trade, t(1) + 2),
      key(12, trade, capital, f(1) & 1, t(1) + 2),
      key(13, trade, f(-1) & 1, capital, t(-1) + 2),
      key(14, f(-1), f(0), f(1)),
      key(15, trade, k(-1), g(0)),
      key(16, t(1), t(2), k(0)),
      key(17, t(-2), t(-1), trade, g(0)),
      key(18, k(1), trade, g(1)),
      key(19, k(-2), k(-1), k(0), trade),
      key(20, Math.min(i, 3), place, trade, g(0)),
      key(21, place, g(0), g(1)),
      key(22, e(-1), e(0), e(1), place),
      key(23, e(0), trade, f(0)),
      key(24, f(0), f(1), f(2), place),
      key(25, f(0), g(0), g(1), place),
      key(26, Math.min(i - lineFrom, 6), Math.min(lineTo - i, 7), place),
      key(27, Math.min(lineTo - lineFrom, 9), trade, f(0)),
      key(28, size - i < 4 ? 4 : size - i < 8 ? 8 : size - i < 16 ? 16 : size - i < 32 ? 32 : 99, place, isTrade),
      key(29, Math.min(9, Math.floor(i / 10)), place, isTrade),
      key(30, g(-1), g(0), g(1), g(2)),
      key(31, f(0), k(-1), g(0)),
      key(32, f(0), k(1), g(1)),
      key(33, sheet.ends[2]?.[i] as number, 1),
      key(34, w(0), 1),
    ];
    let left = 0;
    for (let n = i - 1; n >= 0 && n >= i - 8 && !((sheet.gap[n + 1] as number) & breaks); n--)
      left |= sheet.kind[n] as number;
    let right = 0;
    for (let n = i + 1; n < size && n <= i + 8 && !((sheet.gap[n] as number) & breaks); n++)
      right |= sheet.kind[n] as number;
    for (let bit = 0; bit < 13; bit++) {
      if ((left >> bit) & 1) common.push(key(35, bit, isTrade, capital));
      if ((right >> bit) & 1) common.push(key(36, bit, isTrade, capital));
    }
    const ends = sheet.ends as readonly [Int32Array, Int32Array, Int32Array, Int32Array];
    const own: number[] = [
      key(40, w(0)),
      key(41, w(-1)),
      key(42, w(1)),
      key(43, w(-2)),
      key(44, w(2)),
      key(45, w(-3)),
      key(46, ends[0][i] as number),
      key(47, ends[1][i] as number),
      key(48, ends[2][i] as number),
      key(49, ends[3][i] as number),
      key(50, at(ends[1], i - 1), trade),
      key(51, at(ends[1], i + 1), trade),
      key(52, w(-1), trade, g(0)),
      key(53, w(1), trade, g(1)),
      key(54, w(-2), w(-1), trade + 1),
      key(55, w(1), w(2)),
      key(56, w(0), w(1)),
      key(57, w(-1), w(0)),
      key(58, w(-1), f(0), place),
      key(59, w(1), f(0), place),
    ];
    made.push({ own: Int32Array.from(own), common: Int32Array.from(common) });
  }
  return made;
};
