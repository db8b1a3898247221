import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import { cueWords, setOf } from '../words';
import { easternName } from './name-eastern';
import { isParticle, properCase, splitName } from './name-parts';

/** A human name as it can be read out of a few words: cleaned, in its own order, with what stood around it. */
export interface Name {
  readonly name: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly honorific: string | null;
  readonly degree: string | null;
  /** What stood beside the name behind a sign ("| Acme", "(HR)", "at Acme"), '' where nothing did. */
  readonly beside: string;
}

/** Reads a display name or a line of a signature as a person; null where it names none (a team, a company, a machine). */
export const parseName = (text: string, letter: Letter): Name | null => {
  const raw = text.slice(0, 160).replace(odd, ' ').replace(/\s+/g, ' ').trim();
  if (!raw || raw.includes('://')) return null;
  const eastern = easternName(raw, letter);
  if (eastern) return eastern;
  const segments = split(raw);
  for (const [index, segment] of segments.entries()) {
    const person = western(segment, letter);
    if (person) return { ...person, beside: segments.filter((_, at) => at !== index).join(' | ') };
    if (index > 1) break;
  }
  return null;
};

/** Pictures, arrows, quotes and other signs that are no part of a name. */
const odd = /[^\p{L}\p{M}\p{N}\s.,'’‘`´ʼ\-‐–—·・|@()&/:;+!?（）｜、，]|[\ufe00-\ufe0f]/gu;

/** Cuts at the signs that stand between a name and what is said about it. */
const split = (raw: string): readonly string[] =>
  raw
    .split(
      /[|｜@()（）/:;!?]| [–—-] | · | (?:at|from|via|von|bei|chez|de chez|of|with|z|från|hos|bij|van de|da parte di) (?=[A-Z])/u,
    )
    .map((part) => part.replace(/^[\s,.&–—-]+|[\s,&–—-]+$/g, ''))
    .filter((part) => part !== '');

/** A name in a script with blanks, from one segment. */
const western = (segment: string, letter: Letter): Omit<Name, 'beside'> | null => {
  const comma = segment.split(/\s*,\s*/).filter((part) => part !== '');
  const { honorifics } = letter.language.cues;
  const english = letter.languages.en.cues.honorifics;
  const said = (word: string): string | null => pick(honorifics, word) ?? pick(english, word);
  const isDegree = (word: string): boolean => degrees(letter).has(fold(word).replace(/\./g, ''));
  const first = strip(comma[0] ?? '', said, isDegree);
  const second = strip(comma[1] ?? '', said, isDegree);
  const behind = second.words.length ? second : null;
  const isSwapped =
    behind !== null &&
    first.words.length > 0 &&
    first.words.length < 4 &&
    behind.words.length < 4 &&
    !first.honorific &&
    isName(first.words, letter) &&
    isName(behind.words, letter);
  const words = isSwapped ? [...behind.words, ...first.words] : first.words;
  if (!isName(words, letter)) return null;
  const cased = properCase(words);
  const { given, family } = isSwapped
    ? { given: properCase(behind.words).join(' '), family: properCase(first.words).join(' ') }
    : splitName(cased, words, letter.language.code);
  const name =
    isSwapped && !isFamilyFirst(letter) ? `${given} ${family}` : isSwapped ? `${family} ${given}` : cased.join(' ');
  return { name, given, family, honorific: first.honorific ?? second.honorific, degree: first.degree ?? second.degree };
};

const isFamilyFirst = (letter: Letter): boolean => ['ja', 'zh', 'ko'].includes(letter.language.code) && false;

interface Stripped {
  readonly words: readonly string[];
  readonly honorific: string | null;
  readonly degree: string | null;
}

/** Takes honorifics and degrees off both ends. */
const strip = (text: string, said: (word: string) => string | null, isDegree: (word: string) => boolean): Stripped => {
  let words = text.split(' ').filter((word) => word !== '');
  let honorific: string | null = null;
  const before: string[] = [];
  while (words.length > 0) {
    const word = (words[0] ?? '').replace(/[.,]+$/, '');
    if (
      /^(i|p|ppa|iv)\.?\s?(a|v|p)?\.?$/i.test(words[0] ?? '') &&
      words.length > 1 &&
      /\./.test(words[0] ?? '') &&
      /^[ip]\./.test(words[0] ?? '')
    )
      words = words.slice(1);
    else if (isDegree(word) && words.length > 1) {
      if (/^(dr|prof)/i.test(word)) before.push(words[0] ?? '');
      words = words.slice(1);
    } else if (said(word) && words.length > 1) {
      honorific = honorific ?? said(word);
      words = words.slice(1);
    } else if (/^(med|rer|nat|phil|jur|habil|h|c|iur|oec|ing|pol)\.$/i.test(words[0] ?? '') && before.length)
      words = words.slice(1);
    else break;
  }
  while (words.length > 1 && isDegree((words[words.length - 1] ?? '').replace(/[.,]+$/, '')))
    words = words.slice(0, -1);
  return {
    words: words.map((word) => word.replace(/[,;]+$/, '')),
    honorific,
    degree: before.length ? before.join(' ') : null,
  };
};

const pick = (record: Readonly<Record<string, string>>, word: string): string | null => {
  const key = fold(word);
  return Object.prototype.hasOwnProperty.call(record, key) ? (record[key] ?? null) : null;
};

const degrees = (letter: Letter): ReadonlySet<string> => {
  const key = letter.language.cues.degrees;
  const known = degreeSets.get(key);
  if (known) return known;
  const made = new Set([...key, ...letter.languages.en.cues.degrees].map((word) => fold(word).replace(/\./g, '')));
  degreeSets.set(key, made);
  return made;
};
const degreeSets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether words can be a person's name: few, of letters, capitalised (or all in one case), none of a team, a title or a firm. */
const isName = (words: readonly string[], letter: Letter): boolean => {
  if (words.length === 0 || words.length > 7) return false;
  const teams = setOf(cueWords(letter, 'teams'));
  const titles = setOf(cueWords(letter, 'titles'));
  const isLower = words.every((word) => word === word.toLowerCase());
  let solid = 0;
  for (const [index, word] of words.entries()) {
    const folded = fold(word).replace(/\.$/, '');
    if (
      !shape.test(word) ||
      teams.has(folded) ||
      (titles.has(folded) && index !== 0) ||
      (titles.has(folded) && words.length < 3) ||
      legal.test(folded) ||
      noName.has(folded)
    )
      return false;
    if (isParticle(folded) && words.length > 1 && (index > 0 || words.length > 2 || word !== word.toLowerCase()))
      continue;
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase() || !/[a-zà-ÿ]/.test(word.charAt(0));
    if (!isCapital && !(isLower && words.length > 1) && !/^['’]?[a-z]['’]\p{Lu}/u.test(word)) return false;
    if (word.replace(/\./g, '').length > 1) solid++;
  }
  const whole = words.map((word) => fold(word)).join(' ');
  if (cueWords(letter, 'teams').some((team) => team.includes(' ') && ` ${whole} `.includes(` ${team} `))) return false;
  return solid > 0;
};

const shape = /^[\p{L}\p{M}][\p{L}\p{M}'’‘`´ʼ.·\-‐/]{0,30}$|^['’][\p{L}][\p{L}'’-]{1,20}$/u;
const legal =
  /^(gmbh|ag|kg|se|inc|llc|llp|ltd|limited|plc|corp|corporation|sarl|sas|srl|spa|bv|nv|ab|oy|oyj|aps|kft|zrt|sro|ltda|eireli|gbr|ohg|ug|kgaa|pty|mbh|eg)$/;
const noName = new Set(
  'the|your|our|this|a|an|please|new|view|click|sent|from|to|re|fwd|date|time|subject|http|https|www|interview|invitation|you|we|it|is|no|yes|ok|thanks|thank|hi|hello|dear|book|choose|schedule|join|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|june|july|august|september|october|november|december|zoom|teams|google|microsoft|linkedin|online|phone|mobile|tel|email|e-mail|fax|unsubscribe|privacy|powered|copyright|confidential|note|ps|p.s|update|street|road|avenue|floor|building'.split(
    '|',
  ),
);
