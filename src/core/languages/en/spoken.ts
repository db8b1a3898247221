import type { Spoken, SpokenHow } from '../spoken';
import type { LocalTime } from '../time';
import { isAmerican } from './american';

/** "Thursday 5 March at 14:00"; in the United States "Thursday, March 5 at 2:00 pm". */
export const spoken: Spoken = {
  or: 'or',
  date: (time, how) => {
    const clock = clockOf(time, how);
    return `${dayOf(time, how)}${clock ? ` at ${clock}` : ''}`;
  },
  slot: (slot, how) => {
    const clock = clockOf(slot.start, how);
    const zone =
      slot.zone === null ? (slot.offset ?? '') : /^[A-Z]{2,5}$/.test(slot.zone) ? slot.zone : `${slot.zone} time`;
    const mine = slot.mine
      ? ` (${slot.mine.start.slice(0, 10) === slot.start.slice(0, 10) ? '' : `${dayOf(slot.mine.start, how)}, `}${clockOf(slot.mine.start, how)} in ${slot.mine.zone})`
      : '';
    const length = slot.minutes ? `, for ${slot.minutes} minutes` : '';
    return `${dayOf(slot.start, how)}${clock ? ` at ${clock}${zone ? ` ${zone}` : ''}` : ''}${mine}${length}`;
  },
  regionOf: (words) => (monthFirst.test(words) ? 'US' : null),
  cities: {
    'Sao Paulo': 'São Paulo',
  },
  minutes: (minutes) => `${minutes} minutes`,
};

const monthFirst = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b(?!:)/i;

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');

const dayOf = (time: LocalTime, how: SpokenHow): string => {
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  const [weekday, day, month] = [days[date.getUTCDay()], date.getUTCDate(), months[date.getUTCMonth()]];
  const year = date.getUTCFullYear();
  if (isAmerican(how.region)) return `${weekday}, ${month} ${day}${how.year ? `, ${year}` : ''}`;
  return `${weekday} ${day} ${month}${how.year ? ` ${year}` : ''}`;
};

const clockOf = (time: LocalTime, how: SpokenHow): string => {
  if (time.length < 16) return '';
  if (!isAmerican(how.region)) return time.slice(11, 16);
  const hour = Number(time.slice(11, 13));
  return `${hour % 12 || 12}:${time.slice(14, 16)} ${hour < 12 ? 'am' : 'pm'}`;
};
