import type { Slot } from '../../core/languages/time';
import { answerEveryone, choose, correct, edit, type Session, toggle } from '../../core/session/session';
import type { Form } from './event';
import { choices, slotNumbers, switchName, texts, withColleague } from './field';
import { everyoneSwitch, mark, type Shown } from './shown';

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
