import type { Signs } from './invitation-signs';
import type { Kind } from './reading';

/** Points for each kind. What a reader of the mailbox would see at once weighs most: who writes, what is asked, what is refused. */
export const judge = (signs: Signs): Readonly<Record<Kind, number>> => {
  const { count, inSubject, asks, slots, days, calendar } = signs;
  const when = Math.min(2, slots) * 1.5 + (slots === 0 && days > 0 ? 1 : 0);
  const proposal =
    asks +
    (asks > 0 || calendar === 'request' ? when : 0) +
    (calendar === 'request' ? (count('interview') > 0 ? 3 : 1.5) : 0);
  const subject = (cue: Parameters<Signs['count']>[0], weight: number) => (inSubject(cue) ? weight : 0);
  const firm = slots > 0 ? 3 : 0;
  return {
    'interview-invitation': proposal + subject('interview', 1) - signs.distant * 1.2,
    rejection: count('reject') * 3 + Math.min(2, count('sorry')) * 1 - firm,
    receipt: count('receipt') * 1.5 + signs.distant * 1 + subject('receipt', 2) - firm,
    offer: count('offer') * 2 + subject('offer', 3) - firm,
    newsletter: count('news') * 1.4 + subject('news', 1.5) + (signs.bulk ? 1.5 : 0) - 1,
    'recruiter-outreach': count('outreach') * 2 + count('sourced') - (slots > 0 ? 4 : 0),
    'other-interview': count('other') * 2 + subject('other', 3) + count('panel') * 3 + subject('panel', 2) - 1,
    'interview-cancelled':
      calendar === 'cancel'
        ? 20
        : count('cancel') * 3 +
          subject('cancel', 5) -
          firm * 2 -
          (count('ask') > 0 ? 2 : 0) -
          (count('moved') > 0 ? 2 : 0),
    'interview-logistics': count('logistics') * 1.3 + count('past') * 2 + subject('logistics', 3) - firm,
    'assessment-invitation': count('test') * 3 + count('oneWay') * 2 + subject('test', 2) - firm,
    scam: count('scam') * 1.5 - 2,
    'candidate-own-mail': signs.own ? 20 : count('own') * 2.5,
    ordinary: 2,
  };
};
