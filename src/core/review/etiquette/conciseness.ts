import type { Check, CheckExample, Fault, Seen } from '../check';
import { isKind } from '../kind';
import { mendHits, wordsOf } from '../mend';
import { find, type Hit, has } from '../phrasing';

const most = 150;

/** Short and clear: at most 150 words, and a decision that is one. */
export const conciseness: Check = {
  name: 'conciseness',
  judge: (seen) => [length, doubt].flatMap((rule) => rule(seen)),
};

const length = ({ draft }: Seen): readonly Fault[] => {
  if (draft.words <= most) return [];
  const { text, start, end } = draft.body;
  return [{ fault: 'long', values: { words: draft.words }, words: [{ text, start, end }] }];
};

/** Doubt in the sentence that decides, or no sentence that does. */
const doubt = ({ text, draft, edited, wish, reading }: Seen): readonly Fault[] => {
  const hits = draft.sentences.flatMap((sentence) =>
    doubtIn(sentence.text, draft.manners).map((hit) => at(hit, sentence.start)),
  );
  if (hits.length > 0) {
    const repair = mendHits(text, hits);
    return [{ fault: 'doubt', words: wordsOf(hits), ...(repair === undefined ? {} : { repair }) }];
  }
  const undecided =
    edited &&
    !reading.situation.pushback &&
    draft.aim === 'unclear' &&
    wish.intent !== 'move' &&
    draft.sentences.length > 0 &&
    !has(draft.body.text, draft.manners.contrast) &&
    draft.sentences.every((each) => isKind(each.text, draft.manners));
  return undecided ? [{ fault: 'no-decision', words: [] }] : [];
};

const doubtIn = (sentence: string, manners: Seen['draft']['manners']): readonly Hit[] => {
  if (has(sentence, manners.doors) && !has(sentence, manners.decisions)) return [];
  const weak =
    has(sentence, manners.decisions) && !has(sentence, manners.doors) ? find(sentence, manners.softeners) : [];
  const strong = find(sentence, manners.hedges);
  return [...strong, ...weak.filter((hit) => !strong.some((each) => each.start < hit.end && hit.start < each.end))];
};

const at = (hit: Hit, by: number): Hit => ({ ...hit, start: hit.start + by, end: hit.end + by });

export const examples: readonly CheckExample[] = [
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
    draft: 'Hi Maria,\n\nThank you for your letter. I wish you a good week.\n\nBest,\nTom',
    verdict: 'look',
    words: [],
  },
];
