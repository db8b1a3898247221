import type { Spoken, SpokenHow } from '../spoken';
import type { LocalTime } from '../time';

/** "czwartek 5 marca o godz. 14:00", as after "w" and "na". */
export const spoken: Spoken = {
  date: (time, how) => {
    const clock = clockOf(time);
    return `${dayOf(time, how)}${clock ? ` o godz. ${clock}` : ''}`;
  },
  slot: (slot, how) => {
    const clock = clockOf(slot.start);
    const zone = [
      slot.zone === null ? slot.offset : /^[A-Z]{2,5}$/.test(slot.zone) ? slot.zone : `czas: ${slot.zone}`,
      slot.mine
        ? `${slot.mine.zone}: ${slot.mine.start.slice(0, 10) === slot.start.slice(0, 10) ? '' : `${dayOf(slot.mine.start, how)}, `}${clockOf(slot.mine.start)}`
        : null,
    ].filter((each): each is string => each !== null && each !== '');
    const length = slot.minutes
      ? `, przez ${slot.minutes} ${slot.minutes === 1 ? 'minutę' : /(?:^|[^1])[2-4]$/.test(`${slot.minutes}`) ? 'minuty' : 'minut'}`
      : '';
    return `${dayOf(slot.start, how)}${clock ? ` o godz. ${clock}${zone.length ? ` (${zone.join('; ')})` : ''}` : ''}${length}`;
  },
  cities: {
    Warsaw: 'Warszawa',
    London: 'Londyn',
    Lisbon: 'Lizbona',
    Paris: 'Paryż',
    Rome: 'Rzym',
    Brussels: 'Bruksela',
    Vienna: 'Wiedeń',
    Zurich: 'Zurych',
    Madrid: 'Madryt',
    Stockholm: 'Sztokholm',
    'New York': 'Nowy Jork',
    Tokyo: 'Tokio',
    Singapore: 'Singapur',
  },
  minutes: (minutes) => `${minutes} min`,
};

const days = 'niedzielę poniedziałek wtorek środę czwartek piątek sobotę'.split(' ');
const months =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ');

const dayOf = (time: LocalTime, how: SpokenHow): string => {
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  return `${days[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]}${how.year ? ` ${date.getUTCFullYear()}` : ''}`;
};

const clockOf = (time: LocalTime): string =>
  time.length < 16 ? '' : `${Number(time.slice(11, 13))}:${time.slice(14, 16)}`;
