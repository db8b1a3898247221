import type { Spoken, SpokenHow } from '../spoken';
import type { LocalTime } from '../time';

/** "3月5日（木）14時", "3月5日（木）14時30分". */
export const spoken: Spoken = {
  or: 'または|もしくは|あるいは',
  date: (time, how) => `${dayOf(time, how)}${clockOf(time)}`,
  slot: (slot, how) => {
    const zone = [
      slot.zone === null ? slot.offset : /^[A-Z]{2,5}$/.test(slot.zone) ? slot.zone : `${slot.zone}時間`,
      slot.mine
        ? `${slot.mine.zone}では${slot.mine.start.slice(0, 10) === slot.start.slice(0, 10) ? '' : dayOf(slot.mine.start, how)}${Number(slot.mine.start.slice(11, 13)) < 12 ? '午前' : ''}${clockOf(slot.mine.start)}`
        : null,
    ].filter((each): each is string => each !== null && each !== '');
    const length = slot.minutes ? `から${slot.minutes}分間` : '';
    const clock = clockOf(slot.start);
    return `${dayOf(slot.start, how)}${clock}${length}${clock && zone.length ? `（${zone.join('、')}）` : ''}`;
  },
  cities: {
    Tokyo: '日本',
    London: 'ロンドン',
    Berlin: 'ベルリン',
    Paris: 'パリ',
    Zurich: 'チューリッヒ',
    Amsterdam: 'アムステルダム',
    Madrid: 'マドリード',
    'New York': 'ニューヨーク',
    Chicago: 'シカゴ',
    'Los Angeles': 'ロサンゼルス',
    'Sao Paulo': 'サンパウロ',
    Shanghai: '上海',
    'Hong Kong': '香港',
    Singapore: 'シンガポール',
    Seoul: 'ソウル',
    Kolkata: 'インド',
    Sydney: 'シドニー',
  },
  minutes: (minutes) => `${minutes}分`,
};

const days = '日月火水木金土';

const dayOf = (time: LocalTime, how: SpokenHow): string => {
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  const year = how.year ? `${date.getUTCFullYear()}年` : '';
  return `${year}${date.getUTCMonth() + 1}月${date.getUTCDate()}日（${days[date.getUTCDay()]}）`;
};

const clockOf = (time: LocalTime): string => {
  if (time.length < 16) return '';
  const minute = time.slice(14, 16);
  return `${Number(time.slice(11, 13))}時${minute === '00' ? '' : `${minute}分`}`;
};
