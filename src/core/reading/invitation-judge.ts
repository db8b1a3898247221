import { featureNames, features } from './invitation-features';
import type { Signs } from './invitation-signs';
import { invitationWeights } from './invitation-weights';
import type { Kind } from './reading';

/** How much speaks for an interview invitation, as a logit: above 0 it is one. Learned weights, see scripts/fit-invitation.mjs. */
export const invites = (signs: Signs): number => {
  const values = features(signs);
  return featureNames.reduce(
    (sum, name, i) => sum + (invitationWeights[name] ?? 0) * (values[i] ?? 0),
    invitationWeights.bias ?? 0,
  );
};

/** Points for each other kind. What a reader of the mailbox would see at once weighs most: who writes, what is refused, what is offered. */
export const judge = (signs: Signs): Readonly<Record<Exclude<Kind, 'interview-invitation'>, number>> => {
  const { count, inSubject, slots, calendar } = signs;
  const subject = (cue: Parameters<Signs['count']>[0], weight: number) => (inSubject(cue) ? weight : 0);
  const firm = slots > 0 ? 1 : 0;
  return {
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
