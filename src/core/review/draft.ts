import type { WritingLanguage } from '../languages/language';
import type { Manners } from '../languages/manners';
import { greetingOf, isNameLike, isSignOff } from './greeting';
import { hitsIn, isWithin, type Lined, says } from './lined';
import { has, hitsOf } from './phrasing';
import type { Span } from './span';
import { calendarIn, type Named, type When } from './when';

/** A draft taken apart: greeting, body, sign-off. What is not there is null. */
export interface Draft extends Lined {
  readonly greeting: Span | null;
  readonly signOff: Span | null;
  readonly body: Span;
  readonly sentences: readonly Span[];
  /** Length of the body in words; where no spaces set words apart, in characters by the language's measure. */
  readonly words: number;
  /** The days of the calendar and the weekdays it names. */
  readonly days: readonly When[];
  readonly weekdays: readonly Named[];
  /** What the words do, whatever was wished: say no, propose something else, or neither. */
  readonly aim: 'decline' | 'move' | 'unclear';
}

/** Takes a draft apart by the manners of its language. Works on any string. `wished`: what it does, where that is known. */
export const draftOf = (
  text: string,
  language: WritingLanguage,
  now: string,
  wished: Draft['aim'] | null = null,
): Draft => {
  const { manners, dates } = language;
  const lined = { text, manners, lines: linesOf(text), hits: hitsOf(text, manners) };
  const greeting = greetingOf(lined);
  const signOff = signOffOf(lined, greeting);
  const start = greeting?.end ?? 0;
  const end = signOff?.start ?? nameAt(lined.lines, start, text.length);
  const body = { text: text.slice(start, end), start, end };
  const draft: Draft = {
    ...lined,
    greeting,
    signOff,
    body,
    sentences: sentencesOf(body, manners, language.code === 'de'),
    words: countWords(body.text, manners),
    ...calendarIn(text, dates, now),
    aim: 'unclear',
  };
  return { ...draft, aim: wished ?? aimOf(draft) };
};

/** The sentences of which at least one of the places is a part. */
export const around = (draft: Draft, places: readonly Pick<Span, 'start' | 'end'>[]): readonly Span[] =>
  draft.sentences.filter((each) => places.some((place) => isWithin(place, each)));

/** Length in words, rounded up. */
export const countWords = (text: string, manners: Manners): number => {
  if (manners.charactersPerWord !== null)
    return Math.ceil((text.match(/[\p{L}\p{N}ー]/gu) ?? []).length / manners.charactersPerWord);
  return text.split(/\s/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
};

const linesOf = (text: string): Span[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { text: line.slice(0, 1000), start, end: start + Math.min(line.length, 1000) };
    start += line.length + 1;
    return span;
  });
};

const signOffOf = (lined: Lined, greeting: Span | null): Span | null => {
  const written = lined.lines.filter((line) => line.text.trim() !== '' && line.start >= (greeting?.end ?? 0));
  const tail = written.slice(greeting === null ? 1 : 0).slice(-7);
  return (
    tail.find((line) => isSignOff(line, lined)) ??
    (lined.manners.charactersPerWord === null ? lastWords(lined, greeting?.end ?? 0) : null)
  );
};

/** A short line without a stop, in a paragraph of its own between the letter and the name: a close, in whatever words. */
const lastWords = (lined: Lined, from: number): Span | null => {
  const { lines } = lined;
  const written = lines.filter((line) => line.text.trim() !== '' && line.start >= from);
  let at = written.length;
  while (at > 0 && isSignature(written[at - 1]?.text ?? '')) at--;
  const line = at < written.length && at > 1 ? written[at - 1] : undefined;
  const isClose =
    line &&
    lines[lines.indexOf(line) - 1]?.text.trim() === '' &&
    /^[^.!?:;\d]{3,70}$/.test(line.text.trim()) &&
    line.text.trim().split(/\s+/).length < (says(lined, line, 'wishes', 'thanks') ? 13 : 9);
  return isClose ? line : null;
};

/** Where no sign-off stands, last lines that are a name, a number or an address are no part of the body. */
const nameAt = (lines: readonly Span[], from: number, end: number): number => {
  const written = lines.filter((line) => line.text.trim() !== '' && line.start >= from);
  let at = end;
  for (let index = written.length - 1; index > 0; index--) {
    const line = written[index];
    if (!line || !isSignature(line.text)) break;
    at = line.start;
  }
  return at;
};

