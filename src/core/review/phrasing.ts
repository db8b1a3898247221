import type { Manners, Phrasing } from '../languages/manners';
import { remembered } from './remembered';
import { segmentsOf } from './segments';
import { simple } from './simple';

/** A place in the draft where a phrase was found. Offsets are UTF-16 units. */
export interface Hit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What a repair puts in its place, where the phrase brings one. */
  readonly instead: string | null;
}

/** The lists of phrases that manners are made of. */
export type ListName =
  | { [Name in keyof Manners]-?: Manners[Name] extends Phrasing | undefined ? Name : never }[keyof Manners]
  | 'formal'
  | 'familiar';

/** Where the phrases of each list stand in a text. */
export type Hits = { readonly [Name in ListName]?: readonly Hit[] };

/**
 * All phrases of all lists in a text, in one pass over it: left to right, the longest of a list, never overlapping within
 * one. Linear: every repetition is bounded.
 */
export const hitsOf = (text: string, manners: Manners): Hits => scan(text, mannersIndex(manners));

/** The phrases of one list in a text. */
export const find = (text: string, phrasing: Phrasing): readonly Hit[] => {
  const index = single.get(phrasing) ?? indexOf({ one: phrasing });
  single.set(phrasing, index);
  return scan(text, index).one ?? [];
};

/** True where any phrase of the list stands in the text. */
export const has = (text: string, phrasing: Phrasing): boolean => find(text, phrasing).length > 0;

/** The same text, unit for unit, with typographic signs made plain and accents taken off; ä ö ü å change the word and stay. */
export const fold = (text: string): string => {
  const bare = straight(text).replace(/[\u00c0-\u017f]/g, plain);
  return wide.test(bare) ? simple(bare) : bare;
};

const straight = (text: string): string =>
  text.replace(/[’‘ʼ\u00a0\u202f]/g, (sign) => ('’‘ʼ'.includes(sign) ? "'" : ' '));

const plain = (letter: string): string => {
  if ('äöüåÄÖÜÅß'.includes(letter)) return letter;
  return letter === 'ł' ? 'l' : letter === 'Ł' ? 'L' : letter.normalize('NFD').slice(0, 1);
};

/** In lower case, unit for unit. */
const lower = (text: string): string => {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text;
};

/** A phrase of a list. It is made a regular expression when a text first has a word that begins like it. */
interface Entry {
  readonly list: string;
  readonly phrase: string;
  readonly instead: string | null;
  /** What it is held against: the text without accents, with capitals, or with accents. */
  readonly sight: 'plain' | 'cased' | 'accented';
  pattern?: RegExp;
}

/** One way a phrase may begin, and whether it ends there ("\n"), ends with the rest of that word ("*"), or goes on (""). */
interface Lead {
  readonly text: string;
  readonly end: string;
  readonly entry: Entry;
}

/** The phrases by the first letters of what they fit. */
interface Index {
  readonly leads: ReadonlyMap<number, readonly Lead[]>;
  /** 1 where a key may be one of them: most places of a text are told by it alone. Its length is a power of two. */
  readonly gate: Uint8Array;
}

const single = new Map<Phrasing, Index>();

/** Letters by which a phrase is looked up, and those that are compared before it is tried. */
const headSize = 5;
const leadSize = 8;

const indexOf = (lists: Readonly<Record<string, Phrasing>>): Index => {
  const index = new Map<number, Lead[]>();
  for (const [list, phrasing] of Object.entries(lists)) {
    const cased = phrasing.startsWith('=');
    for (const each of entriesOf(cased ? phrasing.slice(1) : phrasing)) {
      const [phrase = '', instead = null] = each.split('→');
      const entry: Entry = { list, phrase, instead, sight: cased ? 'cased' : list === 'slips' ? 'accented' : 'plain' };
      if (phrase !== '')
        for (const lead of new Set(leadsOf(lower(fold(phrase)), leadSize))) {
          const end = entry.sight === 'plain' ? (/[\n*]$/.exec(lead)?.[0] ?? '') : '';
          const text = lead.replace(/[\n*]$/, '');
          const key = headOf(text);
          const leads = index.get(key);
          if (leads) leads.push({ text, end, entry });
          else index.set(key, [{ text, end, entry }]);
        }
    }
  }
  let size = 64;
  while (size < 16 * index.size) size *= 2;
  const gate = new Uint8Array(size);
  for (const key of index.keys()) gate[key & (size - 1)] = 1;
  return { leads: index, gate };
};

