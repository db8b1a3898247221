import type { Intent, Occasion, Reason, Tone } from '../../core/blocks/block';
import type { LanguageCode } from '../../core/languages/code';
import type { Wish } from '../../core/reply/wish';
import { choose, correct, ownReason, ownReasonId, type Session } from '../../core/session/session';

/** "As the letter has it". Not the empty value: an empty field is absent from what Google sends, and nobody could go back to it. */
export const unset = 'unset';

/** How many other times may be proposed. */
export const slotNumbers = [1, 2, 3] as const;

/** A field of the card: how it stands now, and what a new value does. A value that did not change does nothing. */
interface Field {
  readonly name: string;
  readonly of: (session: Session) => string;
  readonly put: (session: Session, value: string) => Session;
}

/** Texts the person may correct or add. Emptied means: there is none. */
export const texts: readonly Field[] = [
  {
    name: 'recruiter',
    of: (session) => session.reading.recruiter?.value.name ?? '',
    put: (session, value) => correct(session, { recruiter: value || null }),
  },
  {
    name: 'role',
    of: (session) => session.reading.role?.value.name ?? '',
    put: (session, value) => correct(session, { role: value || null }),
  },
  {
    name: 'company',
    of: (session) => session.reading.company?.value ?? '',
    put: (session, value) => correct(session, { company: value || null }),
  },
  {
    name: 'address',
    of: (session) => session.reply.to ?? '',
    put: (session, value) => correct(session, { address: value || null }),
  },
  {
    name: 'ownReason',
    of: (session) => session.wish.own.find((block) => block.id === ownReasonId)?.text ?? '',
    put: ownReason,
  },
  {
    name: 'specific',
    of: (session) => session.wish.specific ?? '',
    put: (session, value) => choose(session, { specific: value || null }),
  },
  {
    name: 'colleague',
    of: (session) => session.wish.colleague?.name ?? '',
    put: (session, name) => withColleague(session, { name }),
  },
  {
    name: 'about',
    of: (session) => session.wish.colleague?.about ?? '',
    put: (session, about) => withColleague(session, { about }),
  },
];

/** One-of-many choices. */
export const choices: readonly Field[] = [
  {
    name: 'intent',
    of: (session) => session.wish.intent,
    put: (session, value) => choose(session, { intent: value as Intent }),
  },
  {
    name: 'reason',
    of: (session) => session.wish.reason,
    put: (session, value) => choose(session, { reason: value as Reason }),
  },
  {
    name: 'tone',
    of: (session) => session.wish.tone,
    put: (session, value) => choose(session, { tone: value as Tone }),
  },
  {
    name: 'language',
    of: (session) => session.wish.language ?? unset,
    put: (session, value) => choose(session, { language: value === unset ? null : (value as LanguageCode) }),
  },
  {
    name: 'occasion',
    of: (session) => session.wish.occasion ?? unset,
    put: (session, value) => choose(session, { occasion: value === unset ? null : (value as Occasion) }),
  },
  {
    name: 'otherFormat',
    of: (session) => session.wish.otherFormat ?? unset,
    put: (session, value) => choose(session, { otherFormat: value === unset ? null : (value as 'phone' | 'video') }),
  },
  {
    name: 'otherMinutes',
    of: (session) => String(session.wish.otherMinutes ?? unset),
    put: (session, value) => choose(session, { otherMinutes: Number(value) || null }),
  },
  {
    name: 'who',
    of: (session) => session.reading.recruiter?.value.name ?? '',
    put: (session, value) => correct(session, { recruiter: value }),
  },
];

/** The colleague with a member changed; none at all where nothing is said of one. */
export const withColleague = (session: Session, change: Partial<NonNullable<Wish['colleague']>>): Session => {
  const colleague = { name: '', about: '', consent: false, ...session.wish.colleague, ...change };
  return choose(session, { colleague: colleague.name || colleague.about ? colleague : null });
};

/** The name of a block's switch. */
export const switchName = (block: string): string => `on:${block}`;
