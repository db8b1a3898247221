import type { Check, CheckExample, Seen, Words } from '../check';
import { hitsIn, isWithin, meet, says } from '../lined';
import { wordsOf } from '../mend';
import { clausesOf, passages } from '../passages';
import type { Span } from '../span';
import { asksForDay, openIn } from '../undecided';

/** Every invitation gets an answer: yes, no or another time. Only the sent letter is one, and only the person sends it. */
export const noGhosting: Check = {
  name: 'no-ghosting',
  judge: (seen) => {
    if (seen.draft.sentences.length === 0) return [{ fault: 'nothing-said', words: [] }];
    const later = putOff(seen);
    const open = openIn(seen);
    if (open === null && later.length === 0) return 'not-mine';
    const more = (open ?? []).filter((each) => !later.some((word) => isWithin(word, each)));
    const words = [...later, ...passages(more, seen.draft)].sort((a, b) => a.start - b.start);
    return words.length > 0 ? [{ fault: 'put-off', words }] : [{ fault: 'no-decision', words: evasions(seen.draft) }];
  },
};

/** What stands where the decision should: the sentences that do more than thank, greet and wish, or the clauses behind. */
const evasions = (draft: Seen['draft']): readonly Words[] =>
  draft.sentences.flatMap((each) => {
    const isCourtesy = (part: Span): boolean => says(draft, part, 'thanks', 'wishes', 'farewells');
    return wordsOf(isCourtesy(each) ? clausesOf(each).filter((clause) => !isCourtesy(clause)) : [each]);
  });

/** Nothing decided, nothing proposed, and a word that puts the answer off: they go on waiting. */
const putOff = ({ draft, edited, reading, wish }: Seen): readonly Words[] => {
  if (!edited || reading.situation.pushback || says(draft, draft.body, 'accepted', 'firm', 'proposals')) return [];
  if (wish.intent === 'move' && (draft.days.length > 1 || draft.sentences.some((each) => asksForDay(draft, each))))
    return [];
  const later = hitsIn(draft, 'later', draft.body);
  const words = [...later, ...(wish.intent === 'move' ? [] : hitsIn(draft, 'hedges', draft.body))];
  // "I would maybe rather not, but let us see", "neither a yes nor a no": a no in the same breath with a doubt is none.
  const decided = draft.sentences.some(
    (each) =>
      hitsIn(draft, 'decisions', each).some((hit) => !words.some((word) => meet(word, hit))) &&
      !(later.some((word) => isWithin(word, each)) && says(draft, each, 'softeners', 'hedges')),
  );
  if (decided) return [];
  return wordsOf(words);
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
  {
    language: 'sv',
    draft:
      'Hej Maria,\n\nTack för inbjudan, som jag i princip tackar ja till! Passar onsdag den 11 mars kl. 9.00 lika bra?\n\nHälsningar\nTom',
    given: { wish: { intent: 'move' } },
    verdict: 'not-mine',
  },
];
