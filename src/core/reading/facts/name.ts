import type { Letter } from '../letter';
import { easternName } from './name-eastern';
import type { Name } from './name-form';
import { properCase, splitName } from './name-parts';
import { isDegree, isName, saidHonorific } from './name-words';

/** Reads a display name or a line of a signature as a person; null where it names none (a team, a company, a machine). */
export const parseName = (text: string, letter: Letter): Name | null => {
  const raw = (
    text
      .trim()
      .slice(0, 160)
      .split(/\s{3,}|\t/)[0] ?? ''
  )
    .replace(odd, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!raw || raw.includes('://')) return null;
  if (eastern.test(raw)) return easternName(raw, letter);
  const place = / (?:at|from|via|bei|chez|z|från|hos|bij|presso|de chez) (?=\p{Lu})| ?@ ?/u.exec(raw);
  const segments = split(place ? raw.slice(0, place.index) : raw);
  const house = place ? raw.slice(place.index + place[0].length) : '';
  for (const [index, segment] of segments.slice(0, 3).entries()) {
    const person = western(segment, letter);
    if (person)
      return {
        ...person,
        beside: [person.beside, ...segments.filter((_, at) => at !== index), house].filter(Boolean).join(' | '),
      };
  }
  return null;
};

const eastern = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Pictures, arrows, quotes and other signs that are no part of a name. */
const odd = /[^\p{L}\p{M}\p{N}\s.,'’‘`´ʼ\-‐–—·・|@()&/:;+!?（）｜、，]|[\ufe00-\ufe0f]/gu;

/** Cuts at the signs that stand between a name and what is said about it. */
const split = (raw: string): readonly string[] =>
  raw
    .replace(/\((?:she|he|they|sie|er|elle|il|ella|él|ela|ele|hon|han|zij|hij|hen|ona|on|any)\b[^)]{0,20}\)/gi, ' ')
    .replace(/^(\S+ \S.*?) (?:&|and|und|et|och|oraz|en|e|y) (?=\p{Lu}\S+ \p{Lu})/u, '$1 | ')
    .replace(/^(\p{Lu}\p{L}+) [("“']\p{L}{2,15}[)"”'] (?=\p{Lu})/u, '$1 ')
    .split(
      /[|｜@()（）/;!?]| [–—-] |(?<=\p{L}\.?) ?[–—] | · |: | (?:at|from|via|bei|chez|z|från|hos|bij|presso|de chez) (?=\p{Lu})/u,
    )
    .map((part) => part.replace(/^[\s,.&–—-]+|[\s,&–—-]+$/g, ''))
    .filter((part) => part !== '');

/** A name in a script with blanks, from one segment. */
const western = (segment: string, letter: Letter): Name | null => {
  const comma = segment.split(/\s*,\s*/).filter((part) => part !== '');
  const first = strip(comma[0] ?? '', letter);
  const second = strip(comma[1] ?? '', letter);
  const isSwapped =
    second.words.length > 0 &&
    second.words.length < 4 &&
    first.words.length > 0 &&
    first.words.length < 6 &&
    !first.honorific &&
    isName(first.words, letter) &&
    isName(second.words, letter) &&
    comma.length < 4;
  const words = isSwapped ? [...second.words, ...first.words] : first.words;
  if (!isName(words, letter) || (words.length === 1 && alone(words[0] ?? '', letter))) return null;
  const cased = properCase(words);
  const { given, family } = isSwapped
    ? { given: properCase(second.words).join(' '), family: properCase(first.words).join(' ') }
    : splitName(cased, words, letter.language.code);
  return {
    name: isSwapped ? `${given} ${family}` : cased.join(' '),
    given: words.length === 1 && first.honorific ? null : given,
    family: words.length === 1 && first.honorific ? given : family,
    honorific: first.honorific ?? second.honorific,
    degree: first.degree ?? second.degree,
    beside: isSwapped
      ? ''
      : comma
          .slice(1)
          .filter((part) => strip(part, letter).words.length > 0)
          .join(', '),
  };
};

/** A single word that is no name by itself: an honorific, a degree, letters such as "US". */
const alone = (word: string, letter: Letter): boolean =>
  word.length < 2 ||
  (word.length < 4 && word === word.toUpperCase()) ||
  isDegree(word, letter) ||
  saidHonorific(word, letter) !== null;

interface Stripped {
  readonly words: readonly string[];
  readonly honorific: string | null;
  readonly degree: string | null;
}

/** Takes honorifics, degrees and "i. A." off both ends. */
const strip = (text: string, letter: Letter): Stripped => {
  let words = text.split(' ').filter((word) => word !== '');
  let honorific: string | null = null;
  const degree: string[] = [];
  for (;;) {
    const word = words[0];
    if (word === undefined) break;
    const said = saidHonorific(word, letter);
    const pair = `${word} ${words[1] ?? ''}`;
    if (words.length > 2 && /^(?:i\. ?[av]\.?|p\. ?p\.?)$/i.test(pair)) words = words.slice(2);
    else if (words.length > 1 && /^(?:i\.[av]\.?|p\.?p\.?(?:a\.)?|ppa\.?|p\.o\.|p\/o)$/i.test(word))
      words = words.slice(1);
    else if (isDegree(word, letter)) {
      if (/^(dr|prof|pr|doc|ing|mag|dott|avv|lic)/i.test(word)) degree.push(word);
      words = words.slice(1);
    } else if (
      degree.length > 0 &&
      /^(med|rer|nat|phil|jur|habil|h|c|iur|oec|pol|dent|vet|techn?|theol|univ|sc)\.$/i.test(word)
    )
      words = words.slice(1);
    else if (said !== null && words.length > 1) {
      honorific = honorific ?? said;
      words = words.slice(1);
    } else break;
  }
  while (words.length > 0 && isDegree(words[words.length - 1] ?? '', letter) && words.length > 1)
    words = words.slice(0, -1);
  if (words.length === 2 && /^x+$/i.test(words[1] ?? '')) words = words.slice(0, 1);
  return { words: words.map((word) => word.replace(/[,;:]+$/, '')), honorific, degree: degree.join(' ') || null };
};
