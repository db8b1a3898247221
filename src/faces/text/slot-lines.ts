import type { InterfaceWords } from '../../core/languages/en/interface';
import { say } from '../../core/languages/say';
import type { Holidays } from '../../core/reply/slots';
import type { Session } from '../../core/session/session';
import { slotRemarks } from '../../core/session/slot-remarks';

/** What is odd about the proposed times, a line each: "2026-04-03T10:00: A public holiday there: Good Friday." */
export const slotLines = (session: Session, holidays: Holidays, words: InterfaceWords): readonly string[] => {
  const remarks = slotRemarks(session, holidays);
  const named: Readonly<Record<string, string>> = words;
  return session.wish.slots.flatMap((slot, at) =>
    (remarks[at] ?? []).map(({ key, fields }) => `${slot.start}: ${say(named[key] ?? key, fields)}`),
  );
};
