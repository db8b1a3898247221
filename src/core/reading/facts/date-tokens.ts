import type { Dates, DateWord } from '../../languages/dates';
import { otherDateWords, otherMonths, otherWeekdays } from '../other-dates';
import { beginsWord, isLetter, type Spots, spots, spotsAt } from '../spot';

export type DateTag = DateWord | 'month' | 'weekday' | 'number' | 'day';

/** A piece of a text that may belong to a date: a number, a known word, any other word, a sign, the end of a line. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign' | 'break';
  /** Folded. */
  readonly text: string;
  /** Of a number; 0 otherwise. */
  readonly value: number;
  /** What the word may say, with the month (1–12), the weekday (1 = Monday) or the number it says. */
  readonly tags: readonly { readonly tag: DateTag; readonly n: number }[];
  /** Offsets (UTF-16 units). */
  readonly start: number;
  readonly end: number;
}

/** The words of dates in one language, and the long names of a second one beside it. */
export const lexicon = (dates: Dates, second: Dates | null): Spots<{ tag: DateTag; n: number }> => {
  const entries: [{ tag: DateTag; n: number }, string][] = [];
  const add = (tag: DateTag, n: number, phrases: string): void => {
    entries.push([{ tag, n }, phrases]);
  };
  for (const [i, forms] of dates.months.entries()) add('month', i + 1, forms);
  for (const [i, forms] of dates.weekdays.entries()) add('weekday', i + 1, forms);
  for (const [i, word] of dates.numbers.split(' ').entries()) add('number', i + 1, word);
  for (const [i, forms] of (dates.days ?? '').split('|').entries()) add('day', i + 1, forms.split('/').join('|'));
  for (const [tag, phrases] of Object.entries(dates.words)) add(tag as DateWord, 0, phrases ?? '');
  if (second) {
    for (const [i, forms] of second.months.entries()) add('month', i + 1, long(forms));
    for (const [i, forms] of second.weekdays.entries()) add('weekday', i + 1, long(forms));
    add('am', 0, 'am|a.m.');
    add('pm', 0, 'pm|p.m.');
  }
  return spots(entries, true);
};

/** The words of dates in the languages that are none of ours, endings left open. */
export const otherLexicon = (): Spots<{ tag: DateTag; n: number }> => {
  const entries: [{ tag: DateTag; n: number }, string][] = [];
  const add = (tag: DateTag, n: number, words: string): void => {
    entries.push([{ tag, n }, words.split(' ').join('|')]);
  };
  for (const [i, words] of otherMonths.entries()) add('month', i + 1, words);
  for (const [i, words] of otherWeekdays.entries()) add('weekday', i + 1, words);
  for (const [tag, words] of Object.entries(otherDateWords))
    entries.push([
      { tag: tag as DateWord, n: 0 },
      words
        .split(' ')
        .map((word) => `${word} `)
        .join('|'),
    ]);
  return spots(entries);
};

/** Short forms mean other things in other languages: "mon", "sat", "mar". */
const long = (forms: string): string =>
  forms
    .split('|')
    .filter((form) => form.length > 4)
    .join('|');

/** Takes the lines of a folded text apart that `isDated` names; of the others only the breaks are kept. */
export const tokens = (
  folded: string,
  words: Spots<{ tag: DateTag; n: number }>,
  isDated: (from: number, to: number) => boolean,
): readonly Token[] => {
  const found: Token[] = [];
  let begin = 0;
  let before = false;
  let here = isDated(0, lineEnd(folded, 0));
  while (begin < folded.length) {
    const end = lineEnd(folded, begin);
    const after = end < folded.length && isDated(end + 1, lineEnd(folded, end + 1));
    // The sentence of a date may begin in the line before, and its time stand in the line after.
    let i = before || here || after ? begin : end;
    while (i <= end && i < folded.length) {
      const token = i === end ? breakAt(folded, begin, end) : tokenAt(folded, i, words);
      if (token) found.push(token);
      i = token ? token.end : i + 1;
    }
    before = here;
    here = after;
    begin = Math.max(i, end + 1);
  }
  return found;
};

const lineEnd = (folded: string, from: number): number => {
  const end = folded.indexOf('\n', from);
  return end < 0 ? folded.length : end;
};

