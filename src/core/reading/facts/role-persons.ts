import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import { candidateNames } from './candidate';
import { people } from './people';
import { lexiconOf } from './role-lexicon';

/** Names of the people of a letter and the words of these names, folded: no roles. */
export const personsOf = (letter: Letter): ReadonlySet<string> => {
  const { words } = lexiconOf(letter);
  const persons = new Set<string>();
  for (const name of [
    ...people(letter)
      .filter(
        ({ sign, name }) =>
          sign !== 'contact' &&
          sign !== 'wish' &&
          sign !== 'behalf' &&
          (sign === 'from' || name.name.includes(' ') || name.name.charCodeAt(0) > 0x2fff),
      )
      .map((each) => each.name.name),
    ...candidateNames(letter).map((each) => each.name),
  ]) {
    const folded = fold(name);
    persons.add(folded);
    for (const word of folded.split(' ')) if (word.length > 2 && !words.has(word)) persons.add(word);
  }
  return persons;
};
