import type { Candidate } from '../../core/reading/fact';
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
        text: `${each.value.name} (${each.value.title ?? whereWords(each, words)})`,
      })),
      reading.recruiter?.value.name ?? '',
      { radio: true, onChange: again() },
    ),
  ];
};

/** Where the words of a fact stood: "From the signature". */
export const whereWords = (fact: Candidate<unknown>, words: Around['words']): string =>
  word(words, `cards.where.${fact.where}`);
