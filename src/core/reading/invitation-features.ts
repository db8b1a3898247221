import type { KindCue } from '../languages/kinds';
import type { Sure } from './fact';
import type { Signs } from './invitation-signs';

/** How sure other finders are of what they found in the letter: a letter about a job names a post, and a person writes it. */
export interface Found {
  readonly post: Sure | null;
  readonly person: Sure | null;
  /** The post's title, folded, or ''. */
  readonly title: string;
}

const cues: readonly KindCue[] = [
  'interview',
  'trial',
  'meeting',
  'wish',
  'invite',
  'ask',
  'fixed',
  'moved',
  'cond',
  'not',
  'past',
  'reject',
  'sorry',
  'receipt',
  'offer',
  'news',
  'outreach',
  'other',
  'theme',
  'sale',
  'errand',
  'vouch',
  'panel',
  'cancel',
  'away',
  'logistics',
  'test',
  'scam',
  'messenger',
  'own',
  'job',
  'applied',
  'sourced',
  'contact',
  'oneWay',
  'agreed',
  'takeHome',
  'onsite',
  'query',
  'praise',
  'push',
];
const inSubject: readonly KindCue[] = [
  'interview',
  'meeting',
  'invite',
  'fixed',
  'moved',
  'past',
  'reject',
  'receipt',
  'offer',
  'news',
  'outreach',
  'other',
  'theme',
  'sale',
  'errand',
  'vouch',
  'panel',
  'cancel',
  'logistics',
  'test',
  'away',
];
const pairs: readonly string[] = [
  ...[
    'invite',
    'wish',
    'ask',
    'fixed',
    'moved',
    'slot',
    'not',
    'other',
    'test',
    'cond',
    'past',
    'reject',
    'cancel',
    'own',
    'logistics',
  ].map((other) => `interview ${other}`),
  ...['invite', 'wish', 'ask', 'fixed', 'moved', 'slot', 'cond', 'past', 'offer', 'sourced'].map(
    (other) => `meeting ${other}`,
  ),
  ...['ask', 'wish', 'slot', 'not', 'cond', 'test', 'reject'].map((other) => `invite ${other}`),
  ...['invite', 'meeting', 'slot'].flatMap((each) => [`${each} other`, `${each} theme`]),
  ...['interview', 'meeting'].flatMap((each) => [`${each} sale`, `${each} errand`, `${each} vouch`]),
  ...['ask slot', 'wish slot', 'fixed slot', 'trial slot', 'question slot', 'format slot', 'wish ask', 'wish offer'],
];

/** The names of the features, in their order. */
export const featureNames: readonly string[] = [
  ...cues,
  ...inSubject.map((cue) => `${cue} in subject`),
  ...pairs,
  'asks',
  'asksAt',
  'distant',
  'slot',
  'slots',
  'days',
  'past days',
  'deadlines',
  'clean',
  'request',
  'call-off',
  'bulk',
  'mine',
  'toSelf',
  'automatic',
  'answer',
  'link',
  'short',
  'long',
  'noJob',
  'noInterview',
  'strange',
  'cold',
  'refused',
  'owner',
  'arranged',
  'quoted own',
  'quoted job',
  'quoted invite',
  'answers reader',
  'entry interview',
  'entry other',
  'post certain',
  'post none',
  'person certain',
  'person none',
  'machine',
  'shared box',
  'private box',
  'one house',
  'quoted invite only',
  'past reject',
  'past offer',
  'job signed',
  'other signed',
  'theme noJob',
  'other noJob',
  'sale noJob',
  'errand noJob',
  'receipt cond',
  'passed on',
  'window',
  'test window',
  'test deadline',
  'test only',
  'answers with time',
  'other in one house',
  'panel in one house',
];

