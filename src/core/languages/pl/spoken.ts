import type { Spoken, SpokenHow } from '../spoken';
import type { LocalTime } from '../time';

/** "czwartek 5 marca o godz. 14:00", as after "w" and "na". */
export const spoken: Spoken = {
  or: 'lub|albo|czy',
  date: (time, how) => {
    const clock = clockOf(time);
    return `${dayOf(time, how)}${clock ? ` o godz. ${clock}` : ''}`;
  },
  slot: (slot, how) => {
    const clock = clockOf(slot.start);
    const place = slot.zone === null ? undefined : places[slot.zone];
    const bare = slot.zone !== null && /^[A-Z]{2,5}$/.test(slot.zone) ? slot.zone : null;
    const aside = [
      clock === '' || place ? null : slot.zone === null ? slot.offset : (bare ?? `strefa czasowa: ${slot.zone}`),
      clock && slot.mine
        ? `${places[slot.mine.zone]?.there ?? `w strefie ${slot.mine.zone}`} ${slot.mine.start.slice(0, 10) === slot.start.slice(0, 10) ? '' : `${dayOf(slot.mine.start, how)}, `}${clockOf(slot.mine.start)}`
        : null,
      slot.minutes ? `${slot.minutes} ${minuteOf(slot.minutes)}` : null,
    ].filter((each): each is string => each !== null && each !== '');
    return `${dayOf(slot.start, how)}${clock ? ` o godz. ${clock}` : ''}${clock && place ? ` ${place.time}` : ''}${aside.length ? ` (${aside.join('; ')})` : ''}`;
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

/** Czas miasta i gdzie to jest; innych miast się nie odmienia. */
const places: Readonly<Record<string, { readonly time: string; readonly there: string } | undefined>> = {
  Warszawa: { time: 'czasu warszawskiego', there: 'w Warszawie' },
  Londyn: { time: 'czasu londyńskiego', there: 'w Londynie' },
  Berlin: { time: 'czasu berlińskiego', there: 'w Berlinie' },
  Paryż: { time: 'czasu paryskiego', there: 'w Paryżu' },
  Rzym: { time: 'czasu rzymskiego', there: 'w Rzymie' },
  Madryt: { time: 'czasu madryckiego', there: 'w Madrycie' },
  Lizbona: { time: 'czasu lizbońskiego', there: 'w Lizbonie' },
  Bruksela: { time: 'czasu brukselskiego', there: 'w Brukseli' },
  Amsterdam: { time: 'czasu amsterdamskiego', there: 'w Amsterdamie' },
  Wiedeń: { time: 'czasu wiedeńskiego', there: 'w Wiedniu' },
  Zurych: { time: 'czasu zuryskiego', there: 'w Zurychu' },
  Sztokholm: { time: 'czasu sztokholmskiego', there: 'w Sztokholmie' },
  'Nowy Jork': { time: 'czasu nowojorskiego', there: 'w Nowym Jorku' },
  Tokio: { time: 'czasu tokijskiego', there: 'w Tokio' },
  Singapur: { time: 'czasu singapurskiego', there: 'w Singapurze' },
};

const minuteOf = (count: number): string =>
  count === 1 ? 'minuta' : /(?:^|[^1])[2-4]$/.test(`${count}`) ? 'minuty' : 'minut';

const days = 'niedzielę poniedziałek wtorek środę czwartek piątek sobotę'.split(' ');
const months =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ');

const dayOf = (time: LocalTime, how: SpokenHow): string => {
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  return `${days[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]}${how.year ? ` ${date.getUTCFullYear()}` : ''}`;
};

const clockOf = (time: LocalTime): string =>
  time.length < 16 ? '' : `${Number(time.slice(11, 13))}:${time.slice(14, 16)}`;
