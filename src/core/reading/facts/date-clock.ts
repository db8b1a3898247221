import { isLetter } from '../spot';
import { is, isDigit, isSign, says, type Token } from './date-tokens';

/** A time of day, or a stretch of it, in minutes after midnight. */
export interface Clock {
  readonly from: number;
  readonly until: number | null;
  /** A bare hour ("at 3") counts only beside a day. */
  readonly bare: boolean;
  /** Half of the day was guessed. */
  readonly guessed: boolean;
  /** Offsets in the text, and the token after the last one. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
  readonly form: 'plain' | 'bare' | 'word';
  /** "03:00": of the whole day. */
  readonly isLed?: boolean;
  readonly next: number;
}

/** The time of day that begins at token `i`, or null. `twelve`: bare hours run to twelve, as in English. */
export const clockAt = (all: readonly Token[], i: number, dotTime: boolean, twelve: boolean): Clock | null => {
  let at = i;
  let lead = false;
  let between = false;
  while (is(all[at], 'at') || is(all[at], 'between')) {
    lead = lead || is(all[at], 'at');
    between = between || is(all[at], 'between');
    at++;
    if (at - i > 2) break;
  }
  const first = hourAt(all, at, dotTime || lead);
  if (!first) return null;
  const joined =
    is(all[first.next], 'to') || isSign(all[first.next], '-~〜') || (between && is(all[first.next], 'and'));
  const second = joined ? hourAt(all, first.next + (is(all[first.next + 1], 'at') ? 2 : 1), dotTime || lead) : null;
  const range = second && (second.form === 'plain' || first.form === 'plain' || lead || between) ? second : null;
  const bare = first.form !== 'plain' && range?.form !== 'plain';
  const spelled =
    is(all[at], 'halfTo') || is(all[at], 'halfPast') || is(all[at], 'quarterPast') || is(all[at], 'quarterTo');
  if (bare && !lead && !between && !spelled && !(first.form === 'word' && first.half)) return null;
  if (bare && range && !isHour(all, range.next, twelve)) return null;
  if (bare && !isHour(all, first.next, twelve)) return null;
  const half = first.half ?? (range ? halfBefore(first, range) : null);
  const minutes = inDay(first, half, twelve);
  const end = all[(range ?? first).next - 1]?.end ?? 0;
  return {
    from: minutes.at,
    until: range ? later(inDay(range, range.half ?? half, twelve).at, minutes.at) : null,
    bare,
    guessed: minutes.guessed,
    start: all[lead || between ? at : i]?.start ?? 0,
    end,
    next: (range ?? first).next,
  };
};

/** The words after a bare number do not make it a count, a day or a price. */
const isHour = (all: readonly Token[], next: number, english: boolean): boolean => {
  const after = all[next];
  return !(
    is(after, 'month') ||
    is(after, 'of') ||
    is(after, 'ordinal') ||
    is(after, 'minutes') ||
    is(after, 'hours') ||
    is(after, 'week') ||
    isSign(after, '%/€$£:+') ||
    (isSign(after, '.-') && isDigit(all[next + 1]?.text.charCodeAt(0) ?? 0)) ||
    (english &&
      after?.kind === 'word' &&
      after.tags.length === 0 &&
      isLetter(after.text.charCodeAt(0)) &&
      after.start - (all[next - 1]?.end ?? 0) < 2 &&
      after.text.length > 3 &&
      !/^(?:with|in |via|uhr|pour|avec|para|con |por|per|voor|met|med|czas)/.test(`${after.text} `))
  );
};

const hourAt = (all: readonly Token[], i: number, dotTime: boolean): Hour | null => {
  const token = all[i];
  // "1/2 heure": the end of a fraction.
  if (!token || (isSign(all[i - 1], '/') && /^[13]$/.test(all[i - 2]?.text ?? ''))) return null;
  if (is(token, 'noon')) return { hour: 12, minute: 0, half: null, form: 'plain', next: i + 1 };
  const before = is(token, 'am') ? 'am' : is(token, 'pm') ? 'pm' : null;
  if (before) {
    const hour = all[i + 1]?.kind === 'number' || says(all[i + 1], 'number') > 0 ? hourAt(all, i + 1, dotTime) : null;
    return hour && !hour.half && hour.form === 'plain' ? { ...hour, half: before } : null;
  }
  const shift = is(token, 'halfTo')
    ? -30
    : is(token, 'halfPast')
      ? 30
      : is(token, 'quarterPast')
        ? 15
        : is(token, 'quarterTo')
          ? -15
          : 0;
  if (shift) {
    const n = numberOf(all[i + 1]);
    if (n < 1 || n > 12) return null;
    const minutes = n * 60 + shift;
    return withHalf(all, {
      hour: Math.floor(minutes / 60),
      minute: minutes % 60,
      half: null,
      form: 'word',
      next: i + 2,
    });
  }
  const n = numberOf(token);
  if (
    token.kind === 'number' &&
    token.text.length === 4 &&
    (is(all[i + 1], 'clock') || is(all[i + 1], 'hours')) &&
    n < 2400 &&
    n % 100 < 60
  )
    return { hour: Math.floor(n / 100), minute: n % 100, half: null, form: 'plain', next: i + 2 };
  if (n < 0 || n > 24 || (token.text.length > 2 && token.kind === 'number')) return null;
  return { ...withHalf(all, withMinutes(all, i, n, dotTime)), isLed: token.text.startsWith('0') };
};

