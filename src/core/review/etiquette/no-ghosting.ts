import type { Check, CheckExample, Fault, Seen } from '../check';
import { hitsIn, isWithin, meet, says } from '../lined';
import { wordsOf } from '../mend';
import { isUndecided } from '../undecided';

/** Every invitation gets an answer: yes, no or another time. Only the sent letter is one, and only the person sends it. */
export const noGhosting: Check = {
  name: 'no-ghosting',
  judge: (seen) => {
    if (seen.draft.sentences.length === 0) return [{ fault: 'nothing-said', words: [] }];
    const open = putOff(seen);
    if (open.length === 0 && isUndecided(seen)) return [{ fault: 'no-decision', words: [] }];
    return open.length > 0 ? open : 'not-mine';
  },
};

/** Nothing decided, nothing proposed, and a word that puts the answer off: they go on waiting. */
const putOff = ({ draft, edited, reading, wish }: Seen): readonly Fault[] => {
  if (!edited || reading.situation.pushback || says(draft, draft.body, 'accepted', 'firm', 'proposals')) return [];
  const later = hitsIn(draft, 'later', draft.body);
  const words = [...later, ...(wish.intent === 'move' ? [] : hitsIn(draft, 'hedges', draft.body))];
  // "I would maybe rather not, but let us see", "neither a yes nor a no": a no in the same breath with a doubt is none.
  const decided = draft.sentences.some(
    (each) =>
      hitsIn(draft, 'decisions', each).some((hit) => !words.some((word) => meet(word, hit))) &&
      !(later.some((word) => isWithin(word, each)) && says(draft, each, 'softeners', 'hedges')),
  );
  if (decided) return [];
  return words.length > 0 ? [{ fault: 'put-off', words: wordsOf(words.sort((a, b) => a.start - b.start)) }] : [];
};

export const examples: readonly CheckExample[] = [
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'not-mine',
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. Leave it with me.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Leave it with me'],
  },
  { language: 'en', draft: '', verdict: 'look', words: [] },
];
