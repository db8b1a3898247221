import type { Spoken, SpokenHow } from '../spoken';
import type { LocalTime } from '../time';

/** "quinta-feira, 5 de março, às 14h"; the article before it belongs to the sentence. */
export const spoken: Spoken = {
  or: 'ou',
  date: (time, how) => {
    const clock = clockOf(time, how);
    return `${dayOf(time, how)}${clock ? `, ${clock}` : ''}`;
  },
  slot: (slot, how) => {
    const clock = clockOf(slot.start, how);
    const zone =
      slot.zone === null
        ? slot.offset
        : /^[A-Z]{2,5}$/.test(slot.zone)
          ? slot.zone
          : `${how.region === 'PT' ? 'hora' : 'horário'} de ${slot.zone}`;
    const aside = [
      slot.mine
        ? `${slot.mine.start.slice(0, 10) === slot.start.slice(0, 10) ? '' : `${dayOf(slot.mine.start, how)}, `}${clockOf(slot.mine.start, how).replace(/^às? /, '')} em ${slot.mine.zone}`
        : null,
      slot.minutes ? `${slot.minutes} minutos` : null,
    ].filter((each): each is string => each !== null);
    return `${dayOf(slot.start, how)}${clock ? `, ${clock}${zone ? `, ${zone}` : ''}` : ''}${aside.length ? ` (${aside.join('; ')})` : ''}`;
  },
  cities: {
    'Sao Paulo': 'Brasília',
    London: 'Londres',
    Lisbon: 'Lisboa',
    Rome: 'Roma',
    Brussels: 'Bruxelas',
    Vienna: 'Viena',
    Berlin: 'Berlim',
    Zurich: 'Zurique',
    Amsterdam: 'Amsterdã',
    Warsaw: 'Varsóvia',
    'New York': 'Nova York',
    Tokyo: 'Tóquio',
    Singapore: 'Singapura',
  },
  minutes: (minutes) => `${minutes} minutos`,
};

const days = 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado'.split(' ');
const months = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');

const dayOf = (time: LocalTime, how: SpokenHow): string => {
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  const number = date.getUTCDate();
  const year = how.year ? ` de ${date.getUTCFullYear()}` : '';
  return `${days[date.getUTCDay()]}, ${number === 1 && how.region !== 'PT' ? '1º' : number} de ${months[date.getUTCMonth()]}${year}`;
};

/** Brazil "às 14h30", Portugal "às 14:30". */
const clockOf = (time: LocalTime, how: SpokenHow): string => {
  if (time.length < 16) return '';
  const [hour, minute] = [Number(time.slice(11, 13)), time.slice(14, 16)];
  const said = how.region === 'PT' ? `${hour}:${minute}` : `${hour}h${minute === '00' ? '' : minute}`;
  return `${hour === 1 ? 'à' : 'às'} ${said}`;
};
