import type { Spoken, SpokenHow } from '../spoken';
import type { LocalTime } from '../time';
import { of } from './forms';

/** "jeudi 5 mars à 14 h"; the article before it ("le", "du") belongs to the sentence. */
export const spoken: Spoken = {
  or: 'ou',
  date: (time, how) => {
    const clock = clockOf(time);
    return `${dayOf(time, how)}${clock ? ` à ${clock}` : ''}`;
  },
  slot: (slot, how) => {
    const clock = clockOf(slot.start);
    const zone =
      slot.zone === null ? slot.offset : /^[A-Z]{2,5}$/.test(slot.zone) ? slot.zone : `heure ${of(slot.zone)}`;
    const aside = [
      slot.mine
        ? `${slot.mine.start.slice(0, 10) === slot.start.slice(0, 10) ? '' : `${dayOf(slot.mine.start, how)}, `}${clockOf(slot.mine.start)} à ${slot.mine.zone}`
        : null,
      slot.minutes ? `${slot.minutes} minutes` : null,
    ].filter((each): each is string => each !== null);
    return `${dayOf(slot.start, how)}${clock ? ` à ${clock}${zone ? `, ${zone}` : ''}` : ''}${aside.length ? ` (${aside.join(' ; ')})` : ''}`;
  },
  cities: {
    London: 'Londres',
    Lisbon: 'Lisbonne',
    Brussels: 'Bruxelles',
    Vienna: 'Vienne',
    Warsaw: 'Varsovie',
    Copenhagen: 'Copenhague',
    Athens: 'Athènes',
    Singapore: 'Singapour',
    'Sao Paulo': 'São Paulo',
  },
  minutes: (minutes) => `${minutes} minutes`,
};

const days = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');
const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const dayOf = (time: LocalTime, how: SpokenHow): string => {
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  const day = date.getUTCDate();
  return `${days[date.getUTCDay()]} ${day === 1 ? '1er' : day} ${months[date.getUTCMonth()]}${how.year ? ` ${date.getUTCFullYear()}` : ''}`;
};

/** "14 h", "14 h 30", "midi". */
const clockOf = (time: LocalTime): string => {
  if (time.length < 16) return '';
  const [hour, minute] = [Number(time.slice(11, 13)), time.slice(14, 16)];
  return `${hour} h${minute === '00' ? '' : ` ${minute}`}`;
};
