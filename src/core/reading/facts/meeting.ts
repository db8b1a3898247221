import { type Meeting, remarks } from '../../languages/echo';
import type { Fact } from '../fact';
import type { Letter } from '../letter';
import type { Spot } from '../spot';
import { type Echoed, type EchoTag, echoes } from './echoes';
import { format } from './format';
import { manner } from './manner';

/** What the letter asks the reader to: a call, a second interview, a trial shift; null where it gives it no name, or several that do not go together. */
export const meeting = (letter: Letter): Fact<Meeting> | null => {
  // An exercise is none, and the talk about it has not been asked to yet.
  if (format(letter)?.value === 'take-home') return null;
  const named = new Map<Meeting, Named>();
  for (const each of echoes(letter))
    for (const spot of longest(each.spots)) {
      if (!isMeeting(spot.tag) || isElsewhere(each, spot)) continue;
      // "If you like the look of us you can do a paid trial shift on the Saturday."
      if (handsOn.includes(spot.tag) && each.sentence.cues.has('cond')) continue;
      const points = strength(each);
      const known = named.get(spot.tag);
      const isAsked = each.sentence.where !== 'text' || each.sentence.cues.has('invite');
      named.set(spot.tag, {
        points: points + (known?.points ?? 0),
        isAsked: isAsked || known?.isAsked === true,
        at: known?.at ?? { ...each, spot },
      });
    }
  const chosen = choose(named, letter);
  // Who writes "Dear Miss Adeyinka" and means "a chat" of an hour and a quarter is not answered so.
  if (chosen === null || (chosen.meeting === 'chat' && manner(letter).greeting?.value === 'dear')) return null;
  const { points, at } = named.get(chosen.from) as Named;
  const start = at.sentence.start + at.spot.start;
  const fields = { subject: letter.message.subject, calendar: letter.calendar?.summary ?? '', text: letter.parts.text };
  const field = at.sentence.where === 'signature' ? '' : fields[at.sentence.where];
  return {
    value: chosen.meeting,
    words: field.slice(start, at.sentence.start + at.spot.end),
    where: at.sentence.where,
    start,
    sure: points >= 3 ? 'certain' : 'likely',
    rivals: [],
  };
};

interface Named {
  readonly points: number;
  /** Named where somebody invites, not only among what else the day holds. */
  readonly isAsked: boolean;
  readonly at: Echoed & { readonly spot: Spot<EchoTag> };
}

const isMeeting = (tag: EchoTag): tag is Meeting => !beside.includes(tag);
const beside: readonly EchoTag[] = ['elsewhere', 'eve', 'books', 'present', ...remarks];

/** "Second interview" is not an interview beside: of phrases that overlap the longest counts. */
const longest = (spots: readonly Spot<EchoTag>[]): readonly Spot<EchoTag>[] =>
  spots.filter(
    (spot) =>
      !isMeeting(spot.tag) ||
      !spots.some(
        (other) =>
          other !== spot &&
          isMeeting(other.tag) &&
          other.start <= spot.start &&
          other.end >= spot.end &&
          other.end - other.start > spot.end - spot.start,
      ),
  );

/** "After our call", "then a second interview follows": shortly behind a word of another time; "I'll ring you the day before": around one of another day. */
const isElsewhere = ({ spots }: Echoed, { start }: Spot<EchoTag>): boolean =>
  spots.some(
    (each) =>
      (each.tag === 'elsewhere' && each.start <= start && start - each.end < 40) ||
      (each.tag === 'eve' && Math.abs(each.start - start) < 80),
  );

/** Where somebody asks, fixes or names a day, the name of a thing is the name of this one. */
const strength = ({ sentence: { where, cues, dated } }: Echoed): number =>
  where === 'subject'
    ? 2
    : dated || cues.has('invite') || cues.has('fixed') || cues.has('ask') || cues.has('wish')
      ? 2
      : 1;

interface Choice {
  readonly meeting: Meeting;
  readonly from: Meeting;
}

const choose = (named: ReadonlyMap<Meeting, Named>, letter: Letter): Choice | null => {
  const strong = (each: Meeting): boolean => (named.get(each)?.points ?? 0) >= 2;
  const first = (list: readonly Meeting[]): Meeting | undefined => list.find(strong);
  const as = (from: Meeting | undefined): Choice | null => (from ? { meeting: from, from } : null);
  const talks = first([...interviews, ...gatherings]);
  const isAsked = (each: Meeting): boolean => named.get(each)?.isAsked === true;
  // "A campus interview. The visit includes a teaching demonstration": that is a part of it.
  const isPart = handsOn.every((each) => !isAsked(each)) && interviews.some((each) => strong(each) && isAsked(each));
  const hands = isPart ? [] : handsOn.filter(strong);
  // Work on trial and a talk on one day: no single name is right.
  if (hands.length > 1 || (hands.length === 1 && talks !== undefined && talks !== 'visit')) return null;
  if (hands.length === 1) return as(hands[0]);
  // "Emil wants to meet you!": a video interview that is named but once is what the meeting is.
  const outright = first(interviews) === undefined ? closer.find((each) => named.has(each)) : undefined;
  const round = first(['final-interview', 'second-interview']) ?? first(interviews) ?? outright;
  const way = format(letter)?.value ?? null;
  // "A phone screen" that will be on a screen all the same.
  const isOpen =
    way !== null &&
    ((round === 'video-interview' && way !== 'video') || (round === 'phone-interview' && way !== 'phone'));
  if (round !== undefined && round !== 'interview') return isOpen ? { meeting: 'interview', from: round } : as(round);
  if (round === undefined)
    return as(mostFormal(named, gatherings.filter(strong)) ?? mostFormal(named, [...named.keys()].filter(isWeak)));
  // An interview that is also called a call: by telephone or on a screen, as the letter says; "by video or in person" is open.
  const how = first(['video-call', 'call']) === undefined ? null : way;
  if (how === 'phone') return { meeting: 'phone-interview', from: 'interview' };
  return { meeting: how === 'video' ? 'video-interview' : 'interview', from: 'interview' };
};

const handsOn: readonly Meeting[] = ['lesson', 'audition', 'assessment', 'trial', 'trial-day'];
const interviews: readonly Meeting[] = [
  'panel-interview',
  'phone-interview',
  'video-interview',
  'technical-interview',
  'interview',
];
const closer = interviews.filter((each) => each !== 'interview');
const gatherings: readonly Meeting[] = ['video-call', 'call', 'chat', 'talk', 'meeting', 'visit'];

/** Named once in passing: enough where nothing else is. */
const isWeak = (each: Meeting): boolean => gatherings.includes(each) || each === 'interview';

/** What is called a chat as well is answered by its other name. */
const mostFormal = (named: ReadonlyMap<Meeting, Named>, list: readonly Meeting[]): Meeting | undefined =>
  most(named, list.some((each) => each !== 'chat') ? list.filter((each) => each !== 'chat') : list);

const most = (named: ReadonlyMap<Meeting, Named>, list: readonly Meeting[]): Meeting | undefined =>
  [...list].sort((a, b) => (named.get(b)?.points ?? 0) - (named.get(a)?.points ?? 0))[0];
