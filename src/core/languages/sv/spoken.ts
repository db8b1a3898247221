import type { Spoken, SpokenHow } from '../spoken';
import type { LocalTime } from '../time';

/** "torsdagen den 5 mars kl. 14.00". */
export const spoken: Spoken = {
  or: 'eller',
  date: (time, how) => {
    const clock = clockOf(time);
    return `${dayOf(time, how)}${clock ? ` kl. ${clock}` : ''}`;
  },
  slot: (slot, how) => {
    const clock = clockOf(slot.start);
    const zone = [
      slot.zone === null
        ? slot.offset
        : /^[A-Z]{2,5}$/.test(slot.zone)
          ? slot.zone
          : (times[slot.zone] ?? `tid i ${slot.zone}`),
      slot.mine
        ? `${slot.mine.start.slice(0, 10) === slot.start.slice(0, 10) ? '' : `${dayOf(slot.mine.start, how)}, `}${clockOf(slot.mine.start)} i ${slot.mine.zone}`
        : null,
    ].filter((each): each is string => each !== null && each !== '');
    const length = slot.minutes ? `, i ${slot.minutes} minuter` : '';
    return `${dayOf(slot.start, how)}${clock ? ` kl. ${clock}${zone.length ? ` (${zone.join('; ')})` : ''}` : ''}${length}`;
  },
  cities: {
    Lisbon: 'Lissabon',
    Rome: 'Rom',
    Brussels: 'Bryssel',
    Vienna: 'Wien',
    Zurich: 'Zürich',
    Warsaw: 'Warszawa',
    Copenhagen: 'Köpenhamn',
    Helsinki: 'Helsingfors',
  },
  minutes: (minutes) => `${minutes} minuter`,
};

/** As people say it; of other cities "tid i Tokyo". */
const times: Readonly<Record<string, string>> = {
  Stockholm: 'svensk tid',
  Helsingfors: 'finsk tid',
  Oslo: 'norsk tid',
  Köpenhamn: 'dansk tid',
  London: 'brittisk tid',
  Berlin: 'tysk tid',
};

const days = 'söndagen måndagen tisdagen onsdagen torsdagen fredagen lördagen'.split(' ');
const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

const dayOf = (time: LocalTime, how: SpokenHow): string => {
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  return `${days[date.getUTCDay()]} den ${date.getUTCDate()} ${months[date.getUTCMonth()]}${how.year ? ` ${date.getUTCFullYear()}` : ''}`;
};

const clockOf = (time: LocalTime): string => (time.length < 16 ? '' : `${time.slice(11, 13)}.${time.slice(14, 16)}`);
