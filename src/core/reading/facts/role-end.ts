import { fold } from '../../message/fold';
import type { Letter, Line } from '../letter';
import { cueWords, isBoundary, ownWords } from '../words';
import { isPlace } from './role-places';

/** Walks a line word by word from `begin` to where a role ends; `closed`: a word such as "position" stands right behind it. */
export const endOf = (
  letter: Letter,
  line: Line,
  begin: number,
): { readonly end: number; readonly closed: boolean } => {
  const ends = ownWords(letter, 'roleEnds');
  const closers = ownWords(letter, 'roleAfter');
  const { text, folded } = line;
  const stands = (words: readonly string[], at: number): boolean =>
    isBoundary(folded, at) &&
    words.some(
      (word) =>
        folded.startsWith(word, at) &&
        isBoundary(folded, at + word.length) &&
        !/[&/.'’-]/.test(text.charAt(at + word.length).replace(/\.(?=\s|$)/, ' ')),
    );
  let end = begin;
  let comma = -1;
  let words = 0;
  for (let at = begin; at < text.length && words < 14; ) {
    const char = text.charAt(at);
    const tail = /^\(\p{L}{1,4}\)/u.exec(text.slice(at, at + 6));
    if (tail && at > begin && /\p{L}/u.test(text.charAt(at - 1))) {
      at += tail[0].length;
      end = at;
      continue;
    }
    if (/[([（]/.test(char)) {
      const close = text.slice(at, at + 70).search(/[)\]）]/);
      if (close < 0 || comma >= 0) break;
      at += close + 1;
      end = at;
      if (/^\s?,/.test(text.slice(at)) || (/^\s\p{Ll}/u.test(text.slice(at)) && !stands(closers, at + 1))) break;
      continue;
    }
    if (/\s/.test(char)) {
      at++;
      continue;
    }
    if (/^[.!?;:。！？：；、，»”“"」]/.test(char) && !/^\.\p{Lu}/u.test(text.slice(at, at + 2))) break;
    if (char === ',') {
      if (comma >= 0) break;
      comma = end;
      at++;
      continue;
    }
    if (at > begin && isVerbish(letter, text, begin, at)) break;
    if (at > begin && stands(closers, at)) return { end: trimmed(text, begin, end), closed: true };
    if (stands(ends, at) && !isField(letter, text, begin, at)) break;
    if (/^(?:et|y|e|i|oraz) \p{Ll}+(?:ons|mos|mmo|iamo|my)(?![\p{L}])/u.test(text.slice(at, at + 30))) break;
    const token = /^[^\s,;!?()[\]（）。、，：；！？「」»”“"]{1,40}/.exec(text.slice(at, at + 42))?.[0] ?? char;
    const stop =
      /[.:]$/.test(token) &&
      !/^(sr|jr|dr|asst|assoc|dipl|ing|eng|tech|mgr|dept|st|ds|mł|sp|e\.g|u\.s|a\.d|no|nr|kat|wiss|techn|kfm|kaufm|med|päd|gen|dir|adm|téc|ing|op)\.$/i.test(
        token,
      );
    words++;
    at += token.length;
    end = at - (stop ? 1 : 0);
    if (stop) break;
  }
  return { end: trimmed(text, begin, comma >= 0 && !isTail(text.slice(comma, end)) ? comma : end), closed: false };
};

/** "Fellow in Statistics", "Técnico em Refrigeração": a field of work, no place. */
const isField = (letter: Letter, text: string, begin: number, at: number): boolean => {
  const word = /^(?:in|em|en) (?=\p{Lu}[\p{L}-]{3})/u.exec(text.slice(at, at + 8))?.[0];
  if (!word) return false;
  const next = /^[\p{L}-]+/u.exec(text.slice(at + word.length))?.[0] ?? '';
  if (isPlace(next, '')) return false;
  const head = fold(text.slice(begin, at).trim());
  if (word === 'in ')
    return /(?:professor|lecturer|fellow|phd|chair|instructor|teacher|reader|researcher|doctoral|postdoc|student|position|degree|apprentice|scientist|officer|trainee)$/.test(
      head,
    );
  return (letter.language.code === 'pt' || letter.language.code === 'es') && !head.includes(' ');
};

/** German and English roles in capitals end where a small word follows that joins nothing and is no trade. */
const isVerbish = (letter: Letter, text: string, begin: number, at: number): boolean => {
  const { code } = letter.language;
  if (!letter.isSpoken || (code !== 'de' && code !== 'en') || !/^\p{Lu}/u.test(text.charAt(begin))) return false;
  const word = /^\p{Ll}[\p{L}-]*/u.exec(text.slice(at, at + 30))?.[0];
  if (!word) return false;
  const joints =
    code === 'de'
      ? /^(?:und|für|der|des|die|den|zur|zum|von|mit|im|in|oder|de|of|and|e|bzw|am)$/
      : /^(?:of|and|for|in|the|to|de|or|at|on|with)$/;
  if (joints.test(word)) return false;
  if (code === 'de')
    return !/^(?:technische|kaufmännische|medizinische|wissenschaftliche|pädagogische|examinierte|stellvertretende)/.test(
      word,
    );
  const rest = text.slice(at, at + 45).split(/[.,;:!?(]/)[0] ?? '';
  const near = fold(rest).split(' ').slice(0, 3);
  return (
    !near.some((each) => cueWords(letter, 'titles').includes(each) || ownWords(letter, 'roleAfter').includes(each)) &&
    !/(?:of|and|&|in|for) $/.test(text.slice(begin, at))
  );
};

/** ", Pacific Collections" belongs to a role; ", and we" does not. */
const isTail = (tail: string): boolean =>
  /^, \p{Lu}[\p{L}-]+( (?:and |& |of |et |und |de )?\p{Lu}[\p{L}-]+){0,3}$/u.test(tail.trimEnd());

const trimmed = (text: string, begin: number, end: number): number => {
  let to = end;
  for (let before = -1; before !== to; ) {
    before = to;
    while (to > begin && /[\s,;:–—-]/.test(text.charAt(to - 1))) to--;
    const joint = / (?:und|and|et|y|e|i|och|en|oder|or|&|ou|o|oraz|sowie)$/i.exec(text.slice(begin, to));
    if (joint && (joint[0].length > 2 || / [yei&o]$/.test(joint[0]))) to -= joint[0].length;
  }
  return to;
};
