import type { Spoken, SpokenHow } from '../spoken';
import type { LocalTime } from '../time';
import { traditional } from './traditional';

/** "3月5日（星期四）14:00". */
export const spoken: Spoken = {
  or: '或|或者',
  date: (time, how) => `${dayOf(time, how)}${clockOf(time)}`,
  slot: (slot, how) => {
    const at = (zone: string): string => traditional(`${zone}时间`, how.region);
    // "北京时间10:00"; an offset or an abbreviation stands in brackets.
    const isPlace = slot.zone !== null && !/^[A-Z]{2,5}$/.test(slot.zone);
    const clock = clockOf(slot.start);
    const aside = [
      clock && !isPlace ? (slot.zone ?? slot.offset) : null,
      clock && slot.mine
        ? `${at(slot.mine.zone)}${slot.mine.start.slice(0, 10) === slot.start.slice(0, 10) ? '' : dayOf(slot.mine.start, how)}${Number(slot.mine.start.slice(11, 13)) < 6 ? '凌晨' : ''}${clockOf(slot.mine.start)}`
        : null,
      slot.minutes ? `${slot.minutes}${traditional('分钟', how.region)}` : null,
    ].filter((each): each is string => each !== null && each !== '');
    const place = clock && isPlace ? at(slot.zone ?? '') : '';
    return `${dayOf(slot.start, how)}${place}${clock}${aside.length ? `（${aside.join('，')}）` : ''}`;
  },
  cities: {
    Shanghai: '北京',
    'Hong Kong': '香港',
    Taipei: '台北',
    Singapore: '新加坡',
    Tokyo: '东京',
    Seoul: '首尔',
    London: '伦敦',
    Berlin: '柏林',
    Paris: '巴黎',
    Zurich: '苏黎世',
    Amsterdam: '阿姆斯特丹',
    Madrid: '马德里',
    'New York': '纽约',
    Chicago: '芝加哥',
    'Los Angeles': '洛杉矶',
    Toronto: '多伦多',
    Sydney: '悉尼',
  },
  minutes: (minutes) => `${minutes}分钟`,
};

const days = '日一二三四五六';

const dayOf = (time: LocalTime, how: SpokenHow): string => {
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  const year = how.year ? `${date.getUTCFullYear()}年` : '';
  return `${year}${date.getUTCMonth() + 1}月${date.getUTCDate()}日（星期${days[date.getUTCDay()]}）`;
};

const clockOf = (time: LocalTime): string =>
  time.length < 16 ? '' : `${Number(time.slice(11, 13))}:${time.slice(14, 16)}`;
