import { listed } from '../listed';
import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';
import { isAmerican, stopped } from './american';

/** English: by the given name when the tone is warm, by the whole name when it or the letter is formal. */
export const salutation: Salutation = {
  full: ['dear'],
  anybody: 'applicant|applicants|candidate|candidates|jobseeker',
  offices: { professor: 'Professor' },
  ceremony:
    /^[^\S\n]*(?:Dear (?:M[rsx]|Mrs|Miss|Dr|Prof|Professor|Sir|Madam|Rev|Revd|Reverend)\b|Yours (?:very )?(?:[Ss]incerely|[Ff]aithfully|[Tt]ruly)\b|(?:Mr|Mrs|Ms|Miss|Mx|Prof|Professor|(?:The )?Revd?|(?:The )?Reverend)\.?(?: \p{Lu}[\p{L}.'’-]{0,30}){1,4},?[^\S\n]*$)/mu,
  greet: (who) => {
    const everybody = isAmerican(who.region) ? 'Dear Hiring Team,' : 'Dear hiring team,';
    const isWarm = who.tone === 'warm' && who.ceremony !== true;
    const words = isWarm ? openings(who) : ['Dear'];
    const names = who.people.map((person) => nameOf(person, who));
    if (names.length > 0)
      return (names.some((name) => name.formal) ? ['Dear', 'Hello'] : words).map(
        (word) =>
          `${word} ${listed(
            names.map((name) => name.said),
            'and',
          )},`,
      );
    // A long name stands in the first sentence already: it would be a mouthful twice.
    if (who.company !== null && who.company.split(' ').length < 4)
      return words.map((word) => `${word} ${team(who.company ?? '')},`);
    if (who.team && isWarm)
      return who.opening === 'dear' ? [everybody, 'Hello,'] : ['Hello,', 'Hi everyone,', everybody];
    return isWarm ? ['Hello,', 'Good day,', everybody] : [everybody, 'Good day,'];
  },
  signOff: ({ tone, ceremony, parting, opening, region }) => {
    if (tone === 'formal') return ['Kind regards,', 'Sincerely,', 'Best regards,'];
    const mirrored =
      parting === 'sincerely' && isAmerican(region) ? 'Sincerely,' : parting ? partings[parting] : undefined;
    const usual =
      ceremony === true || opening === 'dear'
        ? ['Kind regards,', 'Yours sincerely,', 'Best wishes,']
        : ['Best wishes,', 'Kind regards,', 'All the best,'];
    return mirrored ? [mirrored, ...usual.filter((each) => each !== mirrored)] : usual;
  },
};

/** "Hi" only to somebody who says it. */
const openings = ({ opening }: Greeted): readonly string[] => {
  if (opening === 'hi') return ['Hi', 'Hello', 'Dear'];
  return opening === 'dear' ? ['Dear', 'Hello', 'Hi'] : ['Hello', 'Hi', 'Dear'];
};

const partings: Readonly<Record<string, string>> = {
  sincerely: 'Yours sincerely,',
  regards: 'Kind regards,',
  'warm-regards': 'Warm regards,',
  wishes: 'Best wishes,',
  best: 'All the best,',
};

const nameOf = (
  person: Person,
  { tone, ceremony, region }: Greeted,
): { readonly said: string; readonly formal: boolean } => {
  if (person.degree !== null)
    return { said: `${stopped(person.degree, region)} ${person.family ?? person.name}`, formal: true };
  const titled =
    person.honorific !== null && person.family !== null
      ? `${stopped(person.honorific, region)} ${person.family}`
      : null;
  if (tone === 'warm' && ceremony !== true)
    return { said: person.given ?? titled ?? person.name, formal: person.given === null && titled !== null };
  return { said: titled ?? person.name, formal: true };
};

const team = (company: string): string => {
  const name = company.replace(/^the /i, '');
  return /\b(?:team|recruiting|talent)\.?$/i.test(name) ? name : `${name} team`;
};
