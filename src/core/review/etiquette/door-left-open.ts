import type { Check, CheckExample, Fault } from '../check';
import { mend, wordsOf } from '../mend';
import { find } from '../phrasing';

/** Open for another day, where the person wants it: never slammed, and never ajar for bargaining over this one. */
export const doorLeftOpen: Check = {
  name: 'door-left-open',
  judge: ({ text, draft, wish, reading }) => {
    const look = (fault: string, phrasing: string): readonly Fault[] => {
      const hits = find(text, phrasing);
      const said = draft.sentences.filter(({ start, end }) => hits.some((hit) => hit.start >= start && hit.end <= end));
      const repair = mend(
        text,
        said.map(({ start, end }) => ({ start, end, by: '' })),
      );
      return hits.length > 0 ? [{ fault, words: wordsOf(hits), ...(said.length > 0 ? { repair } : {}) }] : [];
    };
    const revisit = Object.keys(wish.switches).some((id) => id.includes('revisit') && wish.switches[id]);
    return [
      ...(reading.situation.bulk || reading.situation.pushback ? [] : look('door-slammed', draft.manners.shut)),
      ...(revisit ? [] : look('bargaining', draft.manners.bargaining)),
    ];
  },
};

export const examples: readonly CheckExample[] = [
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed. Let us stay in touch.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed, unless you can offer more.\n\nBest,\nTom',
    verdict: 'look',
    words: ['unless you can offer'],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed. Please do not contact me again.\n\nBest,\nTom',
    verdict: 'look',
    words: ['do not contact me again'],
  },
];
