import type { Inserted, Insertion } from '../../core/ports';
import { ask } from './ask';
import { isSameItem } from './kind';
import { letters } from './markup';
import type { Outlook, Patience } from './office';
import { type Snapshot, snapshot } from './snapshot';

/** What we inserted last, and the draft around that moment. */
export interface Mine {
  readonly id: string;
  readonly insertion: Insertion;
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/**
 * Takes our text out again by giving the draft back its former body. Only where the draft reads exactly as after the
 * insertion: whatever was typed since would be lost otherwise. Drafts with pictures are left alone, because a body that
 * is written back may lose them.
 */
export const takeOut = async (outlook: Outlook, mine: Mine, patience: Patience): Promise<Inserted> => {
  const item = outlook.item();
  if (!item?.body?.setAsync) return { outcome: 'refused', says: 'host.failed.undo' };
  const now = await snapshot(item, patience);
  if (now === null) return { outcome: 'refused', says: 'host.failed.undo' };
  // Outlook writes into what it shows by now: the last look is right before the call.
  if (!isUntouched(mine, now) || !isSameItem(item, outlook.item()))
    return { outcome: 'refused', says: 'host.undo.changed' };
  if (/<(?:img|object|video)\b/i.test(now.body)) return { outcome: 'refused', says: 'host.undo.pictures' };
  const { as, body } = mine.before;
  const set = item.body.setAsync;
  const came = (await ask<void>(patience.reply, (done) => set.call(item.body, body, { coercionType: as }, done))).came;
  const after = await snapshot(item, patience);
  if (after && isSameItem(item, outlook.item()) && letters(after.text) === letters(mine.before.text))
    return { outcome: 'undone', says: 'host.undone' };
  return came === 'failed' && after?.body === now.body
    ? { outcome: 'refused', says: 'host.failed.undo' }
    : { outcome: 'unknown', says: 'host.undo.unknown' };
};

/** The draft reads exactly as after the insertion. */
export const isUntouched = ({ after }: Mine, now: Snapshot): boolean => now.body === after.body && now.as === after.as;
