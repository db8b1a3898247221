import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';
import { of } from './forms';

/** French: "Madame" and "Monsieur" only where the letter itself says so; else the whole name after "Bonjour". */
export const salutation: Salutation = {
  greet: (who) => {
    if (who.people.length > 0) {
      const names = who.people.map((person) => nameOf(person, who));
      return [`Bonjour ${listed(names)},`, `Bonsoir ${listed(names)},`].slice(0, 1);
    }
    if (who.company !== null) return [`Bonjour à toute l’équipe ${of(who.company)},`, 'Madame, Monsieur,'];
    if (who.team) return ['Bonjour à toute l’équipe,', 'Madame, Monsieur,'];
    return who.tone === 'warm' ? ['Bonjour,', 'Madame, Monsieur,'] : ['Madame, Monsieur,', 'Bonjour,'];
  },
  signOff: ({ tone, register }) => {
    if (register === 'familiar') return ['Bien à toi,', 'Cordialement,', 'À bientôt peut-être,'];
    return tone === 'warm'
      ? ['Bien cordialement,', 'Bien à vous,', 'Cordialement,']
      : ['Cordialement,', 'Bien cordialement,', 'Sincères salutations,'];
  },
};

const nameOf = (person: Person, { tone, register }: Greeted): string => {
  const title = titleOf(person.honorific);
  if (person.degree !== null) return `${degreeOf(person.degree)} ${person.family ?? person.name}`;
  if (register === 'familiar' || (tone === 'warm' && title === null)) return person.given ?? person.name;
  return title !== null && person.family !== null ? `${title} ${person.family}` : person.name;
};

const titleOf = (honorific: string | null): string | null => {
  const word = (honorific ?? '').toLowerCase().replace(/\./g, '');
  if (['mme', 'madame', 'mrs', 'ms', 'mlle', 'mademoiselle'].includes(word)) return 'Madame';
  return ['m', 'mr', 'monsieur'].includes(word) ? 'Monsieur' : null;
};

const degreeOf = (degree: string): string =>
  /^prof/i.test(degree) ? 'Professeur' : /^(?:dr|docteur)/i.test(degree) ? 'Docteur' : degree;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} et ${names[names.length - 1]}`;
