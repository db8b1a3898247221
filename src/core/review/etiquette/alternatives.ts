import type { Check, CheckExample, Fault, Seen, Words } from '../check';
import { wordsOf } from '../mend';
import { find, type Hit, has } from '../phrasing';
import type { Span } from '../span';
import { daysIn, weekdaysIn } from '../when';

/** Another time is a real one or none: a day, an hour, a format; at most three; never beside a final no. */
export const alternatives: Check = {
  name: 'alternatives',
  judge: (seen) => {
    const { draft, wish } = seen;
    const proposing = draft.sentences.filter((each) => proposes(each, seen));
    if (draft.aim === 'decline') return contradictions(seen, proposing);
    if (draft.aim !== 'move' && wish.intent !== 'move') return [];
    return [...concrete(seen, proposing), ...limits(seen, proposing), ...farewell(seen)];
  },
};

const clock =
  /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:[ap]\.?m\b|h\b|Uhr\b|uur\b|u\b|o'clock)|\b(?:at|um|à|kl\.?|om|alle|às|las)\s\d{1,2}\b|\d{1,2}\s?[時点시]|午後|午前|오전|오후/i;

const isTimed = (text: string, { language, now }: Seen): boolean =>
  daysIn(text, language.dates, now).length > 0 ||
  clock.test(text) ||
  weekdaysIn(text, language.dates).some(
    (each) => each.end - each.start > 3 || !/[a-z]/i.test(text.slice(each.start, each.end)),
  );

/** The words of a sentence that propose, where it also names a time, or asks outright for another one. */
const proposes = (sentence: Span, { draft: { manners } }: Seen): boolean => has(sentence.text, manners.proposals);

const moved = (hits: readonly Hit[], by: number): Words[] =>
  wordsOf(hits).map((hit) => ({ ...hit, start: hit.start + by, end: hit.end + by }));

const contradictions = (seen: Seen, proposing: readonly Span[]): readonly Fault[] => {
  const { manners } = seen.draft;
  const words = proposing
    .filter(({ text }) => isTimed(text, seen) && !has(text, manners.doors) && !has(text, manners.firm))
    .flatMap(({ text, start }) => moved(find(text, manners.proposals), start));
  const no = seen.draft.sentences.flatMap(({ text, start }) =>
    moved([...find(text, manners.accepted), ...find(text, manners.firm)], start),
  );
  return words.length > 0 ? [{ fault: 'no-and-yes', words: [...no.slice(0, 1), ...words] }] : [];
};

/** A proposal that names neither day nor hour nor format is a wish, and a vague one. What cannot be is no proposal. */
const concrete = (seen: Seen, proposing: readonly Span[]): readonly Fault[] => {
  const { manners, sentences } = seen.draft;
  const isReal = ({ text }: Span): boolean => isTimed(text, seen) || has(text, manners.formats);
  const offering = sentences.filter((each) => proposing.includes(each) || !has(each.text, manners.contrast));
  const vague = proposing.filter((each) => has(each.text, manners.vague) && !isReal(each));
  if (vague.length > 0 && !proposing.some(isReal))
    return [{ fault: 'vague', words: vague.flatMap(({ text, start }) => moved(find(text, manners.vague), start)) }];
  return offering.some(isReal) ? [] : [{ fault: 'vague', words: wordsOf(proposing.slice(0, 1)) }];
};

const limits = (seen: Seen, proposing: readonly Span[]): readonly Fault[] => {
  const { now, language, draft } = seen;
  const from = proposing[0]?.start ?? 0;
  const days = daysIn(seen.text, language.dates, now).filter(({ start }) => start >= from && start < draft.body.end);
  const today = Date.parse(now.slice(0, 10));
  const past = days.filter(
    ({ at, start }) => at !== null && at < today && proposing.some((each) => start >= each.start && start < each.end),
  );
  const weekend = proposing.flatMap((sentence) => {
    const named = weekdaysIn(sentence.text, language.dates).filter(
      (each) => each.end - each.start > 3 || !/[a-z]/i.test(sentence.text.slice(each.start, each.end)),
    );
    return named.length > 0 && named.every((each) => each.weekday > 4)
      ? named.map(({ start, end }) => ({
          text: sentence.text.slice(start, end),
          start: start + sentence.start,
          end: end + sentence.start,
        }))
      : [];
  });
  const theirs = seen.reading.dates.map((each) => each.value.start.slice(0, 10));
  const free = draft.sentences.filter(({ text }) => !has(text, draft.manners.contrast));
  const mine = days.filter(
    ({ at, start }) =>
      at !== null &&
      !theirs.includes(new Date(at).toISOString().slice(0, 10)) &&
      [...free, ...proposing].some((each) => start >= each.start && start < each.end),
  );
  const distinct = new Set(mine.map(({ at }) => at));
  return [
    ...(past.length > 0 ? [{ fault: 'past', words: wordsOf(past) }] : []),
    ...(weekend.length > 0 ? [{ fault: 'weekend', words: weekend }] : []),
    ...(distinct.size > 3 ? [{ fault: 'many-times', values: { count: distinct.size }, words: wordsOf(days) }] : []),
  ];
};

/** Who asks for another time does not send them off to other candidates. */
const farewell = ({ draft }: Seen): readonly Fault[] => {
  const words = draft.sentences.flatMap(({ text, start }) => moved(find(text, draft.manners.farewells), start));
  return words.length > 0 ? [{ fault: 'farewell', words }] : [];
};

export const examples: readonly CheckExample[] = [
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I am travelling on Thursday. Could we speak on Monday 9 March at 10:00 instead?\n\nBest,\nTom',
    given: { wish: { intent: 'move' } },
    verdict: 'pass',
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I am travelling on Thursday. Could we speak sometime next month?\n\nBest,\nTom',
    given: { wish: { intent: 'move' } },
    verdict: 'look',
    words: ['sometime next month'],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have accepted another offer. Could we speak on Tuesday at 10:00?\n\nBest,\nTom',
    verdict: 'look',
    words: ['accepted another offer', 'Could we speak'],
  },
];
