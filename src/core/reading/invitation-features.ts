import type { KindCue } from '../languages/kinds';
import type { Signs } from './invitation-signs';

const cues: readonly KindCue[] = [
  'interview',
  'invite',
  'ask',
  'fixed',
  'moved',
  'cond',
  'past',
  'reject',
  'sorry',
  'receipt',
  'offer',
  'news',
  'outreach',
  'other',
  'theme',
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
  'oneWay',
  'agreed',
  'takeHome',
];
const inSubject: readonly KindCue[] = [
  'interview',
  'reject',
  'receipt',
  'offer',
  'news',
  'other',
  'panel',
  'cancel',
  'logistics',
  'test',
  'away',
];

/** The names of the features, in their order. */
export const featureNames: readonly string[] = [
  ...cues,
  ...inSubject.map((cue) => `${cue}InSubject`),
  'asks',
  'asksAt',
  'distant',
  'clean',
  'request',
  'bulk',
  'mine',
  'automatic',
  'noJob',
  'noInterview',
  'strange',
  'called',
  'refused',
  'cold',
  'over',
  'list',
  'arranged',
  'owner',
  'questionAt',
  'reminder',
];

/** A letter as numbers: how many phrases of each cue (damped), and what goes together. */
export const features = (signs: Signs): readonly number[] => {
  const { count } = signs;
  const damp = (n: number) => Math.min(4, n) ** 0.7;
  const flag = (is: boolean) => (is ? 1 : 0);
  const timed = signs.slots > 0;
  const applied = count('applied') > 0;
  return [
    ...cues.map((cue) => damp(count(cue))),
    ...inSubject.map((cue) => flag(signs.inSubject(cue))),
    Math.min(8, signs.asks) / 1.5,
    Math.min(5, signs.asksAt) / 1.5,
    Math.min(3, signs.distant),
    flag(signs.days > 0) *
      (timed ? 1 : 0.6) *
      flag(
        count('other') === 0 &&
          count('cancel') === 0 &&
          count('news') < 2 &&
          count('offer') === 0 &&
          count('panel') === 0,
      ),
    flag(signs.calendar === 'request'),
    flag(signs.bulk),
    flag(signs.own),
    flag(signs.automatic),
    flag(count('job') === 0),
    flag(count('interview') === 0),
    flag(count('other') > 0 && !applied) + flag(count('other') > 2),
    flag(signs.calledOff && !(count('moved') > 0 && timed)),
    flag(count('reject') > 0 && !timed),
    flag(count('outreach') > 0 && !timed && !applied),
    flag(count('past') > 0 && !timed),
    flag(count('news') > 2 || (count('news') > 1 && signs.bulk)),
    flag(count('phone') + count('video') + count('onsite') > 0 && signs.days > 0 && count('job') > 0),
    flag(count('own') > 1),
    flag(signs.questionAt),
    flag(signs.reminds && timed),
  ];
};
