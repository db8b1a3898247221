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
    if (thanks.length === 0 && draft.sentences.some((each) => isGlad(each, seen))) return [];
    if (thanks.length === 0) return [{ fault: 'no-thanks', words: wordsOf(opening(draft)), repair: withThanks(seen) }];
    const thanking = around(draft, thanks);
    const heaped = thanks.length > 4 && thanks.length > draft.sentences.length;
    const gush = hitsIn(draft, 'gush', draft.body);
    const chant = thanks.filter((hit, at) => isSame(hit, thanks[at + 1]) && isSame(hit, thanks[at + 2]));
    return !heaped &&
      chant.length === 0 &&
      (gush.length < 2 || thanks.length + gush.length < 4) &&
      (thanking.length <= 3 || thanking.length * 5 < draft.sentences.length * 3)
      ? []
      : [
          {
            fault: 'much-thanks',
            values: { count: thanking.length },
            words: wordsOf(
              [...thanks, ...gush.filter((hit) => !thanks.some((each) => meet(each, hit)))].sort(
                (a, b) => a.start - b.start,
              ),
            ),
            repair: cut(text, thanking.slice(2, -1)),
          },
        ];
  },
};

/** Thanks and the same again right behind: a chant. */
const isSame = (hit: Hit, next: Hit | undefined): boolean =>
  next !== undefined && next.start - hit.end < 12 && next.text.toLowerCase() === hit.text.toLowerCase();

/** Where thanks would stand: what is said before the no, up to three sentences. */
const opening = (draft: Seen['draft']): readonly Span[] => {
  const no = draft.sentences.findIndex((each) => says(draft, each, 'decisions', 'accepted'));
  return draft.sentences.slice(0, Math.min(3, no < 0 ? 3 : no + 1));
};

/** Gladness over what was does for thanks; over what may come it does not. */
const isGlad = (sentence: Span, seen: Seen): boolean =>
  (hitsIn(seen.draft, 'pleased', sentence).some((hit) => !isWished(hit, seen)) &&
    !says(seen.draft, sentence, 'doors', 'farewells')) ||
  // "I would gladly come, though not on Friday."
  (moves(seen) && says(seen.draft, sentence, 'attends') && says(seen.draft, sentence, 'wishes'));

const moves = ({ draft, wish }: Seen): boolean => draft.aim === 'move' || wish.intent === 'move';

/** "I would be pleased to be considered", "agradecería que …", "いただければ幸いです": what would please thanks for nothing. */
const isWished = ({ start, end }: Pick<Hit, 'start' | 'end'>, seen: Seen): boolean => {
  const { text } = seen;
  const before = text.slice(Math.max(0, start - 45), start);
  return (
    !moves(seen) &&
    (wished.test(text.slice(Math.max(0, start - 45), end)) ||
      (/(?:れば|たら|ますと|けると)、?(?:大変|とても|誠に|たいへん)?$/.test(before) &&
        !/^[^。]{0,6}(?:ました|た)/.test(text.slice(end))) ||
      /^\p{Script=Hangul}{0,2}겠/u.test(text.slice(end - 1)))
  );
};

/** What would be, in the words right before or in the word itself. */
const wished =
  /(?<!\p{L})(?:(?:would|i['’]d|it['’]d|could|might)\s(?:\p{L}{2,12}\s)?(?:be|love|appreciate)|wäre\p{L}{0,2}|würde (?:ich )?mich|(?:serai[st]|ferait|agradecer[íi]an?|agradecer[íi]amos|encantar[íi]an?|alegrar[íi]an?|ilusionar[íi]an?|ser[íi]a|adoraria|ficaria|far[íi]a|sare[i]|sarebbe|farebbe|apprezzerei|ringrazierei|zou(?:den)?|skulle (?:bli|vara|uppskatta)|vore|był[ao]?by|ucieszył[ao]?by|doceni(?:łby|łaby))\p{L}{0,3})(?!\p{L})[^,;.!?\n]{0,30}$/iu;

const thanksIn = (seen: Seen): readonly Hit[] => {
  const { draft } = seen;
  const { body, signOff } = draft;
  const close = signOff && signOff.text.trim().split(/\s+/).length > 3 ? signOff.end : body.end;
  const none = hitsIn(draft, 'notThanks', body);
  return hitsIn(draft, 'thanks', { start: body.start, end: close }).filter(
    (hit) => !none.some((each) => meet(each, hit)) && !isWished(hit, seen),
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
    draft:
      'Hi Maria,\n\nI have decided not to proceed. I would be pleased to be considered by Acme for other roles.\n\nBest,\nTom',
    verdict: 'look',
    words: ['I have decided not to proceed.'],
  },
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
  {
    language: 'nl',
    draft: 'Hoi Maria,\n\nIk kom graag, maar donderdag lukt niet. Kan het maandag 9 maart om 10.00 uur?\n\nGroet,\nTom',
    given: { wish: { intent: 'move' } },
    verdict: 'pass',
  },
];
