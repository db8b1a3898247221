import type { Check, CheckExample, Fault, Seen } from '../check';
import { isKind } from '../kind';
import { mend, wordsOf } from '../mend';
import { find, has } from '../phrasing';

/** Words up to which a reply is so short that its thanks are its friendly end, too. */
const shortest = 45;

/** Nothing unkind about the role, the company or the people, and a friendly last word. */
export const positivity: Check = {
  name: 'positivity',
  judge: (seen) => [criticism, ending].flatMap((rule) => rule(seen)),
};

const criticism = ({ text, draft }: Seen): readonly Fault[] => {
  const hits = find(text, draft.manners.criticism);
  if (hits.length === 0) return [];
  const said = draft.sentences.filter(({ start, end }) => hits.some((hit) => hit.start >= start && hit.end <= end));
  const repair = mend(
    text,
    said.map(({ start, end }) => ({ start, end, by: '' })),
  );
  return [{ fault: 'criticism', words: wordsOf(hits), ...(said.length > 0 ? { repair } : {}) }];
};

const ending = (seen: Seen): readonly Fault[] => {
  const { draft, text } = seen;
  const last = draft.sentences.slice(-2);
  const signed = draft.signOff ? has(draft.signOff.text, draft.manners.wishes) : false;
  if (
    draft.aim === 'move' ||
    draft.words <= shortest ||
    signed ||
    last.some((each) => isKind(each.text, draft.manners))
  )
    return [];
  const end = last[last.length - 1]?.end ?? draft.body.end;
  const wish = draft.manners.lines.wish;
  const gap = wish.endsWith('。') ? '' : ' ';
  return [
    { fault: 'no-wish', words: wordsOf(last.slice(-1)), repair: mend(text, [{ start: end, end, by: gap + wish }]) },
  ];
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
    words: ['ridiculous'],
  },
];
