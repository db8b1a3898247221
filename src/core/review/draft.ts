import type { Language } from '../languages/language';
import type { Manners } from '../languages/manners';
import { find, has } from './phrasing';

/** A stretch of the draft. Offsets are UTF-16 units. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A draft taken apart: greeting, body, sign-off. What is not there is null. */
export interface Draft {
  readonly text: string;
  readonly manners: Manners;
  readonly lines: readonly Span[];
  readonly greeting: Span | null;
  readonly signOff: Span | null;
  readonly body: Span;
  readonly sentences: readonly Span[];
  /** Length of the body in words; where no spaces set words apart, in characters by the language's measure. */
  readonly words: number;
  /** What the words do, whatever was wished: say no, propose something else, or neither. */
  readonly aim: 'decline' | 'move' | 'unclear';
}

/** Takes a draft apart by the manners of its language. Works on any string. */
export const draftOf = (text: string, language: Language): Draft => {
  const { manners } = language;
  const lines = linesOf(text);
  const greeting = greetingOf(text, lines, manners);
  const signOff = signOffOf(lines, greeting, manners);
  const start = greeting?.end ?? 0;
  const end = signOff?.start ?? nameAt(lines, start, text.length);
  const body = { text: text.slice(start, end), start, end };
  const sentences = sentencesOf(body, manners);
  const words = countWords(body.text, manners);
  return { text, manners, lines, greeting, signOff, body, sentences, words, aim: aimOf(body.text, manners) };
};

/** Length in words, rounded up. */
export const countWords = (text: string, manners: Manners): number => {
  if (manners.charactersPerWord !== null)
    return Math.ceil((text.match(/[\p{L}\p{N}ー]/gu) ?? []).length / manners.charactersPerWord);
  return text.split(/\s/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
};

/** A sign-off's line: one of the phrases, then nothing but a name. */
export const isSignOff = (line: string, manners: Manners): boolean => {
  const trimmed = line.trim();
  if (trimmed === '' || trimmed.length > 60) return false;
  const hit = find(trimmed, manners.signOffs)[0];
  if (!hit || hit.start > 0) return false;
  const rest = trimmed.slice(hit.end).replace(/^[\s,.!;–—-]{1,4}/, '');
  return (
    rest === '' ||
    (/^\p{Lu}[\p{L}.'’-]{0,30}(\s\p{Lu}[\p{L}.'’-]{0,30}){0,3}$/u.test(rest) && !has(rest, manners.wishes))
  );
};

/** The greeting of a line, or null: to its end where it is short, else to the first stop. */
export const greetingIn = (line: Span, manners: Manners): Span | null => {
  const indent = line.text.length - line.text.trimStart().length;
  const hit = find(line.text.slice(0, 90), manners.greetings)[0];
  const trimmed = line.text.trim();
  const cut = (length: number): Span => ({
    text: line.text.slice(0, length),
    start: line.start,
    end: line.start + length,
  });
  if (/^\p{Lu}[\p{L}.'’-]{1,20}( \p{Lu}[\p{L}.'’-]{1,20}){0,2},$/u.test(trimmed) && !isSignOff(trimmed, manners))
    return cut(line.text.length);
  if (!hit || hit.start !== indent) return null;
  if (
    trimmed.length <= 70 &&
    trimmed.split(/\s+/).length <= 9 &&
    /[,:!，：！、]$|[\p{L}\])}>.]$/u.test(trimmed) &&
    !/[,;，] \p{L}/u.test(trimmed.slice(hit.end).replace(/, \p{Lu}/gu, '')) &&
    !/[.!?。！？]\s?\S/.test(
      trimmed.slice(hit.end - indent).replace(/(dr|prof|mr|ms|mrs|mme|sr|sra|dott|dhr|mevr|\p{Lu})\./giu, ''),
    )
  )
    return cut(line.text.length);
  const stop = line.text.slice(0, 70).search(/[,:!，：！。、–—]|\.\s/);
  return stop > 0 ? cut(stop + 1) : null;
};

const linesOf = (text: string): Span[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { text: line.slice(0, 1000), start, end: start + Math.min(line.length, 1000) };
    start += line.length + 1;
    return span;
  });
};

const greetingOf = (text: string, lines: readonly Span[], manners: Manners): Span | null => {
  const first = lines.filter((line) => line.text.trim() !== '').slice(0, 5);
  const found = first.map((line) => greetingIn(line, manners));
  const at = found.findIndex((each) => each !== null);
  const hit = found[at];
  if (!hit) return null;
  const start = at > 0 && manners.charactersPerWord !== null ? (first[0]?.start ?? hit.start) : hit.start;
  return { text: text.slice(start, hit.end), start, end: hit.end };
};

const signOffOf = (lines: readonly Span[], greeting: Span | null, manners: Manners): Span | null => {
  const tail = lines.filter((line) => line.text.trim() !== '' && line.start >= (greeting?.end ?? 0)).slice(-7);
  return tail.find((line) => isSignOff(line.text, manners)) ?? null;
};

/** Where no sign-off stands, a last short line without a stop is taken for the name. */
const nameAt = (lines: readonly Span[], from: number, end: number): number => {
  const written = lines.filter((line) => line.text.trim() !== '' && line.start >= from);
  const last = written[written.length - 1];
  const isName =
    written.length > 1 &&
    last !== undefined &&
    /^[\s–—-]{0,4}\p{Lu}?[\p{L}'’.-]{0,30}( \p{Lu}[\p{L}.'’-]{0,30}){0,3}\s?$/u.test(last.text);
  return isName ? last.start : end;
};

const sentencesOf = (body: Span, manners: Manners): Span[] => {
  const sentences: Span[] = [];
  let from = 0;
  const close = (to: number): void => {
    const raw = body.text.slice(from, to);
    const text = raw.trim();
    const start = body.start + from + (raw.length - raw.trimStart().length);
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) sentences.push({ text, start, end: start + text.length });
    from = to;
  };
  const stops = /[.!?…]{1,5}["'”’»)\]]{0,2}(?=\s|$)|[。！？]{1,5}[」』）]?|\n[ \t]{0,9}\n/g;
  for (let stop = stops.exec(body.text); stop; stop = stops.exec(body.text))
    if (endsSentence(body.text, stop.index, manners)) close(stop.index + stop[0].length);
  close(body.text.length);
  return sentences;
};

const endsSentence = (text: string, at: number, manners: Manners): boolean => {
  if (text.charAt(at) !== '.') return true;
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + 1, at + 4).trim();
  if (/(^|[^\p{L}\p{N}])(\p{L}|\d{1,2})$/u.test(before) && after !== '' && !/\bI$/.test(before)) return false;
  return !(after !== '' && has(before.slice(before.search(/[^\s(]{1,12}$/)), manners.abbreviations));
};

const aimOf = (body: string, manners: Manners): Draft['aim'] => {
  if (has(body, manners.firm) || has(body, manners.accepted)) return 'decline';
  if (has(body, manners.proposals)) return 'move';
  return has(body, manners.decisions) ? 'decline' : 'unclear';
};