const numberOf = (token: Token | undefined): number =>
  token?.kind === 'number' ? token.value : says(token, 'number') > 0 ? says(token, 'number') : -1;

const withMinutes = (all: readonly Token[], i: number, hour: number, dotTime: boolean): Hour => {
  const mark = all[i + 1];
  const minute = all[i + 2];
  const tight = mark && mark.start === all[i]?.end;
  const two = minute?.kind === 'number' && minute.text.length === 2 && minute.value < 60 && minute.start === mark?.end;
  if (tight && two && (isSign(mark, ':') || (is(mark, 'clock') && mark.text.length === 1)))
    return { hour, minute: minute.value, half: null, form: 'plain', next: i + (is(all[i + 3], 'minuteSign') ? 4 : 3) };
  if (
    tight &&
    two &&
    // "alle 15,30"
    (isSign(mark, '.') || (isSign(mark, ',') && minute.value % 15 === 0 && !isSign(all[i + 3], '€$£%'))) &&
    !goesOn(all, i + 3) &&
    (dotTime || is(all[i + 3], 'clock') || is(all[i + 3], 'am') || is(all[i + 3], 'pm'))
  )
    return {
      hour,
      minute: minute.value,
      half: null,
      form: dotTime || is(all[i + 3], 'clock') ? 'plain' : 'bare',
      next: i + 3,
    };
  if (is(mark, 'clock')) {
    if (is(minute, 'halfSign')) return { hour, minute: 30, half: null, form: 'plain', next: i + 3 };
    if (minute?.kind === 'number' && minute.value < 60 && is(all[i + 3], 'minuteSign'))
      return { hour, minute: minute.value, half: null, form: 'plain', next: i + 4 };
    if (
      minute?.kind === 'number' &&
      minute.text.length === 2 &&
      minute.value < 60 &&
      mark &&
      !goesOn(all, i + 3) &&
      !is(all[i + 3], 'month') &&
      !is(all[i + 3], 'of')
    )
      return { hour, minute: minute.value, half: null, form: 'plain', next: i + 3 };
    return { hour, minute: 0, half: null, form: 'plain', next: i + 2 };
  }
  return { hour, minute: 0, half: null, form: all[i]?.kind === 'number' ? 'bare' : 'word', next: i + 1 };
};

/** "12.03." before a year: a date, not a time. */
const goesOn = (all: readonly Token[], i: number): boolean =>
  isSign(all[i], './:') && all[i + 1]?.kind === 'number' && all[i + 1]?.start === all[i]?.end;

const withHalf = (all: readonly Token[], hour: Hour): Hour => {
  const next = hour.form === 'plain' && is(all[hour.next], 'clock') ? hour.next + 1 : hour.next;
  const at = isSign(all[next], ',') ? next + 1 : next;
  const after = all[at];
  // "Hauptstraße 8, am Dienstag": a German article.
  const isArticle = is(after, 'the') && (is(all[at + 1], 'weekday') || all[at + 1]?.kind === 'number');
  const half = hour.hour <= 12 && !isArticle && (is(after, 'am') ? 'am' : is(after, 'pm') ? 'pm' : null);
  return half ? { ...hour, half, form: 'plain', next: at + 1 } : { ...hour, next };
};

/** "2–3 pm" is afternoon at both ends, "11–1 pm" is not. */
const halfBefore = (first: Hour, range: Hour): 'am' | 'pm' | null =>
  range.half === 'pm' && (first.hour % 12) * 60 + first.minute >= (range.hour % 12) * 60 + range.minute
    ? 'am'
    : range.half;

const inDay = (
  hour: Hour,
  half: 'am' | 'pm' | null,
  twelve: boolean,
): { readonly at: number; readonly guessed: boolean } => {
  const base = hour.hour * 60 + hour.minute;
  if (half === 'am') return { at: hour.hour === 12 ? base - 720 : base, guessed: false };
  if (half === 'pm') return { at: hour.hour < 12 ? base + 720 : base, guessed: false };
  // Nobody is asked to an interview at three in the morning.
  const guess =
    twelve || hour.form === 'word' ? base < 420 : base > 59 && base < (hour.minute ? 300 : 360) && !hour.isLed;
  return { at: guess ? base + 720 : base % 1440, guessed: guess || (hour.form !== 'plain' && hour.hour < 12) };
};

const later = (until: number, from: number): number | null =>
  until > from ? until : until + 720 > from && until < 720 ? until + 720 : null;
