import type { Check, CheckExample, Fault, Seen, Words } from '../check';
import { proposingIn } from '../draft';
import { hitsIn, isWithin, says } from '../lined';
import { wordsOf } from '../mend';
import type { Span } from '../span';
import { calendarIn, type Named, weekdayOf } from '../when';

/** Another time is a real one or none: a day, an hour, a format; at most three; never beside a final no. */
export const alternatives: Check = {
  name: 'alternatives',
  judge: (seen) => {
    const { draft, wish } = seen;
    const proposing = proposingIn(draft);
    if (draft.aim === 'decline' && !isPutOff(seen)) return contradictions(seen, proposing);
    if (wish.intent !== 'move' && (draft.aim !== 'move' || isAside(seen, proposing))) return [];
    return [...concrete(seen, proposing), ...limits(seen, proposing), ...farewell(seen)];
  },
};

/** "I'll gladly have that coffee another day": behind a no, who asks for nothing and names no day proposes nothing. */
const isAside = (seen: Seen, proposing: readonly Span[]): boolean => {
  const { draft } = seen;
  const no = hitsIn(draft, 'decisions', draft.body)[0];
  return (
    no !== undefined &&
    proposing.every(
      (each) =>
        each.start > no.start && !/[?？\d]/.test(each.text) && !isTimed(each, seen) && !says(draft, each, 'formats'),
    )
  );
};

/** Their day is refused and nothing else is, by who wishes for another time and names one or has a vague word for it: no decline. */
const isPutOff = (seen: Seen): boolean => {
  const { draft, wish } = seen;
  return (
    wish.intent === 'move' &&
    !says(draft, draft.body, 'firm', 'accepted') &&
    draft.sentences.some((each) =>
      says(draft, each, 'vague')
        ? !says(draft, each, 'decisions', 'doors') || /[?？]$/.test(each.text)
        : daysOf(each, draft) > 0 && !isTheirs(each, seen),
    )
  );
};