/** A letter as numbers: how many phrases of each cue (damped), and what goes together. */
export const features = (signs: Signs, { post, person, title }: Found): readonly number[] => {
  const { count, together } = signs;
  const timed = signs.slots > 0;
  const applied = count('applied') > 0;
  const flag = (is: boolean) => (is ? 1 : 0);
  const isSure = post === 'certain' || post === 'likely';
  const theme = signs.beside('theme', title, isSure);
  // Who applied may be asked how they would lead an exit interview.
  const other = Math.max(0, signs.beside('other', title, isSure) - (applied ? count('leaving') : 0));
  const sale = signs.beside('sale', title, isSure);
  const errand = signs.beside('errand', title, isSure);
  const own: Partial<Record<KindCue, number>> = { other, theme, sale, errand };
  const of = (cue: KindCue) => own[cue] ?? count(cue);
  return [
    ...cues.map((cue) => damped[Math.min(4, of(cue))] ?? 0),
    ...inSubject.map((cue) => flag(signs.inSubject(cue) && of(cue) > 0)),
    ...pairs.map((each) =>
      flag(together.has(each) && (!each.endsWith(' other') || other > 0) && (!each.endsWith(' theme') || theme > 0)),
    ),
    Math.min(8, signs.asks) / 3,
    Math.min(5, signs.asksAt) / 3,
    Math.min(3, signs.distant) / 2,
    flag(timed),
    Math.min(4, signs.slots) / 3,
    flag(signs.days > 0),
    flag(signs.past > 0),
    flag(signs.deadlines > 0),
    flag(signs.days > 0) *
      (timed ? 1 : 0.6) *
      flag(!['other', 'cancel', 'offer', 'panel', 'reject', 'past', 'news'].some((cue) => of(cue as KindCue) > 0)),
    flag(signs.calendar === 'request'),
    flag(signs.calendar === 'cancel'),
    flag(signs.bulk),
    flag(signs.own),
    flag(signs.toSelf),
    flag(signs.automatic),
    flag(signs.isAnswer),
    flag(signs.links > 0),
    flag(signs.length < 300),
    flag(signs.length > 1200),
    flag(count('job') === 0),
    flag(count('interview') + count('trial') === 0),
    flag(other > 0 && !applied) + flag(other > 2),
    flag(count('outreach') + count('sourced') > 0 && !applied),
    flag(count('reject') > 0 && !timed),
    flag(count('own') > 1),
    flag(count('phone') + count('video') + count('onsite') > 0 && signs.days > 0 && count('job') > 0),
    flag(signs.quoted.has('own')),
    flag(signs.quoted.has('job')),
    flag(signs.quoted.has('interview') || signs.quoted.has('invite')),
    flag(signs.answersReader),
    flag(signs.calendar === 'request' && (signs.entry.has('interview') || signs.entry.has('trial'))),
    flag(signs.entry.has('other') || signs.entry.has('panel') || signs.entry.has('theme')),
    flag(post === 'certain'),
    flag(post === null),
    flag(person === 'certain'),
    flag(person === null),
    flag(signs.box === 'no-reply'),
    flag(signs.box === 'team'),
    flag(signs.privateBox),
    flag(signs.oneHouse),
    flag(
      signs.isAnswer &&
        (signs.quoted.has('interview') || signs.quoted.has('invite')) &&
        !signs.quoted.has('own') &&
        !signs.quoted.has('applied'),
    ),
    flag(count('past') > 0 && count('reject') > 0),
    flag(count('past') > 0 && count('offer') > 0),
    flag(signs.signed.has('job')),
    flag(signs.signed.has('other') || signs.signed.has('theme')),
    flag(theme > 0 && count('job') < 2),
    flag(other > 0 && count('job') < 2),
    flag(sale > 0 && count('job') < 2),
    flag(errand > 0 && count('job') < 2),
    flag(count('receipt') > 0 && (count('cond') > 0 || signs.distant > 0)),
    flag(signs.passedOn),
    flag(signs.isWindow),
    flag(signs.isWindow && count('test') > 0),
    flag(!timed && signs.deadlines > 0 && count('test') > 0),
    flag(count('test') > 0 && !together.has('interview slot') && !together.has('interview fixed')),
    flag(timed && signs.answersReader && signs.isAnswer),
    // "Exit interview", "appraisal": among colleagues it is seldom for a post.
    flag(signs.oneHouse && other > 0),
    flag(signs.oneHouse && count('panel') > 0),
  ];
};

const damped = [0, 1, 1.62, 2.16, 2.64];
