import type { Person } from '../../languages/person';
import type { Fact } from '../fact';
import type { Letter } from '../letter';
import { candidateOf, known } from './recruiter';

/** Those who will ask the questions, as far as the letter names them; the recruiter only where the letter says so. */
export const interviewers = (letter: Letter): readonly Fact<Person>[] =>
  known(letter)
    .filter((each) =>
      each.proposals.some(({ sign }) => sign === 'contact' || sign === 'ask' || sign === 'wish' || sign === 'json-ld'),
    )
    .slice(0, 12)
    .map((each) => ({ ...candidateOf(letter, each, each.weight >= 3 ? 'likely' : 'unsure'), rivals: [] }));
