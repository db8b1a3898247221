import { is, isSign, says, type Token } from './date-tokens';

/** A day as it is written; what is not said is null. */
export interface SaidDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** "3/4": first and second number, where their order is open. */
  readonly pair: readonly [number, number] | null;
  readonly weekday: number | null;
  /** Days from today. */
  readonly relative: number | null;
  /** 0: this week, 1: next week. */
  readonly week: number | null;
  /** "next Tuesday". */
  readonly next: boolean;
  /** In the week of the day named before. */
  readonly same: boolean;
  /** Number of a calendar week. */
  readonly kw: number | null;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** The days said from token `i` on ("5 and 6 March" says two), and the token after them; null where none begins there. */
export interface Said {
  readonly days: readonly SaidDay[];
  readonly next: number;
}

export const daysAt = (all: readonly Token[], i: number): Said | null =>
  relativeAt(all, i) ?? weekdayAt(all, i) ?? withWeekdayAfter(all, coreAt(all, i) ?? loneDayAt(all, i));

const nothing: SaidDay = {
  year: null,
  month: null,
  day: null,
  pair: null,
  weekday: null,
  relative: null,
  week: null,
  next: false,
  same: false,
  kw: null,
  start: 0,
  end: 0,
};

const span = (all: readonly Token[], from: number, next: number) => ({
  start: all[from]?.start ?? 0,
  end: all[next - 1]?.end ?? 0,
});

const relativeAt = (all: readonly Token[], i: number): Said | null => {
  const relative = is(all[i], 'today') ? 0 : is(all[i], 'tomorrow') ? 1 : is(all[i], 'overmorrow') ? 2 : -1;
  if (relative < 0) return null;
  // "tomorrow, Thursday 5 March": the date says it better.
  const rest = weekdayAt(all, skip(all, i + 1, ',(')) ?? coreAt(all, skip(all, i + 1, ',('));
  const [only] = rest?.days ?? [];
  if (rest && only && (only.day !== null || only.pair !== null || only.week !== null || only.kw !== null)) return rest;
  const next = rest?.next ?? i + 1;
  return { days: [{ ...nothing, relative, weekday: only?.weekday ?? null, ...span(all, i, next) }], next };
};

const weekdayAt = (all: readonly Token[], i: number): Said | null => {
  let at = i;
  let next = false;
  let week: number | null = null;
  // "next week on Tuesday", "next Tuesday", "this Tuesday", "KW 8, Dienstag"
  const kw = kwAt(all, at);
  if (kw) at = kw.next;
  else if ((is(all[at], 'next') || is(all[at], 'coming') || is(all[at], 'this')) && is(all[at + 1], 'week')) {
    week = is(all[at], 'this') ? 0 : 1;
    at += 2;
  } else if (is(all[at], 'next') || is(all[at], 'coming') || is(all[at], 'this')) {
    next = is(all[at], 'next');
    week = is(all[at], 'this') && !next ? 0 : null;
    at++;
  }
  if (at > i) while (is(all[at], 'the') || is(all[at], 'at') || is(all[at], 'of') || isSign(all[at], ',:(')) at++;
  const weekday = says(all[at], 'weekday');
  if (weekday <= 0 || !isWeekday(all, at)) return null;
  const begin = at;
  at++;
  if ((is(all[at], 'next') || is(all[at], 'coming')) && !is(all[at + 1], 'week')) {
    next = next || is(all[at], 'next');
    at++;
  }
  const behind = weekBehind(all, at);
  const said = (more: Partial<SaidDay>, to: number): SaidDay => ({
    ...nothing,
    weekday,
    next,
    week: week ?? behind.week,
    kw: kw?.n ?? behind.kw,
    same: behind.same,
    ...more,
    ...span(all, at > i ? Math.min(begin, i) : begin, to),
  });
  const skipped = skipBetween(all, at);
  const core = coreAt(all, skipped);
  if (core) {
    const [first, ...more] = core.days;
    if (first)
      return {
        days: [{ ...first, weekday, ...span(all, begin, core.days.length > 1 ? skipped + 1 : core.next) }, ...more],
        next: core.next,
      };
  }
  const lone = loneNumber(all, skipped, skipped > at && is(all[skipped - 1], 'the'));
  if (lone) return { days: [said({ day: lone.day }, lone.next)], next: lone.next };
  return { days: [said({}, behind.next)], next: behind.next };
};

