import { listed } from '../listed';
import type { Salutation } from '../salutation';

/** Swedish says "du" to everyone and greets by the given name; titles are not used in letters. */
export const salutation: Salutation = {
  anybody: 'kandidat|kandidater|sökande|jobbsökare',
  greet: (who) => {
    if (who.people.length > 0) {
      const names = listed(
        who.people.map((person) =>
          // Nobody is called by a title in a Swedish letter, unless the person asks for a formal one.
          person.degree !== null && (who.tone === 'formal' || person.given === null)
            ? `${person.degree} ${person.family ?? person.name}`
            : who.tone === 'warm'
              ? (person.given ?? person.name)
              : person.name,
        ),
        'och',
      );
      return [`Hej ${names}!`, `Hejsan ${names}!`].slice(0, who.tone === 'warm' ? 2 : 1);
    }
    return ['Hej!', 'God dag!'];
  },
  signOff: ({ tone, parting }) => {
    const mirrored = parting ? partings[parting] : undefined;
    if (mirrored) return [...new Set([mirrored, 'Vänliga hälsningar', 'Hälsningar'])];
    return tone === 'warm'
      ? ['Vänliga hälsningar', 'Hälsningar', 'Allt gott']
      : ['Med vänliga hälsningar', 'Vänliga hälsningar', 'Med vänlig hälsning'];
  },
};

const partings: Readonly<Record<string, string>> = {
  vanliga: 'Vänliga hälsningar',
  'med-vanlig': 'Med vänlig hälsning',
  halsningar: 'Hälsningar',
  'allt-gott': 'Allt gott',
};
