import type { Spoken, SpokenHow } from '../spoken';
import type { LocalTime } from '../time';

/** "donderdag 5 maart om 14.00 uur". */
export const spoken: Spoken = {
  or: 'of|dan wel',
  date: (time, how) => {
    const clock = clockOf(time);
    return `${dayOf(time, how)}${clock ? ` om ${clock} uur` : ''}`;
  },
  slot: (slot, how) => {
    const clock = clockOf(slot.start);
    const zone = [
      slot.zone === null
        ? slot.offset
        : /^[A-Z]{2,5}$/.test(slot.zone)
          ? slot.zone
          : (times[slot.zone] ?? `tijd in ${slot.zone}`),
      slot.mine
        ? `${slot.mine.start.slice(0, 10) === slot.start.slice(0, 10) ? '' : `${dayOf(slot.mine.start, how)}, `}${clockOf(slot.mine.start)} uur in ${slot.mine.zone}`
        : null,
    ].filter((each): each is string => each !== null && each !== '');
    const length = slot.minutes ? `, voor ${slot.minutes} minuten` : '';
    return `${dayOf(slot.start, how)}${clock ? ` om ${clock} uur${zone.length ? ` (${zone.join('; ')})` : ''}` : ''}${length}`;
  },
  cities: {
    London: 'Londen',
    Lisbon: 'Lissabon',
    Paris: 'Parijs',
    Brussels: 'Brussel',
    Vienna: 'Wenen',
    Berlin: 'Berlijn',
    Zurich: 'Zürich',
    Warsaw: 'Warschau',
    Copenhagen: 'Kopenhagen',
    'Sao Paulo': 'São Paulo',
  },
  minutes: (minutes) => `${minutes} minuten`,
};

/** As people say it; of other cities "tijd in Tokio". */
const times: Readonly<Record<string, string>> = {
  Amsterdam: 'Nederlandse tijd',
  Brussel: 'Belgische tijd',
  Londen: 'Britse tijd',
  Parijs: 'Franse tijd',
  Berlijn: 'Duitse tijd',
};

const days = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

const dayOf = (time: LocalTime, how: SpokenHow): string => {
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  return `${days[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]}${how.year ? ` ${date.getUTCFullYear()}` : ''}`;
};

const clockOf = (time: LocalTime): string =>
  time.length < 16 ? '' : `${Number(time.slice(11, 13))}.${time.slice(14, 16)}`;
