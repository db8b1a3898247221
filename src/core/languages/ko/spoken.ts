import type { Spoken, SpokenHow } from '../spoken';
import type { LocalTime } from '../time';

/** "3월 5일(목) 오후 2시", "3월 5일(목) 오전 9시 30분". */
export const spoken: Spoken = {
  or: '또는|혹은|이나',
  date: (time, how) => [dayOf(time, how), clockOf(time)].filter((each) => each !== '').join(' '),
  slot: (slot, how) => {
    const clock = clockOf(slot.start);
    const zone = slot.zone === null ? slot.offset : /^[A-Z]{2,5}$/.test(slot.zone) ? slot.zone : `${slot.zone} 시간`;
    const length = slot.minutes ? `${slot.minutes}분간` : null;
    const day = `${dayOf(slot.start, how)}${clock && ` ${clock}`}`;
    if (slot.mine && clock) {
      const other = slot.mine.start.slice(0, 10) === slot.start.slice(0, 10) ? '' : `${dayOf(slot.mine.start, how)} `;
      const theirs = zone === null ? '' : `${zone} 기준, `;
      return `${day}(${theirs}${slot.mine.zone}은 ${other}${clockOf(slot.mine.start)})${length === null ? '' : `, ${length}`}`;
    }
    const aside = [clock ? zone : null, length].filter((each): each is string => each !== null && each !== '');
    return `${day}${aside.length ? `(${aside.join(', ')})` : ''}`;
  },
  cities: {
    Seoul: '한국',
    Tokyo: '도쿄',
    Shanghai: '베이징',
    'Hong Kong': '홍콩',
    Singapore: '싱가포르',
    London: '런던',
    Berlin: '베를린',
    Paris: '파리',
    Zurich: '취리히',
    Amsterdam: '암스테르담',
    Madrid: '마드리드',
    'New York': '뉴욕',
    Chicago: '시카고',
    'Los Angeles': '로스앤젤레스',
    Sydney: '시드니',
  },
  minutes: (minutes) => `${minutes}분`,
};

const days = '일월화수목금토';

const dayOf = (time: LocalTime, how: SpokenHow): string => {
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  const year = how.year ? `${date.getUTCFullYear()}년 ` : '';
  return `${year}${date.getUTCMonth() + 1}월 ${date.getUTCDate()}일(${days[date.getUTCDay()]})`;
};

const clockOf = (time: LocalTime): string => {
  if (time.length < 16) return '';
  const [hour, minute] = [Number(time.slice(11, 13)), Number(time.slice(14, 16))];
  return `${hour === 0 ? '0' : `${hour < 12 ? '오전' : '오후'} ${hour % 12 || 12}`}시${minute === 0 ? '' : ` ${minute}분`}`;
};
