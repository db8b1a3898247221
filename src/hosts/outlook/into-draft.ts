import type { Inserted, Insertion } from '../../core/ports';
import { ask } from './ask';
import { draftId } from './draft';
import { isSameItem } from './kind';
import { gist, markup, times } from './markup';
import type { Outlook, OutlookItem, Patience } from './office';
import { type Copy, copied } from './reply-window';
import { type Snapshot, snapshot } from './snapshot';
import { type Mine, takeOut } from './take-out';

/** Remembers the last insertion as long as the pane lives. */
export interface Trace {
  mine: Mine | null;
}

/**
 * Puts the text into the open draft, at the top or at the cursor, and reads the draft back: Outlook has reported success
 * without inserting. Never replaces the body, never inserts a second time by itself.
 */
export const intoDraft = async (
  outlook: Outlook,
  insertion: Insertion,
  trace: Trace,
  copy: Copy,
  patience: Patience,
): Promise<Inserted> => {
  const item = outlook.item();
  if (!item) return { outcome: 'refused', says: 'host.no-letter' };
  const before = await snapshot(item, patience);
  if (!before) return copied(copy, insertion, 'not-inserted');
  if (!isSameItem(item, outlook.item())) return { outcome: 'refused', says: 'host.other-letter' };
  if (draftId(item, before.text) !== insertion.for) return { outcome: 'refused', says: 'host.other-letter' };
  if (times(before.text, insertion.text) > 0) return { outcome: 'refused', says: 'host.already-there' };
  const earlier = trace.mine;
  if (earlier?.id === insertion.for && times(before.text, earlier.insertion.text) > 0) {
    const out = await takeOut(outlook, earlier, patience);
    if (out.outcome === 'unknown') return out;
    if (out.outcome !== 'undone') return { outcome: 'refused', says: 'host.earlier-there' };
    trace.mine = null;
    return put(outlook, item, insertion, earlier.before, trace, copy, patience, 'host.replaced');
  }
  const says = insertion.at === 'cursor' ? 'host.inserted.cursor' : 'host.inserted';
  return put(outlook, item, insertion, before, trace, copy, patience, says);
};

const put = async (
  outlook: Outlook,
  item: OutlookItem,
  insertion: Insertion,
  before: Snapshot,
  trace: Trace,
  copy: Copy,
  patience: Patience,
  says: string,
): Promise<Inserted> => {
  const call = insertion.at === 'cursor' ? item.body?.setSelectedDataAsync : item.body?.prependAsync;
  if (!call) return copied(copy, insertion, 'not-inserted');
  const data = before.as === 'html' ? `${markup(insertion.html)}<div><br></div>` : asLines(insertion.text);
  const came = (
    await ask<void>(patience.reply, (done) => call.call(item.body, data, { coercionType: before.as }, done))
  ).came;
  const after = await settled(item, insertion, came === 'value' ? patience.looks : [0], patience);
  if (!isSameItem(item, outlook.item())) return { outcome: 'unknown', says: 'host.unknown.changed' };
  if (!after) return { outcome: 'unknown', says: came === 'value' ? 'host.inserted.unchecked' : 'host.unknown.draft' };
  if (times(after.text, insertion.text) === 0)
    return came === 'silent'
      ? { outcome: 'unknown', says: 'host.unknown.draft' }
      : copied(copy, insertion, 'not-inserted');
  const mine: Mine = { id: insertion.for, insertion, before, after };
  trace.mine = mine;
  const undo = async (): Promise<Inserted> => {
    const out = await takeOut(outlook, mine, patience);
    if (out.outcome === 'undone') trace.mine = null;
    return out;
  };
  return { outcome: 'inserted', says: isOnlyAdded(before, after, insertion) ? says : 'host.inserted.look', undo };
};

const asLines = (text: string): string => `${text.replace(/\r?\n/g, '\r\n')}\r\n\r\n`;

/** Reads the draft until the text stands there, or the last look is done. */
const settled = async (
  item: OutlookItem,
  insertion: Insertion,
  waits: readonly number[],
  patience: Patience,
): Promise<Snapshot | null> => {
  let last: Snapshot | null = null;
  for (const wait of waits) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    last = await snapshot(item, patience);
    if (!last || times(last.text, insertion.text) > 0) return last;
  }
  return last;
};

/** The draft without our text is the draft as it was. */
const isOnlyAdded = (before: Snapshot, after: Snapshot, insertion: Insertion): boolean => {
  const ours = gist(insertion.text);
  const [whole, was] = [gist(after.text), gist(before.text)];
  const at = whole.indexOf(ours);
  return at >= 0 && gist(`${whole.slice(0, at)} ${whole.slice(at + ours.length)}`) === was;
};