const isSignature = (line: string): boolean =>
  isNameLike(line.replace(/^[\s–—-]{1,4}|^x{1,3}\s/, '').replace(/ (?:드림|올림|拝|敬上)$/, '')) ||
  /^\p{Ll}{2,15}\s?$/u.test(line) ||
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー・ ]{1,12}(?:드림|올림|拝|上|敬上)?$/u.test(line.trim()) ||
  /^[\s_=*~―—–-]{3,60}$/.test(line) ||
  /^[\p{L} ]{1,14}[:：]\s?[^\s.!?。][^.!?。]{0,40}(?:\.[^\s.!?。]{1,20}){0,3}$/u.test(line) ||
  (line.length < 60 && /@|\+?\d[\d\s()/-]{6,}|https?:|www\./.test(line) && !/[.!?]\s/.test(line));

/** `ordinals`: "am 14. Juli", where a stop behind a number ends no sentence. */
const sentencesOf = (body: Span, manners: Manners, ordinals: boolean): Span[] => {
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
    if (endsSentence(body.text, stop.index, manners, ordinals)) close(stop.index + stop[0].length);
  close(body.text.length);
  return sentences;
};

const endsSentence = (text: string, at: number, manners: Manners, ordinals: boolean): boolean => {
  if (text.charAt(at) !== '.') return true;
  if (/(?:^|\n)[ \t]{0,9}$/.test(text.slice(Math.max(0, at - 10), at))) return false;
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + 1, at + 4).trim();
  if (/\d$/.test(before) && /^\p{Ll}/u.test(after)) return false;
  if (/(^|[^\p{L}\p{N}])\p{Lu}$/u.test(before) && after !== '' && !/\bI$/.test(before)) return false;
  if (/(^|[^\p{L}\p{N}:.,])\d{1,2}$/u.test(before) && after !== '' && (ordinals || !/^\p{Lu}/u.test(after)))
    return false;
  // "B.Ed. practical", "V. Exa. e", "Insp. Lafrenière": a title, or letters with stops between them.
  if (after !== '' && (/\p{L}\.\s?\p{L}{1,4}$/u.test(before) || rank.test(before))) return false;
  return !(after !== '' && has(before.slice(before.search(/[^\s(]{1,12}$/)), manners.abbreviations));
};

const rank =
  /(?:^|[\s(])(?:Insp|Sgt|Supt|Cst|Cpl|Const|Det|Capt|Lt|Col|Maj|Gen|Cdr|Cllr|Rev|Ven|Fr|Br|Hon|Gov|Pres|Std|Smt|Dipl|Mag|Lic|Dra?|Profa?|Arq|Arch|Avv|Dott|Ing|Eng|Mtr[oa]|Exm[oa]|Sra?|Srta|Mme|Mlle|Dhr|Mevr|St|Ste|Nr|No|Abs|Art|Ul|Str|Av|Rte|Blvd)$/;

/** The sentences that propose another time. Beside a no, thanks for a time that they moved propose none. */
export const proposingIn = (draft: Omit<Draft, 'aim'>): readonly Span[] =>
  draft.sentences.filter((each) => {
    const hits = hitsIn(draft, 'proposals', each);
    return (
      hits.length > 0 &&
      !(
        hits.every((hit) => isThankedFor(draft, each, hit)) &&
        draft.sentences.some((other) => other !== each && says(draft, other, 'decisions', 'settles', 'firm'))
      )
    );
  });

/** "Thank you for moving it to another day", "変更していただき、ありがとう": what hangs on the thanks is done. */
const isThankedFor = (draft: Lined, sentence: Span, { start, end }: Pick<Span, 'start' | 'end'>): boolean =>
  !/[?？]/.test(sentence.text) &&
  hitsIn(draft, 'thanks', sentence).some((thanks) =>
    thanks.end <= start
      ? !/[;:–—，、]|,(?! (?:dass|że|iż|att|dat|que|che)\s)/.test(draft.text.slice(thanks.end, start))
      : /^[^。]{0,12}(?:いただき|頂き|くださ|下さ|주셔|주신)/.test(draft.text.slice(end, thanks.start)),
  );

const aimOf = (draft: Draft): Draft['aim'] => {
  const { body, weekdays } = draft;
  if (says(draft, body, 'firm', 'accepted')) return 'decline';
  const proposing = proposingIn(draft);
  const decided = says(draft, body, 'decisions');
  const concrete = proposing.some(
    (each) =>
      /\d/.test(each.text) || weekdays.some((day) => isWithin(day, each)) || says(draft, each, 'formats', 'vague'),
  );
  if (concrete || (proposing.length > 0 && !decided)) return 'move';
  return decided ? 'decline' : 'unclear';
};
