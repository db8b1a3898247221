import type { Check, CheckExample, Fault } from '../check';
import { around } from '../draft';
import { hitsIn } from '../lined';
import { cut, wordsOf } from '../mend';

/** Open for another day, where the person wants it: never slammed, and never ajar for bargaining over this one. */
export const doorLeftOpen: Check = {
  name: 'door-left-open',
  judge: ({ text, draft, wish, reading }) => {
    const look = (fault: string, list: 'shut' | 'bargaining'): readonly Fault[] => {
      const hits = hitsIn(draft, list);
      const said = around(draft, hits);
      return hits.length > 0
        ? [{ fault, words: wordsOf(hits), ...(said.length > 0 ? { repair: cut(text, said) } : {}) }]
        : [];
    };
    const revisit = Object.keys(wish.switches).some((id) => id.includes('revisit') && wish.switches[id]);
    return [
      ...(reading.situation.bulk || reading.situation.pushback ? [] : look('door-slammed', 'shut')),
      ...(revisit ? [] : look('bargaining', 'bargaining')),
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
