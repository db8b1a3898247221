import { countryOf } from '../reply/country';
import { type Holidays, type SlotMark, slotMarks } from '../reply/slots';
import type { Session } from './session';

/** What is to be said about a proposed time: a key of the interface words, and what goes into it. */
export interface SlotRemark {
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What is odd about each time the person proposes, in their order. `holidays`: null where they are not at hand. */
export const slotRemarks = (session: Session, holidays: Holidays | null): readonly (readonly SlotRemark[])[] =>
  slotMarks(session.wish.slots, {
    now: session.given.now,
    mine: session.wish.zone,
    theirs: session.reading.dates[0]?.value.zone ?? null,
    // The interview as they proposed it counts as taken: proposing it again is no other time.
    taken: [
      ...session.reading.dates.map(({ value }) => ({ slot: value, why: 'clash' as const, name: value.start })),
      ...(session.given.taken ?? []),
    ],
    country: countryOf(session.reading),
    holidays,
  }).map((marks) => marks.map((mark) => ({ key: keys[mark.mark], fields: 'name' in mark ? { name: mark.name } : {} })));

const keys: Readonly<Record<SlotMark['mark'], string>> = {
  unreal: 'reply.slot.unreadable',
  past: 'reply.slot.past',
  double: 'reply.slot.double',
  zone: 'reply.slot.zone',
  weekend: 'reply.slot.weekend',
  outside: 'reply.slot.outside-hours',
  clash: 'reply.slot.same',
  elsewhere: 'reply.slot.offered-elsewhere',
  holiday: 'reply.slot.holiday',
};
