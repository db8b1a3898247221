import type { Message } from '../../core/message/message';
import type { Inserted, Insertion, MailHost, Offers } from '../../core/ports';
import { draft } from './draft';
import { intoDraft, type Trace } from './into-draft';
import { isSameItem, kindOf } from './kind';
import { letter } from './letter';
import { type Outlook, type Patience, patience as usual } from './office';
import { type Copy, type Known, replyWindow } from './reply-window';

/** Outlook as the pane sees it: reads the open letter or draft, inserts the reply, never sends. */
export const mail = (outlook: Outlook, copy: Copy, patience: Patience = usual): MailHost => {
  const trace: Trace = { mine: null };
  let last: Message | null = null;
  let busy: Promise<Inserted> | null = null;
  return {
    open: async () => {
      last = await open(outlook, patience);
      return last;
    },
    insert: (insertion) => {
      if (busy) return Promise.resolve({ outcome: 'refused', says: 'host.busy' });
      busy = insert(outlook, insertion, knownOf(last), trace, copy, patience).finally(() => {
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
    if (isSameItem(item, outlook.item())) return message;
  }
  throw new Error('host.unread.changing');
};

const insert = (
  outlook: Outlook,
  insertion: Insertion,
  known: Known | null,
  trace: Trace,
  copy: Copy,
  patience: Patience,
): Promise<Inserted> => {
  const item = outlook.item();
  return item && kindOf(item) === 'draft'
    ? intoDraft(outlook, insertion, trace, copy, patience)
    : replyWindow(outlook, insertion, known, copy, patience);
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