const tokenAt = (folded: string, i: number, words: Spots<{ tag: DateTag; n: number }>): Token | null => {
  const code = folded.charCodeAt(i);
  if (code <= 32) return null;
  if (isDigit(code)) {
    let end = i + 1;
    while (isDigit(folded.charCodeAt(end))) end++;
    return { ...piece('number', folded, i, end), value: end - i > 9 ? 0 : Number(folded.slice(i, end)) };
  }
  const han = code > 0x2fff ? hanNumber(folded, i) : null;
  if (han) return { ...piece('number', folded, i, han.end), text: String(han.value), value: han.value };
  const spotted = beginsWord(folded, i) ? spotsAt(words, folded, i) : noSpots;
  if (spotted.length > 0) {
    let longest = 0;
    for (const spot of spotted) if (spot.end > longest) longest = spot.end;
    let stop = longest;
    while (isLetter(folded.charCodeAt(longest - 1)) && isLetter(folded.charCodeAt(stop))) stop++;
    const day = spotted.find(({ tag }) => tag.tag === 'day');
    if (day && isBeforeMonth(folded, day.end, words))
      return { ...piece('number', folded, i, day.end), text: String(day.tag.n), value: day.tag.n };
    const tags: { tag: DateTag; n: number }[] = [];
    for (const spot of spotted) if (spot.end === longest && spot.tag.tag !== 'day') tags.push(spot.tag);
    return { kind: 'word', text: folded.slice(i, stop), value: 0, tags, start: i, end: stop };
  }
  let end = i + 1;
  if (!isLetter(code)) return piece(code > 0x2e7f ? 'word' : 'sign', folded, i, end);
  while (isLetter(folded.charCodeAt(end)) || folded.charCodeAt(end) === 39) end++;
  return piece('word', folded, i, end);
};

/** "the first of May", "el cinco de mayo": a word is a day of the month only right before one. */
const isBeforeMonth = (folded: string, from: number, words: Spots<{ tag: DateTag; n: number }>): boolean => {
  let at = from;
  for (let turn = 0; turn < 2; turn++) {
    while (folded.charCodeAt(at) === 32) at++;
    if (at === from) return false;
    const here = spotsAt(words, folded, at);
    if (here.some(({ tag, end }) => tag.tag === 'month' && end - at > 2)) return true;
    const of = here.find(({ tag }) => tag.tag === 'of');
    if (!of) return false;
    at = of.end;
  }
  return false;
};

/** "二零二六年", "五月", "十三日": years, months and days in signs of Chinese; null where none begins at `i`. */
const hanNumber = (folded: string, i: number): { readonly value: number; readonly end: number } | null => {
  let end = i;
  let digits = '';
  let value = 0;
  for (
    let n = hanDigits.indexOf(folded.charAt(end));
    n >= 0 && end - i < 5;
    n = hanDigits.indexOf(folded.charAt(end))
  ) {
    // 十 stands for ten, 廿 for twenty: "二十三", "廿三".
    value = n === 10 ? (value || 1) * 10 : n === 11 ? 20 : value % 10 === 0 ? value + n : value;
    digits += n < 10 ? n : '';
    end++;
  }
  if (end === i) return null;
  const sign = folded.charAt(end);
  if (sign === '年') return digits.length === 4 && end - i === 4 ? { value: Number(digits), end } : null;
  const isDay = '日号號'.includes(sign) && sign !== '';
  const isMonth = sign === '月' && (hanDigits.includes(folded.charAt(end + 1)) || isDigit(folded.charCodeAt(end + 1)));
  // "二時三十分", but "一時的"
  const isTime = sign === '分' ? value < 60 : sign === '時' && value < 25 && !'的間期'.includes(folded.charAt(end + 1));
  return (isTime && value > 0) || ((isDay || isMonth) && value > 0 && value < 32) ? { value, end } : null;
};
const hanDigits = '零一二三四五六七八九十廿';

const noSpots: readonly never[] = [];

const piece = (kind: Token['kind'], folded: string, start: number, end: number): Token => ({
  kind,
  text: folded.slice(start, end),
  value: 0,
  tags: noSpots,
  start,
  end,
});

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The end of a line. A line that was only broken because it was full goes on below. */
const breakAt = (folded: string, begin: number, end: number): Token | null => {
  const next = folded.charCodeAt(end + 1);
  return end - begin >= 55 && (isLetter(next) || isDigit(next)) ? null : piece('break', folded, end, end + 1);
};

/** What a token says under a tag: the number, 0 for a mere word, or -1 where it says nothing of the kind. */
export const says = (token: Token | undefined, tag: DateTag): number => {
  if (!token) return -1;
  for (const each of token.tags) if (each.tag === tag) return each.n;
  return -1;
};

export const is = (token: Token | undefined, tag: DateTag): boolean => says(token, tag) >= 0;

export const isSign = (token: Token | undefined, signs: string): boolean =>
  (token?.kind === 'sign' || (token?.kind === 'word' && token.text === '-')) && signs.includes(token.text);