const mannersIndex = remembered((manners: Manners): Index => {
  const lists: Record<string, Phrasing> = { ...manners.registers };
  for (const [name, value] of Object.entries(manners))
    if (typeof value === 'string' && name !== 'abbreviations' && name !== 'twice') lists[name] = value;
  return indexOf(lists);
});

/** The first letters of all that a phrase fits; with "\n" where it ends, "*" where only the rest of a word follows. */
const leadsOf = (phrase: string, size: number): readonly string[] => {
  const sign = phrase.charAt(0);
  if (sign === '') return ['\n'];
  if (phrase === '*') return ['*'];
  if (size === 0 || '*…~'.includes(sign)) return [''];
  const end = sign === '(' ? closingOf(phrase) : 0;
  const maybe = phrase.charAt(end + 1) === '?';
  const rest = phrase.slice(end + (maybe ? 2 : 1));
  const without = maybe ? leadsOf(rest, size) : [];
  return end > 0
    ? [...entriesOf(phrase.slice(1, end)).flatMap((each) => leadsOf(each + rest, size)), ...without]
    : [...leadsOf(rest, size - 1).map((lead) => sign + lead), ...without];
};

/** The first units of a text as one small number, which others may share. */
const headOf = (text: string): number => {
  let key = 0;
  for (let at = 0; at < headSize && at < text.length; at++) key = nextKey(key, text.charCodeAt(at));
  return key;
};

/** The key that is longer by a unit; any blank counts as a space. */
const nextKey = (key: number, code: number): number => (key * 131 + (code < 33 ? 32 : code) + 1) & 0xffffff;

const closingOf = (phrase: string): number => {
  let depth = 0;
  for (let at = 0; at < phrase.length; at++) {
    if (phrase[at] === '(') depth++;
    if (phrase[at] === ')' && --depth === 0) return at;
  }
  return phrase.length;
};

const scan = (text: string, { leads, gate }: Index): Readonly<Record<string, readonly Hit[]>> => {
  const cased = fold(text);
  const low = lower(cased);
  const sights = { cased, plain: low, accented: cased === text ? low : lower(straight(text)) };
  const plain = low.replace(/[^\S ]/g, ' ');
  const found: Record<string, Hit[]> = {};
  const tryAt = (at: number, key: number): void => {
    const here = leads.get(key);
    if (here === undefined) return;
    for (const { text: lead, end: ends, entry } of here) {
      if (!plain.startsWith(lead, at)) continue;
      const hits = found[entry.list];
      const last = hits?.[hits.length - 1];
      if (last && last.end > at && last.start < at) continue;
      const end = ends === '' ? endOf(entry, sights[entry.sight], at) : wordEnd(lead, ends, plain, at);
      if (end <= (last?.start === at ? last.end : at) || !isWhole(text, at, end)) continue;
      if (last?.start === at) hits?.pop();
      const hit = { text: text.slice(at, end), start: at, end, instead: entry.instead };
      if (hits) hits.push(hit);
      else found[entry.list] = [hit];
    }
  };
  const mask = gate.length - 1;
  let before = 0;
  for (let at = 0; at < plain.length; at++) {
    const kind = kindOf(plain.charCodeAt(at));
    const begins = kind > 0 && (kind === 3 || kind !== before);
    before = kind;
    if (!begins) continue;
    let key = 0;
    if (gate[0]) tryAt(at, key);
    for (let end = at; end < at + headSize && end < plain.length; end++) {
      key = nextKey(key, plain.charCodeAt(end));
      if (gate[key & mask]) tryAt(at, key);
    }
  }
  for (const [list, hits] of Object.entries(found))
    if (hits.some((hit) => hit.instead === '-')) found[list] = hits.filter((hit) => hit.instead !== '-');
  return found;
};

