import type { Check, CheckExample, Fault, Seen } from '../check';
import { hitsIn, isWithin, meet, says } from '../lined';
import { matches } from '../matches';
import { cut, mendHits, wordsOf } from '../mend';
import type { Hit } from '../phrasing';
import type { Span } from '../span';
import { isUndecided } from '../undecided';
import { weekdayOf } from '../when';

const most = 150;

/** Short and clear: at most 150 words, and a decision that is one, told once. */
export const conciseness: Check = {
  name: 'conciseness',
  judge: (seen) => [length, doubt, repeated].flatMap((rule) => rule(seen)),
};

const length = ({ draft }: Seen): readonly Fault[] =>
  draft.words <= most ? [] : [{ fault: 'long', values: { words: draft.words }, words: wordsOf([draft.body]) }];

/** Doubt in the sentence that decides, or no sentence that does. */
const doubt = (seen: Seen): readonly Fault[] => {
  const { text, draft, wish } = seen;
  // Who asks for another time may wonder.
  const moves = draft.aim === 'move' || wish.intent === 'move';
  const hits = moves ? [] : draft.sentences.flatMap((each) => doubtIn(each, draft));
  if (hits.length > 0) {
    const repair = mendHits(text, hits);
    return [{ fault: 'doubt', words: wordsOf(hits), ...(repair === undefined ? {} : { repair }) }];
  }
  return isUndecided(seen) ? [{ fault: 'no-decision', words: [] }] : [];
};

const doubtIn = (sentence: Span, draft: Seen['draft']): readonly Hit[] => {
  const open = says(draft, sentence, 'doors');
  const decides = says(draft, sentence, 'decisions');
  const ahead = says(draft, sentence, 'vague', 'again', 'comeback') && isDecidedBefore(sentence, draft);
  // "I'm going to say no. I think you need one person from start to finish.": the doubt is about something else.
  const isDecided = draft.sentences.some(
    (each) =>
      each !== sentence && says(draft, each, 'decisions', 'firm') && !says(draft, each, 'hedges', 'softeners', 'later'),
  );
  if ((open || ahead || isDecided) && !decides) return [];
  const strong = hitsIn(draft, 'hedges', sentence);
  const weak = decides && !open ? hitsIn(draft, 'softeners', sentence) : [];
  return [...strong, ...weak.filter((hit) => !strong.some((each) => meet(each, hit)))];
};

/** "Maybe I will apply again after my studies", behind the no: a door, and no doubt. */
const isDecidedBefore = ({ start }: Span, draft: Seen['draft']): boolean =>
  draft.sentences.some((each) => each.start < start && says(draft, each, 'decisions', 'firm'));

/** The same no in five sentences, or in a second one that says of itself that it repeats. */
const repeated = ({ text, draft, wish, edited }: Seen): readonly Fault[] => {
  if (!edited || draft.aim === 'move' || wish.intent === 'move') return [];
  const [first, ...more] = draft.sentences.filter(
    (each) => says(draft, each, 'decisions', 'settles', 'firm') && !says(draft, each, 'thanks', 'wishes', 'apologies'),
  );
  if (first === undefined) return [];
  const again = draft.sentences.filter(
    (each) =>
      each.start > first.start &&
      says(draft, each, 'again') &&
      (more.includes(each) || !says(draft, each, 'thanks', 'wishes', 'apologies', 'doors', 'farewells', 'pleased')),
  );
  const plain = more.filter((each) => says(draft, each, 'decisions', 'firm') && !says(draft, each, 'doors'));
  const dwelt = dweltOn(draft).filter((each) => each !== first);
  if (plain.length < 4 && !again.some((each) => more.includes(each)) && dwelt.length === 0) return [];
  const words = draft.sentences.filter((each) => again.includes(each) || more.includes(each) || dwelt.includes(each));
  return [{ fault: 'repeated', words: wordsOf(words), repair: cut(text, words) }];
};

/** The sentences that name one weekday, or one long word of the no, where no courtesy does: three times is twice too often. */
const dweltOn = (draft: Seen['draft']): readonly Span[] => {
  const told = draft.sentences.filter(
    (each) =>
      says(draft, each, 'decisions') || !says(draft, each, 'thanks', 'wishes', 'farewells', 'doors', 'apologies'),
  );
  const no = [...hitsIn(draft, 'decisions'), ...hitsIn(draft, 'firm')].map((hit) => hit.text.toLowerCase()).join('\n');
  const named = draft.weekdays.map((day) => draft.text.slice(day.start, day.end).toLowerCase());
  const stemsOf = ({ text }: Span): string[] =>
    matches(text, /\p{L}{9,40}/gu)
      .filter((word) => !named.includes(word.text.toLowerCase()))
      .map((word) => word.text.toLowerCase().slice(0, 8))
      .filter((stem) => no.includes(stem));
  // Two Thursdays are two days: the one to answer by, and the one of the talk.
  const datesOf = (weekday: number): number =>
    new Set(draft.days.filter(({ at }) => at !== null && weekdayOf(at) === weekday).map(({ at }) => at)).size;
  const daysOf = (each: Span): number[] =>
    draft.weekdays
      .filter((day) => isWithin(day, each) && day.end - day.start > 3 && datesOf(day.weekday) < 2)
      .map(({ weekday }) => weekday);
  const keysIn = (each: Span): readonly (string | number)[] => [...stemsOf(each), ...daysOf(each)];
  const keys = told.flatMap(keysIn);
  const often = new Set(keys.filter((key) => keys.filter((other) => other === key).length > 2));
  return told.filter((each) => keysIn(each).some((key) => often.has(key)));
};

export const examples: readonly CheckExample[] = [
  {
    language: 'es',
    draft:
      'Hola, María:\n\nGracias por la invitación. Retiro mi candidatura. A lo mejor me paso un día por la tienda como cliente.\n\nUn saludo,\nTomás',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I will not attend on Thursday. Nobody need wait for me on Thursday, because Thursday is off.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Nobody need wait for me on Thursday, because Thursday is off.'],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed. Maybe our paths cross again.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft: "Hi Maria,\n\nThank you for inviting me. I'm not sure whether this is the right fit.\n\nBest,\nTom",
    verdict: 'look',
    words: ['not sure'],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed. In other words, I will not be coming on Thursday.\n\nBest,\nTom',
    verdict: 'look',
    words: ['In other words, I will not be coming on Thursday.'],
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for your letter. I wish you a good week.\n\nBest,\nTom',
    verdict: 'look',
    words: [],
  },
];