const clock =
  /\b\d{1,2}[:.]\d{2}\b|\b(?:[01]\d|2[0-3])[0-5]\d ?h(?:rs?|ours)?\b|\b\d{1,2}\s?(?:[ap]\.?m\b|hs?\b|Uhr\b|uur\b|u\b|o'clock)|\b\d{1,2}\s?[hu]\s?\d{2}\b|(?<![\p{L}\p{N}])(?:at|um|à|kl\.?|om|alle|às|las)\s\d{1,2}\b|[\d一二三四五六七八九十兩两]{1,3}\s?[時时點点시]|午後|午前|오전|오후/iu;

const isTimed = (sentence: Span, { draft }: Seen): boolean =>
  clock.test(sentence.text) ||
  draft.days.some((day) => isWithin(day, sentence)) ||
  weekdaysOf(sentence, draft).length > 0;

/** The weekdays of a sentence that are written out: "so" and "mi" are other words. */
const weekdaysOf = (sentence: Span, { text, weekdays }: Seen['draft']): readonly Named[] =>
  weekdays.filter(
    (each) =>
      isWithin(each, sentence) && (each.end - each.start > 3 || !/[a-z]/i.test(text.slice(each.start, each.end))),
  );

const contradictions = (seen: Seen, proposing: readonly Span[]): readonly Fault[] => {
  const { draft } = seen;
  const words = proposing
    .filter((each) => isTimed(each, seen) && !says(draft, each, 'doors', 'firm'))
    .flatMap((each) => hitsIn(draft, 'proposals', each));
  const no = draft.sentences.flatMap((each) => [...hitsIn(draft, 'accepted', each), ...hitsIn(draft, 'firm', each)]);
  return words.length > 0 ? [{ fault: 'no-and-yes', words: wordsOf([...no.slice(0, 1), ...words]) }] : [];
};

/** "Would one of these suit?", and right below it a line of a list with a day in it. */
const isListBelow = (next: Span, { end }: Span, seen: Seen): boolean => {
  const between = seen.draft.text.slice(end, next.start + 1);
  return next.start >= end && /^\s{0,9}[.•*·–—-]\s?(?:[^\s.•*·–—-])?$/.test(between) && isTimed(next, seen);
};

/** A proposal that names neither hour nor format is a wish, and a vague one. What cannot be is no proposal. */
const concrete = (seen: Seen, proposing: readonly Span[]): readonly Fault[] => {
  const { draft } = seen;
  const isReal = (each: Span): boolean =>
    (isTimed(each, seen) && !isRefused(each, seen, proposing)) ||
    draft.sentences.some((next) => isListBelow(next, each, seen)) ||
    (says(draft, each, 'formats') && isPlain(each, draft));
  const offering = draft.sentences.filter(
    (each) =>
      /[?？]$/.test(each.text) ||
      proposing.includes(each) ||
      !says(draft, each, 'contrast') ||
      daysOf(each, draft) > 1 ||
      says(draft, each, 'wishes', 'pleased'),
  );
  const asked = askingIn(seen, proposing);
  const vague = asked.filter((each) => says(draft, each, 'vague') && !isReal(each));
  if (vague.length > 0 && !asked.some(isReal))
    return [{ fault: 'vague', words: wordsOf(vague.flatMap((each) => hitsIn(draft, 'vague', each))) }];
  if (!offering.some(isReal)) return [{ fault: 'vague', words: wordsOf(wishesIn(seen, proposing)) }];
  const asking = askingIn(seen, proposing);
  const dated = (asking.length > 0 ? asking : offering).some((each) => daysOf(each, draft) > 0);
  const hourless =
    dated && !draft.sentences.some((each) => isHour(each, seen, asking)) && !says(draft, draft.body, 'hours');
  return hourless ? [{ fault: 'vague', words: wordsOf(wishesIn(seen, proposing)) }] : [];
};

/**
 * Only days that their letter names, in a sentence that asks for nothing and stands before the one that does: the time that does
 * not suit. Who names another hour of their day asks for it. Where nothing asks, a day is refused by a word that turns.
 */
const isRefused = (sentence: Span, seen: Seen, proposing: readonly Span[]): boolean => {
  const { draft } = seen;
  const asking = askingIn(seen, proposing);
  const before =
    asking.length > 0
      ? sentence.start < (asking[0]?.start ?? 0)
      : says(draft, sentence, 'decisions') || (daysOf(sentence, draft) < 2 && says(draft, sentence, 'contrast'));
  return !asking.includes(sentence) && before && !says(draft, sentence, 'formats') && isTheirs(sentence, seen);
};

/** True where a sentence names days, and none but those of their letter; where it names none, their hour. */
const isTheirs = (sentence: Span, { draft, reading, language, now }: Seen): boolean => {
  const dates = reading.dates.map((each) => each.value.start.slice(0, 10));
  const letter = calendarIn(reading.parts.text, language.dates, now);
  const weekdays = [
    ...letter.weekdays.map((each) => each.weekday),
    ...dates.map((each) => weekdayOf(Date.parse(each))),
  ];
  const days = draft.days.filter((day) => isWithin(day, sentence));
  const others = weekdaysOf(sentence, draft).filter((each) => !days.some((day) => isWithin(each, day)));
  if (days.length + others.length === 0) {
    const hour = /\d{1,2}/.exec(clock.exec(sentence.text)?.[0] ?? '')?.[0];
    return hour !== undefined && reading.dates.some((each) => Number(each.value.start.slice(11, 13)) === Number(hour));
  }
  return (
    days.every((day) => day.at !== null && dates.includes(new Date(day.at).toISOString().slice(0, 10))) &&
    others.every(({ weekday }) => weekdays.includes(weekday))
  );
};

/** An hour for what is proposed: not the one that does not suit, "Friday at 10 I cannot". */
const isHour = (sentence: Span, seen: Seen, asking: readonly Span[]): boolean =>
  clock.test(sentence.text) &&
  ((asking.length === 0 && !(says(seen.draft, sentence, 'contrast') && isTheirs(sentence, seen))) ||
    asking.includes(sentence) ||
    (asking.length > 0 && (sentence.start > (asking[0]?.start ?? 0) || !says(seen.draft, sentence, 'contrast'))));

/** A format with no vague time beside it, but for one word: "a short call first, the rest later". */
const isPlain = (sentence: Span, draft: Seen['draft']): boolean =>
  hitsIn(draft, 'vague', sentence).every((hit) => hit.text.length < 13);

const askingIn = ({ draft }: Seen, proposing: readonly Span[]): readonly Span[] =>
  draft.sentences.filter((each) => /[?？]$/.test(each.text) || proposing.includes(each));

/** What stands in the place of a time, in the sentences that ask: vague words, days without an hour, else the asking itself. */
const wishesIn = (seen: Seen, proposing: readonly Span[]): readonly Words[] => {
  const { draft } = seen;
  const asking = askingIn(seen, proposing);
  if (asking.length > 0)
    return asking.flatMap((each): readonly Words[] => {
      if (daysOf(each, draft) > 0) return [daySpan(each, draft)];
      const vague = hitsIn(draft, 'vague', each);
      return vague.length > 0 && vague.some((hit) => hit.text.length > 5) ? vague : [each];
    });
  const others = draft.sentences.filter((each) => !says(draft, each, 'wishes', 'thanks'));
  const vague = others.flatMap((each) => hitsIn(draft, 'vague', each));
  if (vague.length > 0) return vague;
  const dated = others.filter((each) => daysOf(each, draft) > 0);
  const offered = dated.filter((each) => !isRefused(each, seen, proposing));
  // Behind the day that does not suit stands what is asked for, in whatever words.
  const [next] = others.filter((each) => each.start > (dated[0]?.start ?? 0) && !says(draft, each, 'apologies'));
  return offered.length > 0 || next === undefined ? dated.map((each) => daySpan(each, draft)) : [next];
};

/** How many days a sentence names. */
const daysOf = (sentence: Span, draft: Seen['draft']): number => {
  const dates = draft.days.filter((day) => isWithin(day, sentence));
  return dates.length + weekdaysOf(sentence, draft).filter((each) => !dates.some((day) => isWithin(each, day))).length;
};

/** From the first day a sentence names to the last. */
const daySpan = (sentence: Span, draft: Seen['draft']): Span =>
  spanOf(
    [...draft.days, ...weekdaysOf(sentence, draft)].filter((each) => isWithin(each, sentence)),
    draft,
  );

const spanOf = (named: readonly Pick<Span, 'start' | 'end'>[], draft: Seen['draft']): Span => {
  const start = Math.min(...named.map((each) => each.start));
  const last = Math.max(...named.map((each) => each.end));
  const end =
    last + (/^,?\s(?:the\s)?\d{1,2}(?:st|nd|rd|th|\.|º)?(?!\d)/.exec(draft.text.slice(last))?.[0].length ?? 0);
  return { text: draft.text.slice(start, end), start, end };
};

/** The days that are proposed, where all of them fall on a weekend: beside another day one is a kindness. */
const onlyWeekends = (proposing: readonly Span[], draft: Seen['draft']): readonly Pick<Span, 'start' | 'end'>[] => {
  const named = proposing.flatMap((each) => weekdaysOf(each, draft));
  return named.every(({ weekday }) => weekday > 4)
    ? named.map((name) => draft.days.find((day) => isWithin(name, day)) ?? name)
    : [];
};

const limits = (seen: Seen, proposing: readonly Span[]): readonly Fault[] => {
  const { now, draft, reading } = seen;
  const from = Math.min(...[...proposing, ...askingIn(seen, proposing)].map((each) => each.start), draft.body.end);
  const days = draft.days.filter(({ start }) => start >= from && start < draft.body.end);
  const today = Date.parse(now.slice(0, 10));
  const past = days.filter(
    (day) =>
      day.at !== null &&
      day.at < today &&
      [...proposing, ...askingIn(seen, proposing)].some((each) => isWithin(day, each)),
  );
  // Where the letter itself speaks of a weekend, people work then.
  const works = calendarIn(reading.parts.text, seen.language.dates, now).weekdays.some(
    ({ weekday, start, end }) => weekday > 4 && end - start > 3,
  );
  const weekend = works ? [] : onlyWeekends([...new Set([...proposing, ...askingIn(seen, proposing)])], draft);
  const theirs = reading.dates.map((each) => each.value.start.slice(0, 10));
  const mine = days.filter(
    (day) =>
      day.at !== null &&
      (!theirs.includes(new Date(day.at).toISOString().slice(0, 10)) || isListed(day, seen)) &&
      draft.sentences.some(
        (each) =>
          isWithin(day, each) &&
          (proposing.includes(each) || daysOf(each, draft) > 3 || !says(draft, each, 'contrast')),
      ),
  );
  const hourOf = (end: number): string => clock.exec(draft.text.slice(end, end + 14).split('\n')[0] ?? '')?.[0] ?? '';
  const told = [...new Set(mine.map(({ at, end }) => `${at} ${hourOf(end)}`))];
  // A day that is named alone and with its hour is one.
  const count = told.filter(
    (each) => !each.endsWith(' ') || !told.some((other) => other !== each && other.startsWith(each)),
  ).length;
  const row = count > 3 ? [] : rowOf(seen, from < draft.body.end ? from : draft.body.start);
  return [
    ...(past.length > 0 ? [{ fault: 'past', words: wordsOf(past) }] : []),
    ...(weekend.length > 0
      ? [
          {
            fault: 'weekend',
            words: weekend.map(({ start, end }) => ({ text: draft.text.slice(start, end), start, end })),
          },
        ]
      : []),
    ...(count > 3 ? [{ fault: 'many-times', values: { count }, words: wordsOf(days) }] : []),
    ...(row.length > 3
      ? [{ fault: 'many-times', values: { count: row.length }, words: wordsOf([spanOf(row, draft)]) }]
      : []),
  ];
};

/** Weekdays with an hour each, in a row, whether or not a month stands beside them: "Tue 8 at 9, Wed 9 at 9, Thu 10 after 3pm". */
const rowOf = ({ draft, reading, language, now }: Seen, from: number): readonly Named[] => {
  const theirs = calendarIn(reading.parts.text, language.dates, now).weekdays.map(({ weekday }) => weekday);
  return (
    draft.sentences
      .filter((each) => each.end > from)
      .map((each) =>
        draft.weekdays.filter((day, at, all) => {
          const next = Math.min(all[at + 1]?.start ?? each.end, each.end, day.end + 34);
          return isWithin(day, each) && clock.test(draft.text.slice(day.end, next));
        }),
      )
      .filter((row) => !row.every(({ weekday }) => theirs.includes(weekday)))
      .sort((a, b) => b.length - a.length)[0] ?? []
  );
};

/** On a line of a list, among others. */
const isListed = ({ start }: Pick<Span, 'start'>, { text }: Seen): boolean =>
  /(?:^|\n)\s{0,4}(?:[-–—*•・·]|\(?\d\)?[.)、]|[①-⑨])\s?[^\n]{0,12}$/.test(text.slice(Math.max(0, start - 30), start));