/** Where a phrase ends that is no more than its lead, or its lead and the rest of that word; or 0. */
const wordEnd = (lead: string, end: string, text: string, at: number): number => {
  let to = at + lead.length;
  if (hangul.test(lead)) {
    const most = end === '*' ? to + 8 : to;
    while (to < most && kindOf(text.charCodeAt(to)) === 2) to++;
    return to;
  }
  if (wide.test(lead)) return to;
  const most = end === '*' ? to + 20 : to;
  while (to < most && (kindOf(text.charCodeAt(to)) === 1 || "'-".includes(text.charAt(to) || ' '))) to++;
  return kindOf(text.charCodeAt(to)) === 1 && kindOf(text.charCodeAt(to - 1)) === 1 ? 0 : to;
};

/** Where the phrase ends that begins here, or 0. */
const endOf = (entry: Entry, text: string, at: number): number => {
  if (!entry.pattern) {
    const phrase = entry.sight === 'accented' ? entry.phrase : fold(entry.phrase);
    entry.pattern = new RegExp(sourceOf(entry.sight === 'cased' ? phrase : lower(phrase)), 'y');
  }
  entry.pattern.lastIndex = at;
  return entry.pattern.test(text) ? entry.pattern.lastIndex : 0;
};

const letter = 'a-zA-Z0-9\\u00c0-\\u024f';
const wide = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const hangul = /[\uac00-\ud7a3]/;

/**
 * 0 a blank, 1 a letter or a figure, 2 a Korean sign, 3 any other. A phrase begins where a word does, which is where the kind
 * changes; in a script without spaces, anywhere.
 */
const kindOf = (code: number): number => {
  if (code < 33) return 0;
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91) ? 1 : 3;
  if (code >= 0xc0 && code <= 0x24f) return 1;
  return code >= 0xac00 && code <= 0xd7a3 ? 2 : 3;
};

/** In a script without spaces a phrase of one sign must be a whole word. */
const isWhole = (text: string, start: number, end: number): boolean =>
  end - start > 1 || !wide.test(text.charAt(start)) || (segmentsOf(text).has(start) && segmentsOf(text).has(end));

/** A name: up to four words in capitals. Blanks are written as an escape, for those of a phrase are made flexible. */
const nameSource =
  "[A-ZÄÖÜÅ][a-zA-Z0-9\\u00c0-\\u024f&'-]{1,30}(?:\\x20(?:of\\x20)?[A-ZÄÖÜÅ0-9][a-zA-Z0-9\\u00c0-\\u024f&'-]{0,30}){0,3}";

/** The names that stand in the place of "~" in the phrases of a list. */
export const namesIn = (hits: readonly Hit[]): readonly Hit[] =>
  hits.flatMap((hit) => {
    const name =
      /(?:^|[\s'’])(\p{Lu}[\p{L}\p{N}&'’-]{1,30}(?: (?:of )?[\p{Lu}\p{N}][\p{L}\p{N}&'’-]{0,30}){0,3})(?=\s?\p{Ll}*(?:\s\p{Ll}+)?$)/u.exec(
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
const sourceOf = (phrase: string): string => {
  const apart = !wide.test(phrase) && !hangul.test(phrase);
  const gap = apart ? '(?:(?:[^\\s.!?;:\\d]|\\d[.:]?){1,30}\\s{1,2}){0,6}' : '[^\\n.!?。！？]{0,16}';
  const body = phrase
    .replace(/[.+^${}[\]\\]/g, '\\$&')
    .replace(/\(/g, '(?:')
    .replace(/~/g, nameSource)
    .replace(/' … ?/g, "'…")
    .replace(/ ?… ?/g, (_sign, at: number, all: string) => (apart && !/'$| \)\?$/.test(all.slice(0, at)) ? ' …' : '…'))
    .replace(/ /g, '(?:[ \\t]{1,2}|[ \\t]?\\n)')
    .replace(/…/g, gap)
    .replace(/\*/g, hangul.test(phrase) ? '[\\uac00-\\ud7a3]{0,8}' : apart ? `[${letter}'-]{0,20}` : '');
  return apart && /[*)?a-zA-Z0-9\u00c0-\u024f]$/.test(phrase) ? `${body}(?![${letter}])` : body;
};