/** "Do", "so", "mar": two or three letters are a weekday only with a dot, a number, or before a time; "so früh" is none. */
const isWeekday = (all: readonly Token[], at: number): boolean => {
  const { text = '' } = all[at] ?? {};
  // "(火)" is written with its brackets.
  if (text.length > 3 || text.charCodeAt(text.startsWith('(') ? 1 : 0) > 0x2e80) return true;
  const after = all[at + 1];
  // "12 mån)": so many months.
  if (all[at - 1]?.kind === 'number' && after?.kind !== 'number' && !is(after, 'at')) return false;
  return (
    !after ||
    after.kind === 'number' ||
    isSign(after, '.,)/-:') ||
    (isSign(after, '(') && all[at + 2]?.kind === 'number') ||
    is(after, 'at') ||
    is(after, 'and') ||
    is(after, 'month') ||
    is(after, 'the') ||
    ((all[at]?.text.length ?? 0) > 2 && (is(after, 'am') || is(after, 'pm'))) ||
    is(after, 'ordinal') ||
    after.kind === 'break'
  );
};

/** "KW 8": the number of a calendar week. */
const kwAt = (all: readonly Token[], i: number): { readonly n: number; readonly next: number } | null => {
  if (!is(all[i], 'kw')) return null;
  const at = isSign(all[i + 1], '.') ? i + 2 : i + 1;
  const n = all[at]?.kind === 'number' ? (all[at]?.value ?? 0) : 0;
  return n >= 1 && n <= 53 ? { n, next: at + 1 } : null;
};

const weekBehind = (
  all: readonly Token[],
  i: number,
): { readonly week: number | null; readonly kw: number | null; readonly same: boolean; readonly next: number } => {
  let at = i;
  while ((is(all[at], 'the') || is(all[at], 'of') || isSign(all[at], ',(')) && at - i < 3) at++;
  // "next week", "la semaine prochaine", "of the same week"
  const [first, second] = is(all[at], 'week') ? [all[at + 1], all[at]] : [all[at], all[at + 1]];
  const none = { week: null, kw: null, same: false, next: at + 2 };
  if (is(second, 'week') && is(first, 'same')) return { ...none, same: true };
  if (is(second, 'week') && (is(first, 'next') || is(first, 'coming'))) return { ...none, week: 1 };
  if (is(second, 'week') && is(first, 'this')) return { ...none, week: 0 };
  const kw = kwAt(all, at);
  return kw ? { ...none, kw: kw.n, next: kw.next } : { ...none, next: i };
};

const skip = (all: readonly Token[], i: number, signs: string): number => (isSign(all[i], signs) ? i + 1 : i);

const skipBetween = (all: readonly Token[], i: number): number => {
  let at = i;
  while (at - i < 3 && (isSign(all[at], ',.(') || is(all[at], 'the') || is(all[at], 'of') || isSign(all[at], '-')))
    at++;
  return at;
};

const withWeekdayAfter = (all: readonly Token[], said: Said | null): Said | null => {
  if (!said) return null;
  const last = said.days[said.days.length - 1];
  // "26日の木曜日", "dia 24 do corrente, terça-feira"
  const at = skip(all, is(all[said.next], 'of') ? said.next + 1 : said.next, ',(');
  const weekday = says(all[at], 'weekday');
  if (!last || said.days.length > 1 || weekday <= 0 || !isWeekday(all, at)) return said;
  if (coreAt(all, skipBetween(all, at + 1))) return said;
  return { days: [{ ...last, weekday }], next: isSign(all[at + 1], ')') ? at + 2 : at + 1 };
};

/** A day with its month. */
const coreAt = (all: readonly Token[], i: number): Said | null => {
  const token = all[i];
  if (!token) return null;
  if (is(token, 'month') && says(token, 'month') > 0) return monthFirst(all, i);
  if (token.kind !== 'number' || glued(all, i)) return null;
  if (token.text.length === 4 && token.value > 1900 && token.value < 2200) return yearFirst(all, i);
  if (token.value < 1 || token.value > 31 || token.text.length > 2) return null;
  return signed(all, i, null) ?? dayFirst(all, i) ?? numeric(all, i);
};