/** Who asks for another time does not send them off to other candidates. */
const farewell = ({ draft }: Seen): readonly Fault[] => {
  const words = draft.sentences.flatMap((each) => hitsIn(draft, 'farewells', each));
  return words.length > 0 ? [{ fault: 'farewell', words: wordsOf(words) }] : [];
};

export const examples: readonly CheckExample[] = [
  {
    language: 'sv',
    draft:
      'Hej Maria!\n\nTack för inbjudan. Jag tackar nej den här gången. Kaffet tar jag gärna en annan dag, då som kund.\n\nHälsningar\nTom',
    verdict: 'pass',
  },
  {
    language: 'fr',
    draft:
      "Bonjour Maria,\n\nMerci de votre invitation. Serait-il possible de nous rencontrer à l'un de ces moments ?\n• lundi 9 mars à 9h00\n• mardi 10 mars à 14h00\n\nCordialement,\nTom",
    given: { wish: { intent: 'move' } },
    verdict: 'pass',
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for moving the interview to another day. I will not be coming on Thursday.\n\nBest,\nTom',
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
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. Could we speak on Tue 10 at 9, Wed 11 at 9, Thu 12 at 10 or Fri 13 at 11 instead?\n\nBest,\nTom',
    given: { wish: { intent: 'move' } },
    verdict: 'look',
    words: ['Tue 10 at 9, Wed 11 at 9, Thu 12 at 10 or Fri 13'],
  },
  {
    language: 'pl',
    draft:
      'Dzień dobry Pani Mario,\n\ndziękuję za zaproszenie. W czwartek o 10 nie mogę przyjść. Mogłabym w poniedziałek 9 marca albo we wtorek 10 marca.\n\nPozdrawiam\nAnna',
    given: { wish: { intent: 'move' } },
    verdict: 'look',
    words: ['czwartek', 'poniedziałek 9 marca albo we wtorek 10 marca.'],
  },
];
