import type { Need, Occasion } from '../blocks/block';
import type { Remark } from '../languages/echo';
import type { Facts } from '../languages/phrases';
import type { Instant } from '../languages/time';
import type { Reading } from '../reading/reading';
import { hoursBetween } from './clock';
import { line } from './line';
import { isOver } from './over';
import type { Wish } from './wish';

/** What the truths are judged by. */
export interface Given {
  readonly known: Omit<Facts, 'holds'>;
  readonly reading: Reading;
  readonly wish: Wish;
  readonly when: Occasion;
  readonly now: Instant;
  /** How many times to come the letter names, the doubtful ones, too. */
  readonly ahead: number;
}

/** Whether what a block needs holds (requirements.md section 5). */
export const truths: Readonly<Record<Need, (given: Given) => boolean>> = {
  role: ({ known }) => known.role !== null,
  company: ({ known }) => known.company !== null,
  recruiter: ({ known }) => known.recruiter !== null,
  invited: ({ reading }) => reading.isInterviewInvitation,
  // Of two applications it is not said which one is withdrawn.
  applied: ({ reading: { situation } }) => situation.applied === true && !situation.severalPosts,
  sourced: ({ reading }) => reading.situation.applied === false,
  'earlier-contact': ({ reading }) => reading.situation.earlierContact === true,
  interviewed: ({ reading }) => reading.situation.interviewed === true,
  confirmed: ({ when }) => when === 'confirmed',
  date: ({ known }) => known.date !== null,
  day: ({ known }) => known.day !== null,
  offered: ({ known }) => known.offered > 1,
  booking: ({ known, reading }) =>
    reading.booking !== null && reading.booking.sure !== 'unsure' && known.day === null && known.offered < 2,
  named: ({ known }) => known.meeting !== null,
  others: ({ known }) => known.others.length > 0,
  timed: ({ ahead }) => ahead > 0,
  'future-date': ({ known, ahead }) => known.date !== null || ahead > 1,
  'several-dates': ({ ahead }) => ahead > 1,
  deadline: ({ known }) => known.deadline !== null,
  agency: ({ reading }) => isAgency(reading),
  'client-hidden': ({ reading }) => isAgency(reading) && reading.situation.hiddenClient,
  team: ({ reading }) => reading.situation.team,
  employer: ({ reading }) => !isAgency(reading),
  late: (given) => isLate(given),
  'one-way': ({ reading }) => reading.situation.oneWay,
  'take-home': ({ reading }) => reading.situation.unpaidWork,
  slots: ({ known }) => known.slots.length > 0,
  'one-slot': ({ known }) => known.slots.length === 1,
  'two-slots': ({ known }) => known.slots.length > 1,
  'other-format': ({ known }) => known.format !== null,
  'other-length': ({ known }) => known.minutes !== null && known.minutes > 0,
  specific: ({ known }) => known.specific !== null,
  quoted: ({ known, reading }) =>
    reading.specifics.some(({ value, sure }) => sure !== 'unsure' && line(value, 300) === known.specific),
  praise: ({ reading }) => reading.specifics.some((each) => each.sure !== 'unsure'),
  colleague: ({ known }) => known.colleague !== null,
  'someone-suitable': () => true,
  alternatives: (given) => proposes(given),
  'no-alternatives': (given) => !proposes(given),
  several: ({ known, reading }) => known.recruiter === null && isTeam(reading, known.company),
  scam: ({ reading }) => reading.kind.value === 'scam',
  // A reason that was chosen but switched off is not said: nothing follows from it.
  reason: ({ wish: { reason, switches } }) =>
    reason !== 'none' && (switches[`reason/${reason}`] !== false || switches[`reason/${reason}-since`] === true),
  // A talk that has been is thanked for already.
  called: (given) => says('called', given) && given.reading.situation.interviewed !== true,
  // Who is late, too, excuses only that.
  apologised: (given) => says('apologised', given) && !isLate(given),
  moved: (given) => says('moved', given),
  // What an agency passes on is its client's praise, not the writer's.
  praised: (given) => says('praised', given) && !isAgency(given.reading),
  travel: (given) => says('travel', given),
  frank: (given) => says('frank', given),
  flexible: (given) => says('flexible', given),
  shortlisted: (given) => says('shortlisted', given),
  calls: (given) => says('calls', given),
  followed: (given) => says('followed', given),
  exercise: ({ reading: { format } }) => format?.value === 'take-home' && format.sure !== 'unsure',
  appointed: ({ known, reading }) => known.day !== null && reading.situation.entry,
  'other-way': ({ wish }) => declinesTheForm(wish),
  acquainted: ({ reading }) =>
    isAgency(reading) || reading.situation.applied === false || reading.situation.interviewed === true,
  casual: ({ known, reading, wish }) =>
    known.tone === 'warm' &&
    known.recruiter !== null &&
    (known.register === 'familiar' || (wish.register !== 'formal' && isEasy(reading))) &&
    isShort(reading) &&
    isCasual(reading),
};

