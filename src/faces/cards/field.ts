import type { Intent, Occasion, Reason, Tone } from '../../core/blocks/block';
import type { LanguageCode } from '../../core/languages/code';
import type { Slot } from '../../core/languages/time';
import type { Wish } from '../../core/reply/wish';
import {
  answerEveryone,
  choose,
  correct,
  edit,
  ownReason,
  ownReasonId,
  type Session,
  toggle,
} from '../../core/session/session';
import type { Form } from './event';
import { everyoneSwitch, mark, type Shown } from './shown';

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
    of: (session) => session.wish.language ?? '',
    put: (session, value) => choose(session, { language: (value as LanguageCode) || null }),
  },
  {
    name: 'occasion',
    of: (session) => session.wish.occasion ?? '',
    put: (session, value) => choose(session, { occasion: (value as Occasion) || null }),
  },
  {
    name: 'otherFormat',
    of: (session) => session.wish.otherFormat ?? '',
    put: (session, value) => choose(session, { otherFormat: (value as 'phone' | 'video') || null }),
  },
  {
    name: 'otherMinutes',
    of: (session) => String(session.wish.otherMinutes ?? ''),
    put: (session, value) => choose(session, { otherMinutes: Number(value) || null }),
  },
  {
    name: 'who',
    of: (session) => session.reading.recruiter?.value.name ?? '',
    put: (session, value) => correct(session, { recruiter: value }),
  },
];

/** The session with everything the person changed on the card. */
export const applied = (before: Session, form: Form, shown: Shown): Session => {
  if (!form.sent) return before;
  let session = before;
  for (const field of choices) {
    const value = form.text(field.name);
    if (value !== null && value !== field.of(before)) session = field.put(session, value);
  }
  for (const field of texts) {
    const value = (form.text(field.name) ?? '').trim();
    if (shown.fields.includes(field.name) && value !== field.of(before).trim()) session = field.put(session, value);
  }
  session = withDate(withSlots(withSwitches(session, form, shown), form, shown), before, form);
  return withText(session, form, shown);
};

export const switchName = (block: string): string => `on:${block}`;

/** A switch that is off is absent, so only what was drawn can be compared. */
const withSwitches = (session: Session, form: Form, shown: Shown): Session => {
  let next = session;
  for (const [block, was] of shown.switches) {
    const on = form.text(switchName(block)) !== null;
    if (on === was) continue;
    if (block === everyoneSwitch) next = answerEveryone(next, on);
    else next = confirmed(toggle(next, block, on), block, on);
  }
  return next;
};

/** Some blocks are true only if the person says so: switching them on is saying so. */
const confirmed = (session: Session, block: string, on: boolean): Session =>
  session.reply.offers.find((offer) => offer.block === block)?.asks !== 'confirmation'
    ? session
    : choose(session, {
        confirmed: [...session.wish.confirmed.filter((each) => each !== block), ...(on ? [block] : [])],
      });

const withColleague = (session: Session, change: Partial<NonNullable<Wish['colleague']>>): Session => {
  const colleague = { name: '', about: '', consent: false, ...session.wish.colleague, ...change };
  return choose(session, { colleague: colleague.name || colleague.about ? colleague : null });
};

const withSlots = (session: Session, form: Form, shown: Shown): Session => {
  const consent = form.text('consent') !== null;
  const next =
    shown.fields.includes('colleague') && session.wish.colleague && consent !== session.wish.colleague.consent
      ? withColleague(session, { consent })
      : session;
  if (!shown.fields.includes('day1')) return next;
  const slots: Slot[] = [];
  for (const number of slotNumbers) {
    const day = form.day(`day${number}`);
    const time = form.time(`time${number}`);
    if (day) slots.push({ start: time ? `${day}T${time}` : day, minutes: null, zone: session.wish.zone });
  }
  const starts = (list: readonly Slot[]): string => list.map((slot) => slot.start).join();
  return starts(slots) === starts(next.wish.slots) ? next : choose(next, { slots });
};

const withDate = (session: Session, before: Session, form: Form): Session => {
  const day = form.day('day');
  if (day === null) return session;
  const time = form.time('time');
  const date = time ? `${day}T${time}` : day;
  return date === (before.reading.dates[0]?.value.start ?? '') ? session : correct(session, { date });
};

/** From the first edit on the text is the person's; an emptied one too. */
const withText = (session: Session, form: Form, shown: Shown): Session => {
  const text = form.text('preview') ?? '';
  return shown.mark === null || mark(text) === shown.mark ? session : edit(session, text);
};
