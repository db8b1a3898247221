import { cleanBody } from '../../core/message/clean';
import type { Inserted, Insertion } from '../../core/ports';
import { type Asked, ask } from './ask';
import { identityOf, kindOf } from './kind';
import { bodyOf } from './letter';
import { gist, markup, mostOfReply } from './markup';
import type { Outlook, OutlookItem, Patience } from './office';

/** What was read of the open letter, to know it again. */
export interface Known {
  readonly text: string;
  /** Addresses that Outlook's own reply would go to. */
  readonly answers: readonly string[];
}

/** Puts the text on the clipboard, true where that worked. */
export type Copy = (text: string) => Promise<boolean>;

/**
 * Opens a reply window with the text in it: asks, then falls back to the older call, then to the clipboard, and after
 * silence never tries again by itself: Outlook may have opened the window all the same.
 */
export const replyWindow = async (
  outlook: Outlook,
  insertion: Insertion,
  known: Known | null,
  copy: Copy,
  patience: Patience,
): Promise<Inserted> => {
  const htmlBody = markup(insertion.html);
  if (htmlBody.length > mostOfReply) return copied(copy, insertion, 'too-long');
  const item = outlook.item();
  if (!item) return { outcome: 'refused', says: 'host.no-letter' };
  if (!(await isStillOpen(outlook, item, insertion, known, patience)))
    return { outcome: 'refused', says: 'host.other-letter' };
  const opened = await open(outlook, item, htmlBody, insertion, patience);
  if (opened === 'switched') return { outcome: 'refused', says: 'host.other-letter' };
  if (opened === 'failed') return copied(copy, insertion, 'no-reply');
  if (opened === 'silent') return { outcome: 'unknown', says: 'host.unknown.reply' };
  return told(outlook, item, insertion, known);
};

/** Outlook carries calls out on the letter it shows by now, so it is asked for that letter's text: the id alone may be stale. */
const isStillOpen = async (
  outlook: Outlook,
  item: OutlookItem,
  insertion: Insertion,
  known: Known | null,
  patience: Patience,
): Promise<boolean> => {
  if (identityOf(item) !== insertion.for) return false;
  const now = await bodyOf(item, 'text', patience.extra);
  // Made clean as the known one was: accents that stand apart and what nobody sees are no difference.
  const same = now.came !== 'value' || !now.value || !known?.text || start(cleanBody(now.value)) === start(known.text);
  return same && identityOf(outlook.item()) === insertion.for;
};

const start = (text: string): string => gist(text.slice(0, 8000)).slice(0, 2000);

type Opened = Asked<void>['came'] | 'switched';

const open = async (
  outlook: Outlook,
  item: OutlookItem,
  htmlBody: string,
  insertion: Insertion,
  patience: Patience,
): Promise<Opened> => {
  const [newer, older] = insertion.everyone
    ? ([item.displayReplyAllFormAsync, item.displayReplyAllForm] as const)
    : ([item.displayReplyFormAsync, item.displayReplyForm] as const);
  if (outlook.supports('1.9') && typeof newer === 'function') {
    const asked = await ask<void>(patience.reply, (done) => newer.call(item, { htmlBody }, done));
    if (asked.came !== 'failed') return asked.came;
  }
  if (typeof older !== 'function') return 'failed';
  // Another letter may have been opened while Outlook was failing.
  if (identityOf(outlook.item()) !== insertion.for) return 'switched';
  return (await ask<void>(patience.extra, (callback) => older.call(item, { htmlBody, callback }))).came;
};

const told = (outlook: Outlook, item: OutlookItem, insertion: Insertion, known: Known | null): Inserted => {
  if (identityOf(outlook.item()) !== insertion.for) return { outcome: 'opened', says: 'host.opened.changed' };
  const wanted = insertion.to?.toLowerCase() ?? null;
  if (wanted !== null && known && known.answers.length > 0 && !known.answers.includes(wanted))
    return { outcome: 'opened', says: 'host.opened.elsewhere', values: { address: insertion.to ?? '' } };
  if (kindOf(item) !== 'letter') return { outcome: 'opened', says: 'host.opened.meeting' };
  return { outcome: 'opened', says: insertion.everyone ? 'host.opened.everyone' : 'host.opened' };
};

/** The last rung: the text is on the clipboard, or the face shows it to be selected. */
export const copied = async (
  copy: Copy,
  insertion: Insertion,
  why: 'no-reply' | 'not-inserted' | 'too-long',
): Promise<Inserted> =>
  (await copy(insertion.text).catch(() => false))
    ? { outcome: 'copied', says: `host.copied.${why}` }
    : { outcome: 'failed', says: `host.failed.${why}` };