const isLate = ({ reading, now }: Given): boolean =>
  (hoursBetween(reading.receivedAt, now) ?? 0) > 48 || isOver(reading, now);

/** "Gleneagle Recruiting" for Gleneagle Systems is the house itself. */
const isAgency = ({ situation, agency, company }: Reading): boolean => {
  const first = (name: string): string => name.trim().toLowerCase().split(/[\s-]/)[0] ?? '';
  return situation.agency && !(agency && company && first(agency.value) === first(company.value));
};

/** A note of a few lines, to be answered by one. */
const isShort = ({ parts }: Reading): boolean => {
  const body = parts.text.slice(0, parts.signatureAt).trim();
  return body.length > 40 && body.length < 700;
};

const isCasual = ({ manner, recruiter }: Reading): boolean =>
  recruiter !== null &&
  recruiter.value.honorific === null &&
  !official.includes(manner.greeting?.value ?? '') &&
  !official.includes(manner.closing?.value ?? '');

/** Where everybody is called by the same "you", an easy greeting shows it, or in an English note none at all. */
const isEasy = ({ answerIn, manner: { greeting, closing } }: Reading): boolean =>
  answerIn === 'pt'
    ? greeting?.value === 'oi' || closing?.value === 'abraco'
    : answerIn === 'en' && (greeting?.value === 'hi' || (greeting === null && closing === null));

/** Greetings and closings of letters that are no note, as `languages/xx/echo.ts` calls them. */
const official: readonly string[] = [
  'dear',
  'geehrte',
  'caro',
  'estimado',
  'madame',
  'sincerely',
  'regards',
  'freundlich',
  'freundliche',
  'atenciosamente',
  'cordialmente',
  'cumprimentos',
  'melhores-cumprimentos',
  'atentamente',
];

const says = (remark: Remark, { reading }: Given): boolean =>
  reading.remarks.some(({ value, sure }) => value === remark && sure !== 'unsure');

/** Where no person is known to be the writer, whether the letter is greeted as a team's. */
export const isTeam = (reading: Reading, company: string | null): boolean =>
  reading.route.value.kind === 'team' || reading.situation.team || (company !== null && !reading.situation.agency);

/** Something concrete is proposed: a time, a format, a length, or a live talk in the place of a recording. */
const proposes = ({ known, wish, when, reading }: Given): boolean =>
  known.slots.length > 0 ||
  known.format !== null ||
  (known.minutes ?? 0) > 0 ||
  (when === 'format' &&
    wish.intent === 'decline' &&
    wish.reason === 'none' &&
    (offers('alternative/live', reading.situation.oneWay, wish) ||
      offers('alternative/past-work', reading.situation.unpaidWork, wish)));

/** Where the form alone is declined, what would do instead follows unless the person does without. */
const offers = (block: string, fits: boolean, wish: Wish): boolean =>
  fits && (wish.switches[block] ?? declinesTheForm(wish));

const declinesTheForm = ({ switches }: Wish): boolean => switches['decision/format'] === true;
