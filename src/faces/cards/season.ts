import {
  type Offered,
  offeredKey,
  outlived,
  readOffered,
  takenElsewhere,
  writeOffered,
} from '../../core/season/offered';
import { type Opened, openedKey, readOpened, writeOpened } from '../../core/season/opened';
import { forgotten, type Unanswered, unanswered } from '../../core/season/unanswered';
import type { Given, Session } from '../../core/session/session';
import { type Changes, contents, put } from '../../core/store/store';
import type { Around } from './around';

type Known = Pick<Around, 'stored' | 'now'>;

/** The letters that were opened here and still wait, oldest first. */
export const waiting = ({ stored, now }: Known): readonly Unanswered[] =>
  unanswered(readOpened(contents(stored).values), now);

/** Notes that an invitation was opened: it waits from now on. Null where that is known, or it is none. */
export const noteOpened = ({ given: { message }, reading }: Session, around: Known): Changes | null => {
  if (!reading.isInterviewInvitation || message.id === '' || message.view === 'compose') return null;
  if (entryOf(message.id, around) !== null) return null;
  return changes({ id: plainId(message.id), receivedAt: message.receivedAt ?? around.now, status: 'waiting' }, around);
};

/** Notes what became of a letter; null where it never waited here. */
export const noteStatus = (id: string, status: Opened['status'], around: Known): Changes | null => {
  const was = entryOf(id, around);
  return was === null || was.status === status ? null : changes({ ...was, status }, around);
};

/** Notes the times a reply offers, so that no other is offered them too; null where it offers none. */
export const noteOffered = ({ given: { message }, wish }: Session, { stored, now }: Known): Changes | null => {
  if (wish.intent !== 'move' || wish.slots.length === 0 || message.id === '') return null;
  const id = plainId(message.id);
  const gone = outlived(offeredIn(stored), now).filter((each) => each !== id);
  return {
    ...Object.fromEntries(gone.map((each) => [offeredKey(each), null])),
    ...put(stored, offeredKey(id), writeOffered(wish.slots), 'cards'),
  };
};

/** The times offered in answers to other letters than this one. */
export const givenAway = (id: string, stored: Around['stored']): NonNullable<Given['taken']> =>
  takenElsewhere(offeredIn(stored), plainId(id));

const offeredIn = (stored: Around['stored']): readonly Offered[] => readOffered(contents(stored).values);

const entryOf = (id: string, { stored }: Known): Opened | null =>
  readOpened(contents(stored).values).find((each) => each.id === plainId(id)) ?? null;

/** Gmail's events name a letter "msg-f:<decimal>", its API and its addresses the same number in hexadecimal. */
const plainId = (id: string): string => {
  const decimal = /^msg-[af]:(\d{1,25})$/.exec(id)?.[1];
  return decimal ? BigInt(decimal).toString(16) : id;
};

/** The record, and those that may go with the occasion. */
const changes = (entry: Opened, { stored, now }: Known): Changes => {
  const gone = forgotten(readOpened(contents(stored).values), now).filter((id) => id !== entry.id);
  return {
    ...Object.fromEntries(gone.map((id) => [openedKey(id), null])),
    ...put(stored, openedKey(entry.id), writeOpened(entry), 'cards'),
  };
};
