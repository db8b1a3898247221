import type { Spoken, SpokenHow } from '../spoken';
import type { LocalTime } from '../time';

/** "jueves 5 de marzo a las 14:00"; the article before it belongs to the sentence. */
export const spoken: Spoken = {
  or: 'o|u',
  date: (time, how) => {
    const clock = clockOf(time);
    return `${dayOf(time, how)}${clock ? ` ${clock}` : ''}`;
  },
  slot: (slot, how) => {
    const clock = clockOf(slot.start);
    const zone = slot.zone === null ? slot.offset : /^[A-Z]{2,5}$/.test(slot.zone) ? slot.zone : `hora de ${slot.zone}`;
    const aside = [
      slot.mine
        ? `${slot.mine.start.slice(0, 10) === slot.start.slice(0, 10) ? '' : `${dayOf(slot.mine.start, how)}, `}${Number(slot.mine.start.slice(11, 13))}:${slot.mine.start.slice(14, 16)} en ${slot.mine.zone}`
        : null,
      slot.minutes ? `${slot.minutes} minutos` : null,
    ].filter((each): each is string => each !== null);
    return `${dayOf(slot.start, how)}${clock ? ` ${clock}${zone ? `, ${zone}` : ''}` : ''}${aside.length ? ` (${aside.join('; ')})` : ''}`;
  },
  cities: {
    London: 'Londres',
    Lisbon: 'Lisboa',
    Paris: 'París',
    Rome: 'Roma',
    Brussels: 'Bruselas',
    Vienna: 'Viena',
    Berlin: 'Berlín',
    Zurich: 'Zúrich',
    Amsterdam: 'Ámsterdam',
    Warsaw: 'Varsovia',
    Stockholm: 'Estocolmo',
    'New York': 'Nueva York',
    'Mexico City': 'Ciudad de México',
    Bogota: 'Bogotá',
    Tokyo: 'Tokio',
    Singapore: 'Singapur',
  },
  minutes: (minutes) => `${minutes} minutos`,
};

const days = 'domingo lunes martes miércoles jueves viernes sábado'.split(' ');
const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

const dayOf = (time: LocalTime, how: SpokenHow): string => {
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  const year = how.year ? ` de ${date.getUTCFullYear()}` : '';
  return `${days[date.getUTCDay()]} ${date.getUTCDate()} de ${months[date.getUTCMonth()]}${year}`;
};

const clockOf = (time: LocalTime): string => {
  if (time.length < 16) return '';
  const hour = Number(time.slice(11, 13));
  return `${hour === 1 ? 'a la' : 'a las'} ${hour}:${time.slice(14, 16)}`;
};
