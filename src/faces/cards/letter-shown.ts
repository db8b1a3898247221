import type { Person } from '../../core/languages/person';
import type { Candidate } from '../../core/reading/fact';
import type { Offer } from '../../core/reply/reply';
import type { Session } from '../../core/session/session';
import { moves } from './move';
import { everyoneSwitch, mark, type Shown } from './shown';

/** What the letter card draws for this session: the drawing and the reading back of its values both go by it. */
export const shownOn = (session: Session): Shown => ({
  mark: mark(session.text),
  fields: [
    ...['recruiter', 'role', 'company', 'address', 'ownReason', 'specific', 'colleague', 'about'],
    ...(asksTimes(session) ? ['day1'] : []),
  ],
  switches: [
    ...(asksEveryone(session) ? [[everyoneSwitch, session.doings.everyone] as const] : []),
    ...drawnOffers(session).map((offer) => [offer.block, offer.on] as const),
  ],
});

/** Blocks that can be switched here and now; a card holds a hundred widgets, and nobody reads sixty. */
export const drawnOffers = (session: Session): readonly Offer[] =>
  session.reply.offers
    .filter((offer) => !offer.fixed && offer.refused === null && offer.text !== '' && !asksForm(offer))
    .map((offer, at) => ({ offer, at }))
    .sort((a, b) => moves.indexOf(a.offer.move) - moves.indexOf(b.offer.move) || a.at - b.at)
    .map(({ offer }) => offer)
    .slice(0, 60);

/** A block that needs times, a name or words is switched on by giving them. */
const asksForm = (offer: Offer): boolean => offer.asks !== null && offer.asks !== 'confirmation' && !offer.on;

export const asksTimes = (session: Session): boolean =>
  session.wish.intent === 'move' ||
  session.wish.slots.length > 0 ||
  session.reply.offers.some((offer) => offer.asks === 'slots');

export const asksEveryone = ({ given: { message } }: Session): boolean => {
  const others = [...message.to, ...message.cc].filter((box) => box.address !== message.me?.address);
  return message.view === 'read' && (message.cc.length > 0 || others.length > 1);
};

/** The people a reply may greet, each once: whoever was taken for the recruiter first. */
export const peopleIn = ({ asRead }: Session): readonly Candidate<Person>[] =>
  [...(asRead.recruiter ? [asRead.recruiter, ...asRead.recruiter.rivals] : []), ...asRead.interviewers].filter(
    (each, at, all) => all.findIndex((other) => other.value.name === each.value.name) === at,
  );

/** Whom it goes to is asked openly where several people are named and none of them for certain. */
export const asksWho = (session: Session): boolean =>
  peopleIn(session).length > 1 &&
  session.asRead.recruiter?.sure !== 'certain' &&
  session.doings.corrections.recruiter === undefined;
