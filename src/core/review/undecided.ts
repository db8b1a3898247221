import type { Seen } from './check';
import { isKind } from './kind';
import { hitsIn, isWithin, type Lined, meet, says } from './lined';
import type { Hit } from './phrasing';
import type { Span } from './span';

/** Thanks and praise, and no word that says yes, no or another time: they do not know what to do with it. */
export const isUndecided = ({ draft, edited, wish, reading }: Seen): boolean =>
  edited &&
  !reading.situation.pushback &&
  draft.aim === 'unclear' &&
  wish.intent !== 'move' &&
  draft.sentences.length > 0 &&
  !says(draft, draft.body, 'contrast', 'attends', 'settles') &&
  draft.sentences.every((each) => isKind(draft, each) || says(draft, each, 'pleased'));

/** What says yes or no, anywhere in a sentence. */
const answers = ['decisions', 'settles', 'firm', 'accepted', 'attends', 'shut', 'stays'] as const;

const answersIn = (draft: Pick<Lined, 'hits'>, sentence: Span): readonly Hit[] =>
  answers.flatMap((list) => hitsIn(draft, list, sentence));

/** A no in the same breath with a doubt, or behind a condition, is none: "if you hear nothing, take it as a no". */
const isConditional = (draft: Pick<Lined, 'hits'>, sentence: Span, { start }: Pick<Span, 'start'>): boolean =>
  hitsIn(draft, 'conditions', sentence).some((each) => each.start < start);

/** Another day, hour or form of talk is proposed. */
const proposes = (draft: Seen['draft'], sentence: Span): boolean =>
  says(draft, sentence, 'proposals') &&
  (/\d/.test(sentence.text) ||
    draft.weekdays.some((day) => isWithin(day, sentence)) ||
    says(draft, sentence, 'formats', 'vague'));

/** Days, hours or a question: who wishes for another time asks for one, in whatever words. */
const asksIn = ({ text, days, weekdays }: Seen['draft']): boolean =>
  days.length > 0 || weekdays.length > 0 || /[?？]|\d/.test(text);

/** "Would Friday at nine do?", in whatever words. */
export const asksForDay = (draft: Seen['draft'], sentence: Span): boolean =>
  /\d[^?？]{0,60}[?？]$/.test(sentence.text) &&
  // "Thursday at 2?": their own day, once more.
  sentence.text.length > 20 &&
  !says(draft, sentence, 'later') &&
  [...draft.days, ...draft.weekdays].some((each) => isWithin(each, sentence));

/**
 * The words that stand where an answer should: what puts it off, what makes it depend; where there are none, all that is
 * no courtesy. Null where the draft answers, or asks for another time.
 */
export const openIn = ({ draft, edited, reading, wish }: Seen): readonly Span[] | null => {
  if (!edited || reading.situation.pushback || draft.sentences.length === 0) return null;
  const later = [...hitsIn(draft, 'later', draft.body), ...hitsIn(draft, 'hedges', draft.body)];
  if (says(draft, draft.body, 'notThanks') || (wish.intent === 'move' && draft.aim === 'move')) return null;
  if (draft.sentences.some((each) => proposes(draft, each) || (wish.intent === 'move' && asksForDay(draft, each))))
    return null;
  if (wish.intent === 'move' && (later.length === 0 || says(draft, draft.body, 'formats')) && asksIn(draft))
    return null;
  const open: Span[] = [];
  for (const sentence of draft.sentences) {
    const doors = hitsIn(draft, 'doors', sentence);
    const put = later.filter((word) => isWithin(word, sentence) && !doors.some((door) => meet(word, door)));
    const given = answersIn(draft, sentence).filter(
      (hit) => !put.some((word) => meet(word, hit) && hit.end <= word.end),
    );
    const free = given.filter((hit) => !isConditional(draft, sentence, hit));
    if (free.some((hit) => !put.some((word) => word.start > hit.start))) return null;
    if (put.length > 0 || (given.length > 0 && !says(draft, sentence, 'doors', 'formats', 'wishes')))
      open.push(sentence);
  }
  // "But", "another", "rather": a turn, in words we do not know.
  const turned = draft.sentences.some((each) =>
    hitsIn(draft, 'contrast', each).some((hit) => !isConditional(draft, each, hit)),
  );
  return open.length === 0 && turned ? null : open;
};
