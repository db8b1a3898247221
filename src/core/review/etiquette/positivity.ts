import type { Check, CheckExample, Fault, Seen } from '../check';
import { around } from '../draft';
import { isKind } from '../kind';
import { hitsIn, says } from '../lined';
import { cut, mend, wordsOf } from '../mend';
import { passages } from '../passages';
import type { Hit } from '../phrasing';

/** Words up to which a reply is so short that its thanks are its friendly end, too. */
const shortest = 45;

/** Nothing unkind about the role, the company or the people, and a friendly last word. */
export const positivity: Check = {
  name: 'positivity',
  judge: (seen) => [criticism, ending].flatMap((rule) => rule(seen)),
};

const criticism = ({ text, draft }: Seen): readonly Fault[] => {
  const hits = [...hitsIn(draft, 'criticism'), ...reproofs(draft)];
  if (hits.length === 0) return [];
  const said = around(draft, hits);
  return [
    { fault: 'criticism', words: passages(hits, draft), ...(said.length > 0 ? { repair: cut(text, said) } : {}) },
  ];
};

/** A frank word about them that is neither thanks nor praise nor a wish: "between you and me, your form is …". */
const reproofs = (draft: Seen['draft']): readonly Hit[] =>
  draft.sentences
    .filter((each) => {
      const frank = hitsIn(draft, 'frank', each)[0];
      return (
        frank !== undefined &&
        says(draft, { start: frank.start, end: each.end }, 'you') &&
        !says(draft, each, 'thanks', 'wishes', 'doors', 'farewells', 'pleased', 'apologies', 'accepted', 'proposals')
      );
    })
    .flatMap((each) => hitsIn(draft, 'frank', each).slice(0, 1));

const ending = ({ draft, text, wish: { intent } }: Seen): readonly Fault[] => {
  const last = draft.sentences.slice(-3);
  const signed = draft.signOff !== null && says(draft, draft.signOff, 'wishes');
  if (
    draft.aim === 'move' ||
    intent === 'move' ||
    draft.words <= shortest ||
    signed ||
    last.some((each) => isKind(draft, each) || says(draft, each, 'pleased') || /[!！]$/.test(each.text))
  )
    return [];
  const end = last[last.length - 1]?.end ?? draft.body.end;
  const { wish } = draft.manners.lines;
  const by = wish.endsWith('。') ? wish : ` ${wish}`;
  return [{ fault: 'no-wish', words: wordsOf(last.slice(-1)), repair: mend(text, [{ start: end, end, by }]) }];
};

export const examples: readonly CheckExample[] = [
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed. I wish you every success.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed. Your process is ridiculous.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Your process is ridiculous'],
  },
];
