import type { Person } from '../../languages/person';
import { fold } from '../../message/fold';
import type { Fact } from '../fact';
import type { Letter } from '../letter';
import { candidateOf, isOnly, known } from './recruiter';

/**
 * Those who will ask the questions, as far as the letter names them; the recruiter only where the letter says so. `client`: the
 * house an agency writes for, which "would like to meet you" as people do.
 */
export const interviewers = (letter: Letter, client: Fact<string> | null): readonly Fact<Person>[] =>
  known(letter)
    .filter(
      (each, index) =>
        (index === 0 || !isOnly(each, 'wish') || fold(each.best.name.name) !== fold(client?.value ?? '')) &&
        each.proposals.some(
          ({ sign }) => sign === 'contact' || sign === 'ask' || sign === 'wish' || sign === 'json-ld',
        ),
    )
    .slice(0, 12)
    .map((each) => ({ ...candidateOf(letter, each, each.weight >= 3 ? 'likely' : 'unsure'), rivals: [] }));
