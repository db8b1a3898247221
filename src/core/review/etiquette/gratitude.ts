import type { Check, CheckExample, Seen } from '../check';
import { around } from '../draft';
import { hitsIn, meet, says } from '../lined';
import { cut, mend, wordsOf } from '../mend';
import type { Hit } from '../phrasing';
import type { Span } from '../span';

/** Thanks for the invitation, once or twice, not four times. */
export const gratitude: Check = {
  name: 'gratitude',
  judge: (seen) => {
    const { draft, text } = seen;
    if (draft.sentences.length === 0) return [];
    const thanks = thanksIn(seen);
    if (thanks.length === 0 && draft.sentences.some((each) => isGlad(each, draft))) return [];
    if (thanks.length === 0) return [{ fault: 'no-thanks', words: wordsOf(opening(draft)), repair: withThanks(seen) }];
    const thanking = around(draft, thanks);
    const heaped = thanks.length > 4 && thanks.length > draft.sentences.length;
    return !heaped && (thanking.length <= 3 || thanking.length * 5 < draft.sentences.length * 3)
      ? []
      : [
          {
            fault: 'much-thanks',
            values: { count: thanking.length },
            words: wordsOf(thanks),
            repair: cut(text, thanking.slice(2, -1)),
          },
        ];
  },
};

/** Where thanks would stand: what is said before the no, up to three sentences. */
const opening = (draft: Seen['draft']): readonly Span[] => {
  const no = draft.sentences.findIndex((each) => says(draft, each, 'decisions', 'accepted'));
  return draft.sentences.slice(0, Math.min(3, no < 1 ? 1 : no + 1));
};

/** Gladness over what was does for thanks; over what may come it does not. */
const isGlad = (sentence: Span, draft: Seen['draft']): boolean =>
  says(draft, sentence, 'pleased') && !says(draft, sentence, 'doors', 'farewells');

const thanksIn = ({ draft }: Seen): readonly Hit[] => {
  const { body, signOff } = draft;
  const close = signOff && signOff.text.trim().split(/\s+/).length > 3 ? signOff.end : body.end;
  const none = hitsIn(draft, 'notThanks', body);
  return hitsIn(draft, 'thanks', { start: body.start, end: close }).filter(
    (hit) => !none.some((each) => meet(each, hit)),
  );
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
    words: ['I have decided not to proceed.'],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for the invitation. Thanks for the kind words. I have decided not to proceed. I am grateful for your time. Thank you again for everything.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Thank', 'Thanks', 'grateful', 'Thank'],
  },
];
