import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import { once } from '../words';
import { candidateNames } from './candidate';
import { people } from './people';
import { lexiconOf, tradeOf } from './role-lexicon';

/** Names of the people of a letter and the words of these names, folded: no roles. */
export const personsOf = once((letter: Letter): ReadonlySet<string> => {
  const lexicon = lexiconOf(letter);
  const { words } = lexicon;
  // A contact may be a post ("ask for the Store Manager").
  const isNamed = (name: string): boolean =>
    name.includes(' ') &&
    fold(name)
      .split(' ')
      .every((word) => !words.has(word) && tradeOf(lexicon, word) === 0);
  const persons = new Set<string>();
  for (const name of [
    ...people(letter)
      .filter(
        ({ sign, name }) =>
          (sign !== 'contact' || isNamed(name.name)) &&
          sign !== 'wish' &&
          sign !== 'behalf' &&
          (sign === 'from' || name.name.includes(' ') || name.name.charCodeAt(0) > 0x2fff),
      )
      .map((each) => each.name.name),
    ...candidateNames(letter).map((each) => each.name),
  ]) {
    const folded = fold(name);
    persons.add(folded);
    for (const word of folded.split(' '))
      if (word.length > (word.charCodeAt(0) > 0x2fff ? 1 : 2) && !words.has(word)) persons.add(word);
  }
  return persons;
});
