import { type DayNumber, dateOf, dayNumber, mondayOfWeek, weekdayOf } from './date-days';
import type { SaidDay } from './date-grammar';

/** What decides a day that is not wholly said. */
export interface Calendar {
  /** The day the letter came. */
  readonly today: DayNumber;
  /** What "3/4" means in this letter. */
  readonly order: 'dmy' | 'mdy';
}

export interface ResolvedDay {
  readonly day: DayNumber;
  /** Something was chosen that the letter does not say, or weekday and date disagree. */
  readonly guessed: boolean;
}

/** The day that is meant, or null where there is no such day. */
export const resolve = (said: SaidDay, { today, order }: Calendar): ResolvedDay | null => {
  if (said.relative !== null) {
    const day = today + said.relative;
    return { day, guessed: said.weekday !== null && weekdayOf(day) !== said.weekday };
  }
  if (said.pair) return fromPair(said, said.pair, { today, order });
  if (said.day !== null && said.month !== null) return dated(said.year, said.month, said.day, said.weekday, today);
  if (said.day !== null) {
    const found = lone(said.day, said.weekday, today);
    // "Monday, 8ish": no day of the month near that is such a weekday.
    const far = said.weekday !== null && said.day <= 12 && found !== null && (found.guessed || found.day - today > 45);
    return far && said.weekday !== null ? weekday(said, said.weekday, today) : found;
  }
  return said.weekday === null ? null : weekday(said, said.weekday, today);
};

const fromPair = (said: SaidDay, [a, b]: readonly [number, number], calendar: Calendar): ResolvedDay | null => {
  const { today } = calendar;
  const dmy = dated(said.year, b, a, said.weekday, today);
  const mdy = dated(said.year, a, b, said.weekday, today);
  if (!dmy || !mdy) return dmy ?? mdy;
  if (said.weekday !== null && dmy.guessed !== mdy.guessed) return dmy.guessed ? mdy : dmy;
  const soon = (each: ResolvedDay) => each.day >= today && each.day - today <= 92;
  if (soon(dmy) !== soon(mdy)) return soon(dmy) ? dmy : mdy;
  return { day: (calendar.order === 'dmy' ? dmy : mdy).day, guessed: a !== b };
};

/** A year that is not said is the one in which the weekday agrees, and the day is the next such one, or one lately past. */
const dated = (
  year: number | null,
  month: number,
  day: number,
  weekday: number | null,
  today: DayNumber,
): ResolvedDay | null => {
  const agrees = (each: DayNumber) => weekday === null || weekdayOf(each) === weekday;
  if (year !== null) {
    const there = dayNumber(year, month, day);
    return there === null ? null : { day: there, guessed: !agrees(there) };
  }
  const now = dateOf(today).year;
  const days = [now, now + 1, now - 1]
    .map((each) => dayNumber(each, month, day))
    .filter((each): each is DayNumber => each !== null);
  const cost = (each: DayNumber) => (each >= today ? each - today : (today - each) * 2) + (agrees(each) ? 0 : 400);
  const best = days.sort((x, y) => cost(x) - cost(y))[0];
  return best === undefined ? null : { day: best, guessed: !agrees(best) };
};

/** "the 15th", "Thursday 20th": the next month that has such a day, with that weekday where one is said. */
const lone = (day: number, weekday: number | null, today: DayNumber): ResolvedDay | null => {
  const { year, month } = dateOf(today);
  const next = Array.from({ length: 12 }, (_, i) =>
    dayNumber(year + Math.floor((month - 1 + i) / 12), ((month - 1 + i) % 12) + 1, day),
  ).filter((each): each is DayNumber => each !== null && each >= today);
  const right = next.find((each) => weekday === null || weekdayOf(each) === weekday);
  const best = right !== undefined && right - today < 100 ? right : next[0];
  return best === undefined ? null : { day: best, guessed: best !== right };
};

const weekday = (said: SaidDay, which: number, today: DayNumber): ResolvedDay | null => {
  const monday = today - weekdayOf(today) + 1;
  if (said.kw !== null) {
    const { year } = dateOf(today);
    const start =
      [mondayOfWeek(year, said.kw), mondayOfWeek(year + 1, said.kw)].find((each) => each !== null && each >= monday) ??
      null;
    return start === null ? null : { day: start + which - 1, guessed: false };
  }
  if (said.week !== null) {
    const day = monday + 7 * said.week + which - 1;
    return { day: day < today && said.week === 0 ? day + 7 : day, guessed: false };
  }
  const ahead = ((which - weekdayOf(today) + 6) % 7) + 1;
  if (!said.next) return { day: today + ahead, guessed: ahead === 7 };
  const inNextWeek = monday + 7 + which - 1;
  // On Monday "next Friday" is open: this week's would be called "this Friday" or "Friday".
  return { day: inNextWeek, guessed: inNextWeek !== today + ahead };
};
