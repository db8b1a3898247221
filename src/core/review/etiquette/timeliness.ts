import { isOver } from '../../reply/over';
import type { Check, CheckExample, Fault, Seen } from '../check';
import { hitsIn, says } from '../lined';
import { mend, wordsOf } from '../mend';
import { calendarIn } from '../when';

/** An answer within a day or two; a later one says so. Hours are counted from the letter's arrival. */
export const timeliness: Check = {
  name: 'timeliness',
  judge: (seen) => {
    const hours = hoursSince(seen.reading.receivedAt, seen.now);
    if (hours === null) return 'not-mine';
    const spoken = hitsIn(seen.draft, 'late', seen.draft.body);
    if (spoken.length > 0)
      return hours <= 24 && isApology(seen) && !isOverdue(seen) && !isOver(seen.reading, seen.now)
        ? [{ fault: 'not-late', words: wordsOf(spoken), values: { hours: Math.floor(hours) } }]
        : [];
    if (isBlank(seen) || isOwned(seen)) return [];
    if (isMissed(seen)) return [{ fault: 'date-passed', words: [] }];
    if (isOverdue(seen)) return [{ fault: 'deadline-passed', words: [], repair: withLine(seen) }];
    return hours - restIn(seen) > 48 && !isAhead(seen) ? [late(seen, hours)] : [];
  },
};

const isBlank = (seen: Seen): boolean => seen.draft.sentences.length === 0;

/** "Ursäkta att svaret kommer först på sista dagen": who begins with an apology owns it, in whatever words. */
const isOwned = ({ draft }: Seen): boolean =>
  draft.sentences
    .slice(0, 2)
    .some((each) => says(draft, each, 'apologies') && !says(draft, each, 'decisions', 'settles', 'firm'));

const isApology = ({ draft }: Seen): boolean =>
  draft.sentences.some((each) => says(draft, each, 'late') && says(draft, each, 'apologies'));

const late = (seen: Seen, hours: number): Fault => ({
  fault: 'late',
  values: { days: Math.floor(hours / 24) },
  words: [],
  repair: withLine(seen),
});

/** Hours between two instants; null where the first is unknown or either is no instant. */
const hoursSince = (from: string | null, to: string): number | null => {
  const hours = from === null ? Number.NaN : (Date.parse(to) - Date.parse(from)) / 3_600_000;
  return Number.isFinite(hours) ? hours : null;
};

/**
 * The hours of Saturdays and Sundays since the letter came: from Friday evening to Monday is not long. Where the letter or the
 * draft names one of these days, people work then.
 */
const restIn = ({ reading, now, draft, language }: Seen): number => {
  const named = [...draft.weekdays, ...calendarIn(reading.parts.text, language.dates, now).weekdays];
  if (named.some(({ weekday, start, end }) => weekday > 4 && end - start > 2)) return 0;
  const [start, end] = [Date.parse(reading.receivedAt ?? ''), Date.parse(now)];
  let rest = 0;
  for (let day = 0; day < 60; day++) {
    const at = Math.floor(start / dayLong + day) * dayLong;
    // The first of January 1970 was a Thursday.
    if ((at / dayLong + 3) % 7 > 4) rest += Math.max(0, Math.min(end, at + dayLong) - Math.max(start, at));
  }
  return rest / 3_600_000;
};

const dayLong = 86_400_000;

/** An answer in time for the day that the letter itself names is none too late, within a week. */
const isAhead = ({ reading, now }: Seen): boolean => {
  const until =
    reading.deadline && reading.deadline.sure !== 'unsure' ? Date.parse(reading.deadline.value) : Number.NaN;
  return until > Date.parse(now) && !(Date.parse(now) - Date.parse(reading.receivedAt ?? '') > 7 * dayLong);
};

/** True where the letter asked for an answer by a day that is over everywhere on earth. */
const isOverdue = ({ reading, now }: Seen): boolean => {
  const until = reading.deadline && reading.deadline.sure !== 'unsure' ? reading.deadline.value.slice(0, 10) : '';
  const end = Date.parse(`${until}T23:59:59-12:00`);
  // A day that was over when the letter was written is no deadline, but the end of something else.
  const came = Date.parse(reading.receivedAt ?? '');
  return Number.isFinite(end) && Date.parse(now) > end && !(came > end);
};

/** The talk is over and nobody came; who asks for another time speaks of it by that. */
const isMissed = ({ reading, now, draft, wish }: Seen): boolean =>
  draft.aim !== 'move' && wish.intent !== 'move' && isOver(reading, now);

const withLine = ({ text, draft }: Seen): string => {
  const at = draft.sentences[0]?.start ?? draft.body.start;
  const gap = draft.manners.charactersPerWord === null || draft.manners.lines.late.endsWith('.') ? ' ' : '';
  return mend(text, [{ start: at, end: at, by: `${draft.manners.lines.late}${gap}` }]);
};

export const examples: readonly CheckExample[] = [
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for the invitation. I have decided not to proceed. I wish you every success.\n\nBest regards,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for the invitation. I have decided not to proceed. I wish you every success.\n\nBest regards,\nTom',
    given: { now: '2026-03-06T10:00:00Z' },
    verdict: 'look',
    words: [],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for the invitation, and apologies for the late reply. I have decided not to proceed.\n\nBest regards,\nTom',
    given: { now: '2026-03-06T10:00:00Z' },
    verdict: 'pass',
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for the invitation.\n\nBest regards,\nTom',
    given: { reading: { receivedAt: null } },
    verdict: 'not-mine',
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for the invitation. I have decided not to proceed.\n\nBest regards,\nTom',
    given: { now: '2026-03-09T10:00:00Z', reading: { receivedAt: '2026-03-06T15:00:00Z' } },
    verdict: 'pass',
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for the invitation for Saturday. I will not be coming.\n\nBest regards,\nTom',
    given: { now: '2026-03-09T10:00:00Z', reading: { receivedAt: '2026-03-06T08:00:00Z' } },
    verdict: 'look',
    words: [],
  },
];
