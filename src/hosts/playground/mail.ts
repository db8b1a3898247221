import type { Message } from '../../core/message/message';
import type { Inserted, Insertion, MailHost } from '../../core/ports';
import { arrived } from './arrived';
import { openLetter } from './desk';
import type { Letter } from './letter';
import { othersOf, type Replies, type Reply } from './replies';
import type { Store } from './store';

/** How long a mail program may be silent before we say so, and how late "late" is. Milliseconds. */
export const patience = 4_500;
export const lateness = 2_500;

/** The playground as a mail host. It opens a reply window, or fills the one that is open; it sends nothing. */
export const createMail = (store: Store, replies: Replies): MailHost => ({
  open: async () => {
    await answer(store, 'host.unread.failed');
    const letter = await arrived(store);
    if (!letter) return null;
    return asSeen(store, letter, replies);
  },
  insert: async (insertion) => {
    try {
      await answer(store, 'silent');
    } catch {
      return { outcome: 'unknown', says: replies.get(insertion.for) ? 'host.unknown.draft' : 'host.unknown.reply' };
    }
    return put(store, replies, insertion);
  },
  watch: (changed) => {
    store.watch((desk, before) => {
      if (desk.openId !== before.openId || desk.pane !== before.pane || desk.clock !== before.clock) changed();
    });
  },
  offers: () => {
    const { openId, pane } = store.get();
    const letter = openLetter(store.get());
    const draft = openId !== null && replies.get(openId) !== null;
    return {
      everyone: !draft && letter !== null && othersOf(letter).length > 0,
      cursor: draft && pane === 'compose',
      into: letter === null ? 'none' : draft ? 'draft' : 'reply',
    };
  },
});

const put = (store: Store, replies: Replies, insertion: Insertion): Inserted => {
  const letter = openLetter(store.get());
  if (!letter) return { outcome: 'refused', says: 'host.no-letter' };
  if (letter.id !== insertion.for) return { outcome: 'refused', says: 'host.other-letter' };
  const there = replies.get(letter.id);
  if (store.get().faults.refuses)
    return { outcome: 'failed', says: there ? 'host.failed.not-inserted' : 'host.failed.no-reply' };
  if (there?.editor.text().includes(insertion.text.trim())) return { outcome: 'refused', says: 'host.already-there' };
  // Two answers in one draft would contradict each other: the new one takes the place of the earlier one.
  if (there?.editor.inserted() === 'changed') return { outcome: 'refused', says: 'host.earlier-there' };
  const replaced = there?.editor.takeOut() ?? false;
  const reply = there ?? openReply(store, replies, letter, insertion);
  const takeOut = reply.editor.insert(insertion.text, insertion.at);
  if (!reply.editor.text().includes(insertion.text.trim())) return { outcome: 'unknown', says: 'host.unknown.draft' };
  return {
    outcome: there ? 'inserted' : 'opened',
    says: !there
      ? 'pane.opened'
      : replaced
        ? 'host.replaced'
        : insertion.at === 'cursor'
          ? 'host.inserted.cursor'
          : 'host.inserted',
    undo: async () =>
      takeOut() ? { outcome: 'undone', says: 'host.undone' } : { outcome: 'refused', says: 'host.undo.changed' },
  };
};

const openReply = (store: Store, replies: Replies, letter: Letter, insertion: Insertion): Reply => {
  const reply = replies.open(letter, {
    ...(insertion.to ? { to: insertion.to } : {}),
    subject: insertion.subject,
    everyone: insertion.everyone,
  });
  store.change((desk) => ({ ...desk, replying: [...desk.replying, letter.id] }));
  return reply;
};

/** The message as the chosen view gives it: in compose the text is the draft, and the letter stands quoted in it. */
const asSeen = (store: Store, letter: Letter, replies: Replies): Message => {
  const { message } = letter;
  const reply = replies.get(letter.id);
  if (store.get().pane !== 'compose' || !reply) return message;
  return {
    ...message,
    view: 'compose',
    from: message.me,
    replyTo: [],
    to: [{ name: message.from?.name ?? '', address: reply.to }],
    subject: reply.subject,
    text: reply.editor.text(),
    html: '',
    calendar: '',
    headers: {},
  };
};

/** Waits as the switches want it. Rejects where the mail program stays silent. */
const answer = async (store: Store, key: string): Promise<void> => {
  const { late, silent } = store.get().faults;
  if (late || silent) await new Promise((done) => setTimeout(done, silent ? patience : lateness));
  if (silent) throw new Error(key);
};
