import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';

/** English: by the given name when the tone is warm, by the whole name when it is formal. */
export const salutation: Salutation = {
  greet: (who) => {
    const words = who.tone === 'warm' ? ['Hi', 'Hello', 'Dear'] : ['Dear'];
    const names = who.people.map((person) => nameOf(person, who));
    if (names.length > 0)
      return (names.some((name) => name.formal) ? ['Dear', 'Hello'] : words).map(
        (word) => `${word} ${listed(names.map((name) => name.said))},`,
      );
    if (who.company !== null) return words.map((word) => `${word} ${team(who.company ?? '')},`);
    if (who.team && who.tone === 'warm') return ['Hello,', 'Hi everyone,', 'Dear Hiring Team,'];
    return who.tone === 'warm' ? ['Hello,', 'Good day,', 'Dear Hiring Team,'] : ['Dear Hiring Team,', 'Good day,'];
  },
  signOff: ({ tone }) =>
    tone === 'warm'
      ? ['Best wishes,', 'Kind regards,', 'All the best,']
      : ['Kind regards,', 'Sincerely,', 'Best regards,'],
};

const nameOf = (person: Person, { tone }: Greeted): { readonly said: string; readonly formal: boolean } => {
  if (person.degree !== null) return { said: `${person.degree} ${person.family ?? person.name}`, formal: true };
  const titled = person.honorific !== null && person.family !== null ? `${person.honorific} ${person.family}` : null;
  if (tone === 'warm')
    return { said: person.given ?? titled ?? person.name, formal: person.given === null && titled !== null };
  return { said: titled ?? person.name, formal: true };
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

const team = (company: string): string => {
  const name = company.replace(/^the /i, '');
  return /\b(?:team|recruiting|talent)\.?$/i.test(name) ? name : `${name} team`;
};