/** A number that hangs on letters or other numbers is part of an id. */
const glued = (all: readonly Token[], i: number): boolean => {
  const before = all[i - 1];
  if (!before || before.end !== all[i]?.start) return false;
  if (before.kind === 'word') return before.tags.length === 0 && before.text.charCodeAt(0) < 0x2e80;
  const two = all[i - 2];
  // "10:00/14.3.": behind a time the stroke only parts.
  if (isSign(before, '/') && isSign(all[i - 3], ':')) return false;
  return (
    isSign(before, '#_+&=€$£') ||
    (isSign(before, '-/.:') &&
      two?.end === before.start &&
      two.kind !== 'break' &&
      two.kind !== 'sign' &&
      two.tags.length === 0 &&
      // "変更後：9月30日"
      two.text.charCodeAt(0) < 0x2e80)
  );
};

/** 2026-03-05, 2026/3/5, 2026年3月5日. */
const yearFirst = (all: readonly Token[], i: number): Said | null => {
  const year = all[i]?.value ?? 0;
  if (is(all[i + 1], 'yearSign')) return signed(all, i + 2, year, i);
  if (!isSign(all[i + 1], '-/.')) return null;
  const month = all[i + 2];
  const day = all[i + 4];
  if (
    month?.kind !== 'number' ||
    day?.kind !== 'number' ||
    !isSign(all[i + 3], '-/.') ||
    month.value > 12 ||
    day.value > 31
  )
    return null;
  // "2026. 9. 29.(화)"
  const next = isSign(all[i + 5], '.') && (isSign(all[i + 6], '(') || is(all[i + 6], 'weekday')) ? i + 6 : i + 5;
  return { days: [{ ...nothing, year, month: month.value, day: day.value, ...span(all, i, i + 5) }], next };
};

/** 3月5日, 3월 5일. */
const signed = (all: readonly Token[], i: number, year: number | null, from = i): Said | null => {
  const month = all[i];
  const day = all[i + 2];
  if (
    month?.kind !== 'number' ||
    !is(all[i + 1], 'monthSign') ||
    day?.kind !== 'number' ||
    month.value > 12 ||
    day.value > 31
  )
    return null;
  const next = is(all[i + 3], 'daySign') ? i + 4 : i + 3;
  const days = [{ ...nothing, year, month: month.value, day: day.value, ...span(all, from, next) }];
  // 3月5日、6日
  return { days, next };
};

/** "5 March 2026", "5. März", "5 de marzo de 2026", "5, 6 and 7 March", "10–14 March". */
const dayFirst = (all: readonly Token[], i: number): Said | null => {
  const numbers: number[] = [i];
  let range = is(all[i - 1], 'between') || (is(all[i - 1], 'the') && is(all[i - 2], 'between'));
  let at = afterDay(all, i + 1);
  for (let turn = 0; turn < 5 && !(says(all[skipOf(all, at)], 'month') > 0); turn++) {
    const to = is(all[at], 'to') || isSign(all[at], '-');
    if (!to && !is(all[at], 'and') && !isSign(all[at], ',/&+')) return null;
    let number = at + 1;
    while (
      is(all[number], 'and') ||
      is(all[number], 'the') ||
      (!to && is(all[number], 'weekday')) ||
      (isSign(all[number], ',.') && number - at < 3)
    )
      number++;
    const day = all[number];
    if (day?.kind !== 'number' || day.value < 1 || day.value > 31) return null;
    // "via Carducci 8, il giorno martedì 10 marzo": a house, then a day.
    if (numbers.length < 2 && number > at + 1 && isSign(all[at], ',') && isPlainWord(all[i - 1])) return null;
    range = range || to;
    numbers.push(number);
    at = afterDay(all, number + 1);
  }
  const monthAt = skipOf(all, at);
  const month = says(all[monthAt], 'month');
  if (month <= 0 || (monthAt === i + 1 && all[monthAt]?.text.length === 1)) return null;
  const { year, next } = yearAfter(all, monthAt + 1);
  const days = numbers
    .filter((_, index) => !range || index === 0)
    .map((number, index, list) => ({
      ...nothing,
      year,
      month,
      day: all[number]?.value ?? 0,
      weekday: number > i && says(all[number - 1], 'weekday') > 0 ? says(all[number - 1], 'weekday') : null,
      ...(index === list.length - 1
        ? { start: all[number]?.start ?? 0, end: all[next - 1]?.end ?? 0 }
        : span(all, number, number + 1)),
    }));
  return { days, next };
};

