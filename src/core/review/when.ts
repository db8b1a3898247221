import type { Dates } from '../languages/dates';
import { remembered } from './remembered';

/** A day of the calendar named in the draft. Offsets are UTF-16 units and take in the weekday beside it. */
export interface When {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Midnight UTC of that day, in milliseconds; null where there is no such day. */
  readonly at: number | null;
  /** Monday is 0; null where none is named. */
  readonly weekday: number | null;
}

const dayLength = 86_400_000;

/** A weekday named in a text; Monday is 0. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly weekday: number;
}

/**
 * The calendar days a text names, in any of the usual ways to write them, and its weekdays, with or without a date. A missing
 * year is the one nearest after `now`.
 */
export const calendarIn = (
  text: string,
  dates: Dates,
  now: string,
): { readonly days: readonly When[]; readonly weekdays: readonly Named[] } => {
  const plain = bare(text);
  const { date, weekday: names } = patternsOf(dates);
  const weekdays = [...plain.matchAll(names)].map((found): Named => {
    const word = found.slice(1).findIndex((each) => each !== undefined);
    const end = (found.index ?? 0) + found[0].length;
    return { start: end - (found[word + 1] ?? '').length, end, weekday: word };
  });
  const dated = /\d/.test(plain) ? plain.matchAll(date) : [];
  const days = [...dated].flatMap((found) => {
    const at = dayOf(found, dates, now);
    if (at === undefined) return [];
    const start = found.index ?? 0;
    if (/\d[:.,]$/.test(plain.slice(Math.max(0, start - 2), start))) return [];
    const end = start + found[0].length;
    const side = weekdays.find((each) => isBeside(plain, each, start, end));
    const from = Math.min(start, side?.start ?? start);
    const to = Math.max(end, side?.end ?? end);
    return [{ text: text.slice(from, to), start: from, end: to, at, weekday: side?.weekday ?? null }];
  });
  return { days, weekdays };
};

/** The weekday stands right beside the date: "Thursday, the 5th of March", "5日(木)". */
const isBeside = (plain: string, day: Named, start: number, end: number): boolean =>
  day.start < start
    ? day.end > start - 24 &&
      /^[\s,.(（]{0,3}(?:the|den|dem|el|le|il|dia|de|den|an?m?|dnia)?[\s,.(（]{0,3}$/.test(plain.slice(day.end, start))
    : day.start < end + 4 &&
      /^[\s,(]{0,2}$/.test(plain.slice(end, day.start)) &&
      // "until 23 December, Friday 19 December": the weekday is the next date's.
      !/^[\s,]{0,2}(?:the|den|dem|el|le|il|dia|de|den|an?m?|dnia)?\s{0,2}\d{1,2}(?![\d:]|\.\d\d|\s?[ap]\.?m|\s?(?:h|uhr|uur))/.test(
        plain.slice(day.end),
      );

/** Monday is 0. */
export const weekdayOf = (at: number): number => (new Date(at).getUTCDay() + 6) % 7;

/** Lower case, every accent off, unit for unit. */
const bare = (text: string): string =>
  text
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/[A-Z]{1,99}/g, (letters) => letters.toLowerCase())
    .replace(/[\u00c0-\u017f]/g, (letter) =>
      letter === 'ł' || letter === 'Ł' ? 'l' : letter.toLowerCase().normalize('NFD').slice(0, 1),
    );

const escaped = (forms: string): string =>
  forms
    .split('|')
    .filter((form) => form !== '')
    .sort((a, b) => b.length - a.length)
    .map((form) => bare(form).replace(/[.*+?^${}()[\]\\]/g, '\\$&'))
    .join('|');

/** ISO · day month [year] · month day [year] · numbers with full stops or strokes · 月日 and 월 일. */
const patternsOf = remembered((dates: Dates): { readonly date: RegExp; readonly weekday: RegExp } => {
  const month = escaped(dates.months.join('|')) || '(?!)';
  const weekday = dates.weekdays.map((forms) => `(${escaped(forms) || '(?!)'})`).join('|');
  const date = new RegExp(
    [
      '\\b(\\d{4})-(\\d{2})-(\\d{2})\\b',
      `\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|e|a|:e)?\\s(?:of\\s|de\\s)?(${month})(?![a-zß])\\.?(?:,?\\s(?:de\\s)?((?:19|20)\\d{2})(?!\\d|\\s?h))?`,
      `\\b(${month})\\.?\\s(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d|\\s?[ap]m)(?:,?\\s((?:19|20)\\d{2})(?!\\d|\\s?h))?`,
      '\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?(\\d{4}|\\d{2})\\b)?',
      '\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b',
      '(?:(\\d{4})\\s?[年년]\\s?)?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日号號일]',
      // "4/20（一）": month and day, where a script leaves no doubt which is which.
      ...(dates.order === 'ymd' ? ['(?<![\\d/])(1[0-2]|0?[1-9])/(3[01]|[12]\\d|0?[1-9])(?![\\d/])'] : []),
    ].join('|'),
    'g',
  );
  return { date, weekday: new RegExp(`(?:^|[^a-z0-9ß])(?:${weekday})(?![a-zß])`, 'g') };
});

/** Midnight of the day found, null where the calendar has none, undefined where the numbers are no date at all. */
const dayOf = (found: RegExpMatchArray, dates: Dates, now: string): number | null | undefined => {
  const [, y1, m1, d1, d2, name2, y2, name3, d3, y3, d4, m4, y4, d5, m5, y5, y6, m6, d6, m7, d7] = found;
  if (y1) return midnight(y1, m1, d1, now);
  if (name2) return midnight(y2, monthOf(name2, dates), d2, now);
  if (name3) return midnight(y3, monthOf(name3, dates), d3, now);
  if (d4 && (Number(m4) > 12 || Number(m4) < 1 || Number(d4) < 1 || (dates.dotTime && !y4))) return undefined;
  if (d4) return midnight(y4, m4, d4, now);
  if (d5)
    return dates.order === 'mdy' && Number(d5) <= 12
      ? midnight(y5, d5, m5, now)
      : Number(m5) > 12
        ? midnight(y5, d5, m5, now)
        : midnight(y5, m5, d5, now);
  return m7 ? midnight(undefined, m7, d7, now) : midnight(y6, m6, d6, now);
};

const monthOf = (name: string, dates: Dates): string =>
  String(dates.months.findIndex((forms) => forms.split('|').some((form) => bare(form) === name)) + 1);

const midnight = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  now: string,
): number | null => {
  const present = Date.parse(now);
  const thisYear = new Date(Number.isFinite(present) ? present : 0).getUTCFullYear();
  const made = (y: number): number | null => {
    const at = Date.UTC(y, Number(month) - 1, Number(day));
    return new Date(at).getUTCDate() === Number(day) && new Date(at).getUTCMonth() === Number(month) - 1 ? at : null;
  };
  if (year) return made(Number(year) < 100 ? 2000 + Number(year) : Number(year));
  const here = made(thisYear);
  return here !== null && here < present - 120 * dayLength ? made(thisYear + 1) : here;
};
