import type { Phrasing } from '../languages/manners';
import { segmentsOf } from './segments';

/** A place in the draft where a phrase was found. Offsets are UTF-16 units. */
export interface Hit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What a repair puts in its place, where the phrase brings one. */
  readonly instead: string | null;
}

/** Finds the phrases of a list in a text, left to right, never overlapping; `accented` minds accents. Linear: every repetition is bounded. */
export const find = (text: string, phrasing: Phrasing, accented = false): readonly Hit[] => {
  if (phrasing === '' || phrasing === '=') return [];
  const { pattern, instead } = compiled(phrasing, accented);
  const folded = accented ? straight(text) : fold(text);
  const hits: Hit[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(folded); found; found = pattern.exec(folded)) {
    const start = found.index;
    const end = start + found[0].length;
    if (end === start || !isWhole(text, start, end)) {
      pattern.lastIndex = start + 1;
      continue;
    }
    const group = found.slice(1).findIndex((each) => each !== undefined);
    const by = instead[group] ?? null;
    if (by !== '-') hits.push({ text: text.slice(start, end), start, end, instead: by });
  }
  return hits;
};

/** True where any phrase of the list stands in the text. */
export const has = (text: string, phrasing: Phrasing): boolean => find(text, phrasing).length > 0;

/** The same text, unit for unit, with typographic signs made plain and accents taken off; ä ö ü å change the word and stay. */
export const fold = (text: string): string => straight(text).replace(/[\u00c0-\u017f]/g, plain);

const straight = (text: string): string => text.replace(/[’‘ʼ]/g, "'").replace(/[\u00a0\u202f]/g, ' ');

const plain = (letter: string): string => {
  if ('äöüåÄÖÜÅß'.includes(letter)) return letter;
  const stripped = letter === 'ł' ? 'l' : letter === 'Ł' ? 'L' : letter.normalize('NFD').slice(0, 1);
  return stripped;
};

const letter = 'a-zA-Z0-9\\u00c0-\\u024f';
const wide = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const hangul = /[\uac00-\ud7a3]/;
const spelled = new RegExp(`[${letter}]`);

/** A phrase begins and ends where words do. In scripts without spaces a short one must fill whole words, a Korean one begin one. */
const isWhole = (text: string, start: number, end: number): boolean => {
  const first = text.charAt(start);
  const before = text.charAt(start - 1);
  if (spelled.test(first)) return !spelled.test(before);
  if (hangul.test(first)) return !hangul.test(before);
  if (wide.test(first) && end - start < 2) return segmentsOf(text).has(start) && segmentsOf(text).has(end);
  return true;
};

interface Compiled {
  readonly pattern: RegExp;
  readonly instead: readonly (string | null)[];
}

const cache = new Map<Phrasing, Compiled>();

/** One regular expression a list, made when first needed. Entries with a repair are groups of their own. */
const compiled = (phrasing: Phrasing, accented: boolean): Compiled => {
  const key = accented ? `′${phrasing}` : phrasing;
  const known = cache.get(key);
  if (known) return known;
  const exact = phrasing.startsWith('=');
  const instead: (string | null)[] = [];
  const entries = entriesOf(exact ? phrasing.slice(1) : phrasing);
  const sources = entries.map((entry) => {
    const [phrase = '', by] = entry.split('→');
    if (by === undefined) return source(phrase, accented);
    instead.push(by);
    return `(${source(phrase, accented)})`;
  });
  const made = { pattern: new RegExp(sources.join('|'), exact ? 'g' : 'gi'), instead };
  cache.set(key, made);
  return made;
};

/** A name: up to four words in capitals. Blanks are written as an escape, for those of a phrase are made flexible. */
const nameSource =
  "[A-ZÄÖÜÅ][a-zA-Z0-9\\u00c0-\\u024f&'-]{1,30}(?:\\x20[A-ZÄÖÜÅ0-9][a-zA-Z0-9\\u00c0-\\u024f&'-]{0,30}){0,3}";

/** The names that stand in the place of "~" in the phrases of a list. */
export const findNames = (text: string, phrasing: Phrasing): readonly Hit[] =>
  find(text, phrasing).flatMap((hit) => {
    const name =
      /(?:^|[\s'’])(\p{Lu}[\p{L}\p{N}&'’-]{1,30}(?: [\p{Lu}\p{N}][\p{L}\p{N}&'’-]{0,30}){0,3})(?=\s?\p{Ll}*(?:\s\p{Ll}+)?$)/u.exec(
        hit.text,
      )?.[1];
    const start = name === undefined ? -1 : hit.start + hit.text.lastIndexOf(name);
    return name === undefined ? [] : [{ ...hit, text: name, start, end: start + name.length }];
  });

/** The list at its outermost bars. */
const entriesOf = (phrasing: string): string[] => {
  const entries = [''];
  let depth = 0;
  for (const sign of phrasing) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === '|' && depth === 0) entries.push('');
    else entries[entries.length - 1] += sign === '/' && depth > 0 ? '|' : sign;
  }
  return entries;
};

/** The regular expression of one phrase, written in the little language of `Phrasing`. */
const source = (phrase: string, accented: boolean): string => {
  const apart = !wide.test(phrase) && !hangul.test(phrase);
  const gap = apart ? '(?:[^\\s.!?;:]{1,30}\\s{1,2}){0,6}' : '[^\\n.!?。！？]{0,16}';
  const body = (accented ? phrase : fold(phrase))
    .replace(/[.+^${}[\]\\]/g, '\\$&')
    .replace(/\(/g, '(?:')
    .replace(/~/g, nameSource)
    .replace(/ ?… ?/g, apart ? ' …' : '…')
    .replace(/ /g, '(?:[ \\t]{1,2}|[ \\t]?\\n)')
    .replace(/…/g, gap)
    .replace(/\*/g, hangul.test(phrase) ? '[\\uac00-\\ud7a3]{0,8}' : apart ? `[${letter}'-]{0,20}` : '');
  return apart && (spelled.test(phrase.slice(-1)) || /[*)?]$/.test(phrase)) ? `${body}(?![${letter}])` : body;
};