const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.tags.length === 0 && token.text.length > 3;

const afterDay = (all: readonly Token[], i: number): number => {
  let at = i;
  if (is(all[at], 'ordinal')) at++;
  if (isSign(all[at], '.º°ª')) at++;
  return at;
};

const skipOf = (all: readonly Token[], i: number): number => {
  let at = i;
  while (at - i < 2 && (is(all[at], 'of') || isSign(all[at], '-/'))) at++;
  return at;
};

const yearAfter = (all: readonly Token[], i: number): { readonly year: number | null; readonly next: number } => {
  let at = isSign(all[i], '.,') ? i + 1 : i;
  while (at - i < 3 && (is(all[at], 'of') || isSign(all[at], '-/'))) at++;
  const token = all[at];
  if (token?.kind === 'number' && token.text.length === 4 && token.value > 1900 && token.value < 2200)
    return { year: token.value, next: is(all[at + 1], 'yearSign') ? at + 2 : at + 1 };
  return {
    year: null,
    next:
      isSign(all[i], '.') && all[i - 1]?.text.length !== undefined && (all[i - 1]?.text.length ?? 9) <= 4 ? i + 1 : i,
  };
};

/** "March 5", "March 5th, 2026", "March 10–14", "March 5 and 6". */
const monthFirst = (all: readonly Token[], i: number): Said | null => {
  const month = says(all[i], 'month');
  let at = isSign(all[i + 1], '.') ? i + 2 : i + 1;
  if (is(all[at], 'the')) at++;
  const day = all[at];
  if (day?.kind !== 'number' || day.value < 1 || day.value > 31 || day.text.length > 2 || isTime(all, at + 1))
    return null;
  const days: SaidDay[] = [{ ...nothing, month, day: day.value, ...span(all, i, at + 1) }];
  let next = afterDay(all, at + 1);
  for (let turn = 0; turn < 4; turn++) {
    const to = is(all[next], 'to') || isSign(all[next], '-');
    let number = next + 1;
    if (isSign(all[next], ',') && is(all[number], 'and')) number++;
    if (!to && !is(all[next], 'and') && !isSign(all[next], ',/&')) break;
    const more = all[number];
    if (
      is(all[number], 'month') ||
      more?.kind !== 'number' ||
      more.text.length > 2 ||
      more.value < 1 ||
      more.value > 31 ||
      isTime(all, number + 1)
    )
      break;
    if (!to) days.push({ ...nothing, month, day: more.value, ...span(all, number, number + 1) });
    next = afterDay(all, number + 1);
  }
  const { year, next: end } = yearAfter(all, next);
  return { days: days.map((each) => ({ ...each, year })), next: end };
};

const isTime = (all: readonly Token[], i: number): boolean =>
  isSign(all[i], ':') ||
  is(all[i], 'am') ||
  is(all[i], 'pm') ||
  is(all[i], 'clock') ||
  is(all[i], 'minutes') ||
  is(all[i], 'hours');

/** "26.11.", "26.11.2026", "26/11", "11/26/2026". */
const numeric = (all: readonly Token[], i: number): Said | null => {
  const first = all[i];
  const sign = all[i + 1];
  const second = all[i + 2];
  if (
    !first ||
    !sign ||
    second?.kind !== 'number' ||
    second.text.length > 2 ||
    !isSign(sign, './-') ||
    second.value < 1 ||
    second.value > 31
  )
    return null;
  const spaced = second.start - sign.end;
  if (first.end !== sign.start || spaced > 1 || (spaced === 1 && sign.text !== '.')) return null;
  const again = all[i + 3];
  const year = all[i + 4];
  const yearToo =
    again?.start === second.end &&
    isSign(again, sign.text) &&
    year?.kind === 'number' &&
    year.start - again.end <= 1 &&
    (year.text.length === 4
      ? year.value > 1900 && year.value < 2200
      : year.text.length === 2 && year.start === again.end);
  const pair = [first.value, second.value] as const;
  const order =
    sign.text === '.' ? { day: first.value, month: second.value, pair: null } : { day: null, month: null, pair };
  if (Math.min(...pair) > 12 || (sign.text === '.' && second.value > 12)) return null;
  if (yearToo && year) {
    const full = year.text.length === 4 ? year.value : 2000 + year.value;
    return {
      days: [{ ...nothing, ...order, year: full, ...span(all, i, i + 5) }],
      next: is(all[i + 5], 'yearSign') ? i + 6 : i + 5,
    };
  }
  if (
    sign.text === '-' ||
    (sign.text === '.' && !dotted(all, i)) ||
    isSign(again, '%') ||
    (first.value === 24 && second.value === 7) ||
    isPartOfHour(all, i)
  )
    return null;
  const next = sign.text === '.' && isSign(again, '.') ? i + 4 : i + 3;
  return { days: [{ ...nothing, ...order, ...span(all, i, next) }], next };
};

