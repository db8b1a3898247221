import type { Manners, Phrasing } from '../languages/manners';
import { remembered } from './remembered';
import { segmentsOf } from './segments';

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
export const fold = (text: string): string => straight(text).replace(/[\u00c0-\u017f]/g, plain);

const straight = (text: string): string => text.replace(/[’‘ʼ]/g, "'").replace(/[\u00a0\u202f]/g, ' ');

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
type Index = ReadonlyMap<number, readonly Lead[]>;

const single = new Map<Phrasing, Index>();

/** Letters by which a phrase is looked up, and those that are compared before it is tried. */
const headSize = 3;
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
          const key = keyOf(text, 0, Math.min(text.length, headSize));
          const leads = index.get(key);
          if (leads) leads.push({ text, end, entry });
          else index.set(key, [{ text, end, entry }]);
        }
    }
  }
  return index;
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

/** The units from a place on as one small number, which others may share; any blank counts as a space. */
const keyOf = (text: string, at: number, size: number): number => {
  let key = size;
  for (let end = at; end < at + size; end++) {
    const code = text.charCodeAt(end);
    key = (key * 131 + (code < 33 ? 32 : code)) & 0xffffff;
  }
  return key;
};

const closingOf = (phrase: string): number => {
  let depth = 0;
  for (let at = 0; at < phrase.length; at++) {
    if (phrase[at] === '(') depth++;
    if (phrase[at] === ')' && --depth === 0) return at;
  }
  return phrase.length;
};

const scan = (text: string, index: Index): Readonly<Record<string, readonly Hit[]>> => {
  const cased = fold(text);
  const sights = { cased, plain: lower(cased), accented: lower(straight(text)) };
  const plain = sights.plain.replace(/\s/g, ' ');
  const found: Record<string, Hit[]> = {};
  for (let at = 0; at < plain.length; at++) {
    if (!mayBegin(plain, at)) continue;
    for (let size = 0; size <= headSize && at + size <= plain.length; size++)
      for (const lead of index.get(keyOf(plain, at, size)) ?? none) {
        if (!plain.startsWith(lead.text, at)) continue;
        const { list, sight, instead } = lead.entry;
        found[list] ??= [];
        const hits = found[list] as Hit[];
        const last = hits[hits.length - 1];
        if (last && last.end > at && last.start < at) continue;
        const end = lead.end === '' ? endOf(lead.entry, sights[sight], at) : wordEnd(lead, plain, at);
        if (end <= (last?.start === at ? last.end : at) || !isWhole(text, at, end)) continue;
        if (last?.start === at) hits.pop();
        hits.push({ text: text.slice(at, end), start: at, end, instead });
      }
  }
  for (const list of Object.keys(found)) found[list] = (found[list] ?? []).filter((hit) => hit.instead !== '-');
  return found;
};

const none: readonly Lead[] = [];

/** Where a phrase ends that is no more than its lead, or its lead and the rest of that word; or 0. */
const wordEnd = ({ text: lead, end }: Lead, text: string, at: number): number => {
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

/** A phrase begins where a word does; in a script without spaces, anywhere. */
const mayBegin = (text: string, at: number): boolean => {
  const kind = kindOf(text.charCodeAt(at));
  return kind > 0 && (kind === 3 || kind !== kindOf(text.charCodeAt(at - 1)));
};

/** 0 a blank, 1 a letter or a figure, 2 a Korean sign, 3 any other. */
const kindOf = (code: number): number => {
  if (code < 33) return 0;
  if ((code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91)) return 1;
  if (code >= 0xc0 && code <= 0x24f) return 1;
  return code >= 0xac00 && code <= 0xd7a3 ? 2 : 3;
};

/** In a script without spaces a phrase of one sign must be a whole word. */
const isWhole = (text: string, start: number, end: number): boolean =>
  end - start > 1 || !wide.test(text.charAt(start)) || (segmentsOf(text).has(start) && segmentsOf(text).has(end));

/** A name: up to four words in capitals. Blanks are written as an escape, for those of a phrase are made flexible. */
const nameSource =
  "[A-ZÄÖÜÅ][a-zA-Z0-9\\u00c0-\\u024f&'-]{1,30}(?:\\x20[A-ZÄÖÜÅ0-9][a-zA-Z0-9\\u00c0-\\u024f&'-]{0,30}){0,3}";

/** The names that stand in the place of "~" in the phrases of a list. */
export const namesIn = (hits: readonly Hit[]): readonly Hit[] =>
  hits.flatMap((hit) => {
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
const sourceOf = (phrase: string): string => {
  const apart = !wide.test(phrase) && !hangul.test(phrase);
  const gap = apart ? '(?:(?:[^\\s.!?;:\\d]|\\d[.:]?){1,30}\\s{1,2}){0,6}' : '[^\\n.!?。！？]{0,16}';
  const body = phrase
    .replace(/[.+^${}[\]\\]/g, '\\$&')
    .replace(/\(/g, '(?:')
    .replace(/~/g, nameSource)
    .replace(/' … ?/g, "'…")
    .replace(/ ?… ?/g, (_sign, at: number, all: string) => (apart && all.charAt(at - 1) !== "'" ? ' …' : '…'))
    .replace(/ /g, '(?:[ \\t]{1,2}|[ \\t]?\\n)')
    .replace(/…/g, gap)
    .replace(/\*/g, hangul.test(phrase) ? '[\\uac00-\\ud7a3]{0,8}' : apart ? `[${letter}'-]{0,20}` : '');
  return apart && /[*)?a-zA-Z0-9\u00c0-\u024f]$/.test(phrase) ? `${body}(?![${letter}])` : body;
};
