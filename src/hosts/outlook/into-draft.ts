import type { Inserted, Insertion } from '../../core/ports';
import { ask } from './ask';
import { draftId } from './draft';
import { isSameItem } from './kind';
import { letters, markup, times } from './markup';
import type { Local } from './mirror';
import type { Outlook, OutlookItem, Patience, Selected } from './office';
import { type Copy, copied } from './reply-window';
import { type Snapshot, snapshot } from './snapshot';
import { isUntouched, type Mine, takeOut } from './take-out';
import { type Traces, traces } from './traces';

interface Drafting {
  readonly outlook: Outlook;
  readonly copy: Copy;
  readonly patience: Patience;
  readonly traces: Traces;
}

/**
 * Puts texts into the open draft, at the top or at the cursor, and reads the draft back: Outlook has reported success
 * without inserting. Never replaces the body, never inserts a second time by itself. One for each pane: it remembers what
 * it put into which draft.
 */
export const intoDraft = (
  outlook: Outlook,
  copy: Copy,
  patience: Patience,
  local: Local | null,
): ((insertion: Insertion) => Promise<Inserted>) => {
  const drafting: Drafting = { outlook, copy, patience, traces: traces(local) };
  return (insertion) => fill(drafting, insertion);
};

const fill = async (drafting: Drafting, insertion: Insertion): Promise<Inserted> => {
  const { outlook, copy, patience, traces } = drafting;
  const item = outlook.item();
  if (!item) return { outcome: 'refused', says: 'host.no-letter' };
  const before = await snapshot(item, patience);
  if (!before) return copied(copy, insertion, 'not-inserted');
  if (!isSameItem(item, outlook.item()) || draftId(item, before.text) !== insertion.for)
    return { outcome: 'refused', says: 'host.other-letter' };
  if (times(before.text, insertion.text) > 0) return { outcome: 'refused', says: 'host.already-there' };
  const mine = traces.last(insertion.for);
  if (mine && isUntouched(mine, before)) return replace(drafting, item, insertion, mine);
  if (traces.areIn(insertion.for, before.text)) return { outcome: 'refused', says: 'host.earlier-there' };
  const spot = insertion.at === 'cursor' ? await spotIn(item, patience) : 'top';
  if (spot === 'selection') return { outcome: 'refused', says: 'host.selected' };
  if (!isSameItem(item, outlook.item())) return { outcome: 'refused', says: 'host.other-letter' };
  return put(drafting, item, insertion, before, spot, spot === 'top' ? 'host.inserted' : 'host.inserted.cursor');
};

/** At the top whatever was wished: a body that was written back has no cursor any more. */
const replace = async (drafting: Drafting, item: OutlookItem, insertion: Insertion, mine: Mine): Promise<Inserted> => {
  const { outlook, patience, traces } = drafting;
  const out = await takeOut(outlook, mine, patience);
  if (out.says === 'host.undo.changed') return { outcome: 'refused', says: 'host.earlier-there' };
  if (out.outcome !== 'undone') return out;
  traces.forget(insertion.for);
  if (!isSameItem(item, outlook.item())) return { outcome: 'unknown', says: 'host.unknown.changed' };
  return put(drafting, item, insertion, mine.before, 'top', 'host.replaced');
};

/**
 * Where a text at the cursor would go. Outlook puts it in the place of what is selected; and where the body has no cursor
 * (it never had the focus, the subject has it), or does not tell, below everything.
 */
const spotIn = async (item: OutlookItem, patience: Patience): Promise<'cursor' | 'top' | 'selection'> => {
  const asked = await ask<Selected | undefined>(patience.extra, (done) => {
    if (!item.getSelectedDataAsync) throw new Error('no selection');
    item.getSelectedDataAsync('text', done);
  });
  if (asked.came !== 'value' || asked.value?.sourceProperty !== 'body') return 'top';
  return asked.value.data ? 'selection' : 'cursor';
};

const put = async (
  { outlook, copy, patience, traces }: Drafting,
  item: OutlookItem,
  insertion: Insertion,
  before: Snapshot,
  spot: 'cursor' | 'top',
  says: string,
): Promise<Inserted> => {
  const call = spot === 'cursor' ? item.body?.setSelectedDataAsync : item.body?.prependAsync;
  if (!call) return copied(copy, insertion, 'not-inserted');
  const isHtml = before.as === 'html';
  // The cursor may stand right behind a word, and an editor joins to it what begins without a line of its own.
  const lead = spot === 'top' ? '' : isHtml ? '<br>' : '\r\n';
  const data = lead + (isHtml ? `${markup(insertion.html)}<div><br></div>` : asLines(insertion.text));
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
  traces.note(mine);
  const undo = async (): Promise<Inserted> => {
    const out = await takeOut(outlook, mine, patience);
    if (out.outcome === 'undone') traces.forget(mine.id);
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
const isOnlyAdded = (before: Snapshot, after: Snapshot, insertion: Insertion): boolean =>
  letters(after.text).replace(letters(insertion.text), '') === letters(before.text);
