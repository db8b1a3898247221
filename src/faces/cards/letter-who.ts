import type { Person } from '../../core/languages/person';
import type { Candidate } from '../../core/reading/fact';
import type { Session } from '../../core/session/session';
import type { Around } from './around';
import type { Widget } from './card';
import type { Drawing } from './drawing';
import { peopleIn } from './letter-shown';
import { oneOf } from './widget';
import { word } from './word';

/** One of several people, where the letter names several. */
export const whoWidgets = ({ session, around: { words }, again }: Drawing): readonly Widget[] => {
  const { reading } = session;
  const people = peopleIn(session);
  if (people.length < 2) return [];
  return [
    oneOf(
      'who',
      word(words, 'cards.who'),
      people.slice(0, 8).map((each) => ({
        value: each.value.name,
        text: word(words, `cards.who.${partOf(session, each.value.name)}`, { name: each.value.name }),
      })),
      reading.recruiter?.value.name ?? '',
      { radio: true, onChange: again() },
    ),
  ];
};

/** What somebody has to do with the letter. */
const partOf = (
  { asRead: { recruiter, interviewers } }: Session,
  name: string,
): 'signed' | 'sent' | 'interviewer' | 'named' => {
  const called = (each: Candidate<Person>): boolean => each.value.name === name;
  const stood = [...(recruiter ? [recruiter, ...recruiter.rivals] : [])].filter(called).map(({ where }) => where);
  if (stood.includes('signature')) return 'signed';
  if (stood.some((where) => where === 'from' || where === 'sender' || where === 'reply-to')) return 'sent';
  return interviewers.some(called) ? 'interviewer' : 'named';
};

/** Where the words of a fact stood: "From the signature". */
export const whereWords = (fact: Candidate<unknown>, words: Around['words']): string =>
  word(words, `cards.where.${fact.where}`);
