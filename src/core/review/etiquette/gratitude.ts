import type { Check, CheckExample, Seen } from '../check';
import { mend, wordsOf } from '../mend';
import { find, type Hit, has } from '../phrasing';

/** Thanks for the invitation, once or twice, not four times. */
export const gratitude: Check = {
  name: 'gratitude',
  judge: (seen) => {
    const { draft } = seen;
    if (draft.sentences.length === 0) return [];
    const thanks = thanksIn(seen);
    if (thanks.length === 0 && draft.sentences.slice(0, 2).some(({ text }) => has(text, draft.manners.pleased)))
      return [];
    if (thanks.length === 0) return [{ fault: 'no-thanks', words: [], repair: withThanks(seen) }];
    const thanking = draft.sentences.filter(({ start, end }) =>
      thanks.some((hit) => hit.start >= start && hit.end <= end),
    );
    if (thanking.length <= 3) return [];
    const surplus = thanking.slice(2, -1);
    return [
      {
        fault: 'much-thanks',
        values: { count: thanking.length },
        words: wordsOf(thanks),
        repair: mend(
          seen.text,
          surplus.map(({ start, end }) => ({ start, end, by: '' })),
        ),
      },
    ];
  },
};

const thanksIn = ({ draft }: Seen): readonly Hit[] => {
  const none = find(draft.body.text, draft.manners.notThanks);
  return find(draft.body.text, draft.manners.thanks)
    .filter((hit) => !none.some((each) => each.start <= hit.start && hit.start < each.end))
    .map((hit) => ({ ...hit, start: hit.start + draft.body.start, end: hit.end + draft.body.start }));
};

const withThanks = ({ text, draft }: Seen): string => {
  const at = draft.sentences[0]?.start ?? draft.body.start;
  const { thanks } = draft.manners.lines;
  return mend(text, [{ start: at, end: at, by: thanks.endsWith('。') ? thanks : `${thanks} ` }]);
};

export const examples: readonly CheckExample[] = [
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nI have decided not to proceed. I wish you every success.\n\nBest,\nTom',
    verdict: 'look',
    words: [],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for the invitation. Thanks for the kind words. I have decided not to proceed. I am grateful for your time. Thank you again for everything.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Thank', 'Thanks', 'grateful', 'Thank'],
  },
];
