import { type Clock, clockAt } from './date-clock';
import { daysAt, type SaidDay } from './date-grammar';
import { is, isSign, type Token } from './date-tokens';

/** A day of the letter with the times said for it. */
export interface Group {
  readonly day: SaidDay;
  readonly clocks: readonly Clock[];
  /** Index of its first token and of the token after its last one. */
  readonly from: number;
  readonly to: number;
  /** The last day of a stretch that begins with the day before: "from Monday to Thursday". */
  readonly till: boolean;
  /** The first day of one. */
  readonly opens: boolean;
}

interface Found {
  readonly day: SaidDay;
  readonly from: number;
  readonly to: number;
  readonly clocks: Clock[];
}

/** Finds the days and times and puts each time beside its day. */
export const groups = (all: readonly Token[], dotTime: boolean, twelve: boolean): readonly Group[] => {
  const days: Found[] = [];
  const clocks: { readonly clock: Clock; readonly from: number }[] = [];
  let i = 0;
  while (i < all.length) {
    // Only numbers and words of dates begin one.
    if (all[i]?.kind !== 'number' && all[i]?.tags.length === 0) {
      i++;
      continue;
    }
    const clock = leadsClock(all, i) ? clockAt(all, i, dotTime, twelve) : null;
    const said = clock ? null : daysAt(all, i);
    if (said) {
      for (const day of said.days) days.push({ day, from: i, to: said.next, clocks: [] });
      i = Math.max(i + 1, said.next);
      continue;
    }
    const found = clock ?? clockAt(all, i, dotTime, twelve);
    if (found && !isOther(all, i, found.next)) clocks.push({ clock: found, from: i });
    i = found ? Math.max(i + 1, found.next) : i + 1;
  }
  for (const each of clocks) give(all, days, each.clock, each.from);
  share(all, days);
  return days.map((day, index) => {
    const begins = day.clocks.filter((clock) => !isArrival(all, clock));
    return {
      ...day,
      clocks: begins.length > 0 ? begins : day.clocks,
      till: isTill(all, days[index - 1], day),
      opens: days[index + 1] !== undefined && isTill(all, day, days[index + 1] as Found),
    };
  });
};

/** "请于上午7:50前到候考室", "15:00까지 대기실 도착", "입실 13:00": when to be there for what begins at another time. */
const isArrival = (all: readonly Token[], { start, next }: Clock): boolean => {
  if ((all[next]?.text.charCodeAt(0) ?? 0) > 0x2fff && is(all[next], 'deadlineAfter')) return true;
  let from = next;
  while (from > 0 && (all[from - 1]?.start ?? 0) >= start) from--;
  let before = '';
  for (let i = Math.max(0, from - 5); i < from; i++) before += all[i]?.text ?? '';
  return /(?:입실|도착|집결|집합|受付|開場|签到|簽到|报到|報到)(?:시간|時間|时间|開始)?[:(]?$/.test(before);
};

/** "from Monday to Thursday", "between 9 and 13 March", "6月1日〜6月5日". */
const isTill = (all: readonly Token[], first: Found | undefined, last: Found): boolean => {
  if (!first || first.to > last.from || last.from - first.to > 3) return false;
  // "From 9 to 5, Monday to Friday" has its hours before it.
  if (first.clocks.some(({ start }) => start > first.day.start)) return false;
  const isBetween = is(all[first.from - 1], 'between') || is(all[first.from - 2], 'between');
  let joins = 0;
  for (let i = first.to; i < last.from; i++) {
    if (is(all[i], 'to') || isSign(all[i], '-~〜') || (isBetween && is(all[i], 'and'))) joins++;
    else if (!is(all[i], 'the') && !isSign(all[i], ')')) return false;
  }
  return joins === 1;
};

/** "um 14.30", "at 10.11.": after a preposition of time a number is a time first. */
const leadsClock = (all: readonly Token[], i: number): boolean =>
  (is(all[i], 'at') && !is(all[i], 'the') && !(isSign(all[i + 2], './') && isSign(all[i + 4], './'))) ||
  is(all[i], 'between') ||
  (all[i]?.kind === 'number' && isSign(all[i + 1], ':'));

/** "GMT+01:00", "1,5 h", "instead of 12.30", "12時30分ではなく": a zone, how long it takes, what no longer counts. */
const isOther = (all: readonly Token[], from: number, next: number): boolean => {
  const before = all[from - 1];
  if (isSign(before, '+') || (isSign(before, '-') && /^(?:gmt|utc)$/.test(all[from - 2]?.text ?? ''))) return true;
  const isPart = isSign(before, ',.') && before?.end === all[from]?.start && all[from - 2]?.end === before?.start;
  if (isPart && all[from - 2]?.kind === 'number' && all[from]?.text.length === 1 && !isSign(all[from + 1], ':'))
    return true;
  if (behind.test(all[next]?.text ?? '')) return true;
  let i = from - 1;
  while (from - i < 4 && (is(all[i], 'at') || is(all[i], 'the')) && !is(all[i], 'stale')) i--;
  return is(all[i], 'stale') && !moves.test(all[i]?.text ?? '') && !behind.test(all[i]?.text ?? '');
};
const behind = /^(?:ではなく|から変更|대신)/;

/** "Spostare", "verzet": behind them stands what something is moved to as well as from. */
export const moves = /^(?:remarc|reagend|adiad|aplaz|spost|rimand|report|decal|verzet|verplaatst)/;

/** Gives a time to the day before it, or to the day right behind it. */
const give = (all: readonly Token[], days: readonly Found[], clock: Clock, from: number): void => {
  let before: Found | null = null;
  let after: Found | null = null;
  for (const day of days) {
    if (day.to <= from) before = day;
    else if (day.from >= clock.next && !after) after = day;
  }
  const ahead = after && after.from - clock.next <= 4 && linked(all, clock.next, after.from) ? after : null;
  if (before && !near(all, before.to, from)) before = null;
  if (ahead && (!before || !linked(all, before.to, from) || before.clocks.length > 0)) ahead.clocks.push(clock);
  else if (before) for (const day of days) if (day.to === before.to) day.clocks.push(clock);
};

/** Only small words stand between: no break, no sentence end. */
const linked = (all: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const token = all[i];
    if (!token || token.kind === 'break' || token.kind === 'number' || is(token, 'and') || isSign(token, ';!?'))
      return false;
    if (token.kind === 'word' && token.tags.length === 0 && token.text.length > 4) return false;
    // "bis 12 Uhr. Am 21."
    if (isSign(token, '.') && is(all[i - 1], 'clock') && (all[i + 1]?.start ?? 0) > token.end) return false;
  }
  return true;
};

const near = (all: readonly Token[], from: number, to: number): boolean => {
  if (to - from > 60) return false;
  let breaks = 0;
  for (let i = from; i < to; i++) if (all[i]?.kind === 'break') breaks++;
  return to - from <= 30 ? breaks <= 3 : breaks <= 6 && all[to - 1]?.kind === 'break';
};

/** "Tuesday or Wednesday at 10": a day without a time takes those of the day it is joined to. */
const share = (all: readonly Token[], days: readonly Found[]): void => {
  for (let i = days.length - 2; i >= 0; i--) {
    const day = days[i];
    const next = days[i + 1];
    if (!day || !next || day.clocks.length > 0 || next.from - day.to > 3 || next.from < day.to) continue;
    let joined = next.from > day.to;
    for (let at = day.to; at < next.from; at++)
      joined = joined && (is(all[at], 'and') || is(all[at], 'the') || is(all[at], 'at') || isSign(all[at], ',&/'));
    if (joined) day.clocks.push(...next.clocks);
  }
};