/** "1/2 heure", "3/4 hora": how long a talk takes. */
const isPartOfHour = (all: readonly Token[], i: number): boolean =>
  isSign(all[i + 1], '/') &&
  (all[i]?.text === '1' || all[i]?.text === '3') &&
  (all[i + 2]?.text === '2' || all[i + 2]?.text === '4') &&
  (is(all[i + 3], 'hours') || is(all[i + 3], 'clock'));

/** "26.11" with nothing behind may be a price or a time: it is a day beside a weekday, after "the", before a time, or with its last dot. */
const dotted = (all: readonly Token[], i: number): boolean => {
  const before = all[i - 1];
  const after = all[i + 3];
  if (is(before, 'at') && !is(before, 'the')) return false;
  if (is(after, 'clock') || is(after, 'am') || is(after, 'pm') || isSign(after, '%€$£')) return false;
  if (isSign(after, '.')) return after?.start === all[i + 2]?.end;
  return (
    is(before, 'the') ||
    is(before, 'weekday') ||
    is(all[i - 2], 'weekday') ||
    is(after, 'at') ||
    isSign(after, '(') ||
    (is(after, 'to') && all[i + 4]?.kind === 'number') ||
    is(before, 'to') ||
    (is(before, 'and') && all[i + 2]?.text.length === 2)
  );
};

/** "the 11th", "am 15.", "le 20", "dia 15": a day of this month or the next. */
const loneDayAt = (all: readonly Token[], i: number): Said | null => {
  if (
    all[i]?.kind === 'number' &&
    is(all[i + 1], 'daySign') &&
    !glued(all, i) &&
    !streets.has(all[i - 1]?.text ?? '') &&
    !is(all[i - 1], 'monthSign') &&
    (all[i]?.value ?? 0) <= 31 &&
    (all[i]?.value ?? 0) > 0
  )
    return { days: [{ ...nothing, day: all[i]?.value ?? 0, ...span(all, i, i + 2) }], next: i + 2 };
  if (!is(all[i], 'the')) return null;
  // "dia 22 de abril, quarta-feira": the month says it better.
  const dated = withWeekdayAfter(all, coreAt(all, i + 1));
  if (dated) return dated;
  const lone = loneNumber(all, i + 1, true);
  if (!lone?.ordinal) return null;
  return { days: [{ ...nothing, day: lone.day, ...span(all, i + 1, lone.next) }], next: lone.next };
};

/** "太平道8號" is a house. */
const streets = new Set('街道路巷弄里段座棟栋'.split(''));

const loneNumber = (
  all: readonly Token[],
  i: number,
  the: boolean,
): { readonly day: number; readonly next: number; readonly ordinal: boolean } | null => {
  const token = all[i];
  if (token?.kind !== 'number' || token.text.length > 2 || token.value < 1 || token.value > 31) return null;
  const after = all[i + 1];
  const ordinal = is(after, 'ordinal') || isSign(after, '.º') || is(after, 'daySign');
  // "Friday 27 morning": no hour is the twenty-seventh.
  const isHour = isTime(all, i + 1) && !(token.value > 24 && (is(after, 'am') || is(after, 'pm')));
  if (
    isHour ||
    isSign(after, '%€$£/') ||
    (isSign(after, '.-') && all[i + 2]?.kind === 'number' && all[i + 2]?.start === after?.end)
  )
    return null;
  if (after && after.kind === 'word' && after.tags.length === 0 && the && !ordinal && after.text.length > 3)
    return null;
  return { day: token.value, next: ordinal ? i + 2 : i + 1, ordinal: ordinal || the };
};
