import type { Message } from '../../core/message/message';
import type { Inserted, Insertion, MailHost, Offers } from '../../core/ports';
import { draft } from './draft';
import { isSameItem, kindOf } from './kind';
import { letter } from './letter';
import { browserStorage, type Local } from './mirror';
import { type Outlook, type OutlookItem, type Patience, patience as usual } from './office';
import { type Copy, copied, type Known, replyWindow } from './reply-window';

type Insert = (insertion: Insertion) => Promise<Inserted>;

/** Outlook as the pane sees it: reads the open letter or draft, inserts the reply, never sends. */
export const mail = (
  outlook: Outlook,
  copy: Copy,
  patience: Patience = usual,
  local: Local | null = browserStorage(),
): MailHost => {
  let last: Message | null = null;
  let busy: Promise<Inserted> | null = null;
  let drafting: Promise<Insert> | null = null;
  // What fills in drafts is fetched when one is read; most letters are answered in a window of their own.
  const fetched = (): Promise<Insert> => {
    drafting ??= import(/* webpackChunkName: "into-draft" */ './into-draft').then(({ intoDraft }) =>
      intoDraft(outlook, copy, patience, local),
    );
    drafting.catch(() => {
      drafting = null;
    });
    return drafting;
  };
  const insert: Insert = (insertion) => {
    const item = outlook.item();
    return item && kindOf(item) === 'draft'
      ? fetched().then(
          (fill) => fill(insertion),
          () => copied(copy, insertion, 'not-inserted'),
        )
      : replyWindow(outlook, insertion, knownOf(last), copy, patience);
  };
  return {
    open: async () => {
      const item = outlook.item();
      if (item && kindOf(item) === 'draft') fetched();
      last = await open(outlook, patience);
      return last;
    },
    insert: (insertion) => {
      if (busy) return Promise.resolve({ outcome: 'refused', says: 'host.busy' });
      busy = insert(insertion).finally(() => {
        busy = null;
      });
      return busy;
    },
    watch: (changed) => outlook.onItemChanged(changed),
    offers: () => offersOf(outlook, last),
  };
};

/** Reads until the same letter stands open before and after; a person clicking down a list is waited for, not raced. */
const open = async (outlook: Outlook, patience: Patience): Promise<Message | null> => {
  for (let round = 0; round < 3; round++) {
    const item = outlook.item();
    if (!item) return null;
    const kind = kindOf(item);
    if (kind === 'own') throw new Error('host.unread.own');
    const message = await (kind === 'draft' ? draft : letter)(outlook, item, patience);
    if (isSameItem(item, outlook.item()) && !isMixed(item, message)) return message;
  }
  throw new Error('host.unread.changing');
};

/** Outlook shows another letter already, and answers for that one while the pane still holds the one before: the headers tell. */
const isMixed = ({ internetMessageId }: OutlookItem, { headers }: Message): boolean => {
  const [held, read] = [internetMessageId, headers['message-id']].map((text) => /<[^<>\s]+>/.exec(text ?? '')?.[0]);
  return held !== undefined && read !== undefined && held !== read;
};

const knownOf = (message: Message | null): Known | null =>
  message && {
    text: message.text,
    answers: (message.replyTo.length > 0 ? message.replyTo : [message.from])
      .map((each) => each?.address.toLowerCase() ?? '')
      .filter((address) => address !== ''),
  };

const offersOf = (outlook: Outlook, message: Message | null): Offers => {
  const item = outlook.item();
  if (!item || !message || kindOf(item) === 'own') return { everyone: false, cursor: false, into: 'none' };
  if (kindOf(item) === 'draft')
    return { everyone: false, cursor: typeof item.body?.setSelectedDataAsync === 'function', into: 'draft' };
  const mine = message.me?.address.toLowerCase();
  const others = [...message.to, ...message.cc].filter(({ address }) => address.toLowerCase() !== mine);
  return { everyone: others.length > 0, cursor: false, into: 'reply' };
};
