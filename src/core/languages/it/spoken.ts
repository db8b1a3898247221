import type { Spoken, SpokenHow } from '../spoken';
import type { LocalTime } from '../time';

/** "giovedì 5 marzo alle 14:00", "martedì 1º aprile all’1:00". */
export const spoken: Spoken = {
  or: 'o|oppure',
  date: (time, how) => {
    const clock = clockOf(time);
    return `${dayOf(time, how)}${clock ? ` ${clock}` : ''}`;
  },
  slot: (slot, how) => {
    const clock = clockOf(slot.start);
    const zone = slot.zone === null ? slot.offset : /^[A-Z]{2,5}$/.test(slot.zone) ? slot.zone : `ora di ${slot.zone}`;
    const aside = [
      slot.mine
        ? `${slot.mine.start.slice(0, 10) === slot.start.slice(0, 10) ? '' : `${dayOf(slot.mine.start, how)}, `}${Number(slot.mine.start.slice(11, 13))}:${slot.mine.start.slice(14, 16)} a ${slot.mine.zone}`
        : null,
      slot.minutes ? `${slot.minutes} minuti` : null,
    ].filter((each): each is string => each !== null);
    return `${dayOf(slot.start, how)}${clock ? ` ${clock}${zone ? `, ${zone}` : ''}` : ''}${aside.length ? ` (${aside.join('; ')})` : ''}`;
  },
  cities: {
    Rome: 'Roma',
    London: 'Londra',
    Lisbon: 'Lisbona',
    Paris: 'Parigi',
    Brussels: 'Bruxelles',
    Berlin: 'Berlino',
    Zurich: 'Zurigo',
    Warsaw: 'Varsavia',
    Stockholm: 'Stoccolma',
    'Sao Paulo': 'San Paolo',
  },
  minutes: (minutes) => `${minutes} minuti`,
};

const days = 'domenica lunedì martedì mercoledì giovedì venerdì sabato'.split(' ');
const months = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
  ' ',
);

const dayOf = (time: LocalTime, how: SpokenHow): string => {
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  const day = date.getUTCDate();
  return `${days[date.getUTCDay()]} ${day === 1 ? '1º' : day} ${months[date.getUTCMonth()]}${how.year ? ` ${date.getUTCFullYear()}` : ''}`;
};

const clockOf = (time: LocalTime): string => {
  if (time.length < 16) return '';
  const hour = Number(time.slice(11, 13));
  return `${hour === 1 ? 'all’' : 'alle '}${hour}:${time.slice(14, 16)}`;
};
