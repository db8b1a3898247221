import type { Spoken, SpokenHow } from '../spoken';
import type { LocalTime } from '../time';

/** „Donnerstag, 5. März, um 14 Uhr", nach „am" oder „bis". */
export const spoken: Spoken = {
  or: 'oder|bzw',
  date: (time, how) => {
    const clock = clockOf(time);
    return `${dayOf(time, how)}${clock ? `, um ${clock}` : ''}`;
  },
  slot: (slot, how) => {
    const clock = clockOf(slot.start);
    const mine =
      slot.mine &&
      `${slot.mine.start.slice(0, 10) === slot.start.slice(0, 10) ? '' : `${dayOf(slot.mine.start, how)}, `}${clockOf(slot.mine.start)} in ${slot.mine.zone}`;
    const beside = [slot.zone === null ? slot.offset : zoneOf(slot.zone), mine].filter((each) => each);
    const length = slot.minutes ? `, für ${slot.minutes} Minuten` : '';
    return `${dayOf(slot.start, how)}${clock ? `, um ${clock}${beside.length ? ` (${beside.join('; ')})` : ''}` : ''}${length}`;
  },
  cities: {
    Rome: 'Rom',
    Lisbon: 'Lissabon',
    Brussels: 'Brüssel',
    Vienna: 'Wien',
    Zurich: 'Zürich',
    Warsaw: 'Warschau',
    Copenhagen: 'Kopenhagen',
    Athens: 'Athen',
    Prague: 'Prag',
    'Sao Paulo': 'São Paulo',
    Singapore: 'Singapur',
    Tokyo: 'Tokio',
  },
  minutes: (minutes) => `${minutes} Minuten`,
};

/** „Berliner Zeit"; wo das niemand sagt, „Ortszeit Tokio". */
const zoneOf = (zone: string): string => {
  if (/^[A-Z]{2,5}$/.test(zone)) return zone;
  return cityTimes.includes(zone) ? `${zone === 'Zürich' ? 'Zürch' : zone}er Zeit` : `Ortszeit ${zone}`;
};
const cityTimes = ['Berlin', 'London', 'Paris', 'Wien', 'Zürich', 'Madrid', 'Amsterdam', 'Stockholm', 'Budapest'];

const days = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

const dayOf = (time: LocalTime, how: SpokenHow): string => {
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  const month = months[date.getUTCMonth()] ?? '';
  const said = how.region === 'AT' && month === 'Januar' ? 'Jänner' : month;
  return `${days[date.getUTCDay()]}, ${date.getUTCDate()}. ${said}${how.year ? ` ${date.getUTCFullYear()}` : ''}`;
};

const clockOf = (time: LocalTime): string => {
  if (time.length < 16) return '';
  const [hour, minute] = [Number(time.slice(11, 13)), time.slice(14, 16)];
  return minute === '00' ? `${hour} Uhr` : `${hour}:${minute} Uhr`;
};
