import { listed } from '../listed';
import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';
import { vocative } from './vocative';

/** Polish: "Pani" and "Pan" only where the letter itself says so, with the first name in the vocative; else "Dzień dobry" with the name. */
export const salutation: Salutation = {
  greet: (who) => {
    if (who.people.length > 0) {
      const [first] = who.people;
      const titled = who.people.length === 1 && first ? addressed(first, who) : null;
      if (titled) return [titled];
      const names = listed(
        who.people.map((person) => nameOf(person, who)),
        'i',
      );
      // A given name alone is for those who say "ty"; an office is answered as an office.
      if (who.opening === 'szanowna' && who.register === 'formal')
        return ['Szanowni Państwo,', `Dzień dobry, ${names},`];
      if (who.register === 'familiar') return [`Cześć, ${names},`, `Dzień dobry, ${names},`];
      return [`Dzień dobry, ${names},`];
    }
    if (who.register === 'familiar') return ['Cześć,', 'Dzień dobry,'];
    if (who.company !== null) return ['Szanowni Państwo,', `Szanowny Zespole firmy ${who.company},`];
    if (who.team) return ['Szanowni Państwo,', 'Drogi Zespole,'];
    return who.tone === 'warm' ? ['Dzień dobry,', 'Szanowni Państwo,'] : ['Szanowni Państwo,', 'Dzień dobry,'];
  },
  signOff: ({ tone, register, parting }) => {
    const usual =
      register === 'familiar'
        ? ['Pozdrawiam,', 'Serdecznie pozdrawiam,', 'Wszystkiego dobrego,']
        : tone === 'warm'
          ? ['Serdecznie pozdrawiam,', 'Pozdrawiam serdecznie,', 'Z pozdrowieniami,']
          : ['Z wyrazami szacunku,', 'Z poważaniem,', 'Łączę wyrazy szacunku,'];
    const mirrored = parting ? partings[parting] : undefined;
    return mirrored ? [mirrored, ...usual.filter((each) => each !== mirrored)] : usual;
  },
};

const partings: Readonly<Record<string, string>> = {
  pozdrawiam: 'Pozdrawiam,',
  serdecznie: 'Serdecznie pozdrawiam,',
  powazaniem: 'Z poważaniem,',
  szacunek: 'Z wyrazami szacunku,',
};

const addressed = (person: Person, { register }: Greeted): string | null => {
  const title = titleOf(person.honorific);
  if (title === null || register === 'familiar') return null;
  const degree = person.degree === null ? '' : `${person.degree} `;
  // "Pani Nowicka" is curt to a Polish ear: it is "Pani Ewo".
  const called = person.degree === null && person.given !== null ? vocative(person.given) : null;
  const name = called ?? person.family ?? person.name;
  return title === 'Pani' ? `Szanowna Pani ${degree}${name},` : `Szanowny Panie ${degree}${name},`;
};

const nameOf = (person: Person, { register }: Greeted): string => {
  if (person.degree !== null) return `${person.degree} ${person.family ?? person.name}`;
  if (register === 'familiar') return (person.given && vocative(person.given)) ?? person.given ?? person.name;
  return person.name;
};

const titleOf = (honorific: string | null): 'Pan' | 'Pani' | null => {
  const word = (honorific ?? '').toLowerCase().replace(/\./g, '');
  if (['pani', 'p pani', 'mrs', 'ms'].includes(word)) return 'Pani';
  return ['pan', 'panie', 'mr'].includes(word) ? 'Pan' : null;
};
