import { clean, cleanBody } from '../../core/message/clean';
import { emptyMessage, type Mailbox, type Message } from '../../core/message/message';
import { ask } from './ask';
import { isGettable } from './kind';
import { bodyOf, mailbox, mailboxes } from './letter';
import { mark } from './mark';
import { gist } from './markup';
import type { Contact, Outlook, OutlookItem, Patience } from './office';
import { quotedLetter } from './quoted-letter';

/** Reads an open draft: the letter is the one quoted in it, and whoever the draft is addressed to is its writer. */
export const draft = async (outlook: Outlook, item: OutlookItem, patience: Patience): Promise<Message> => {
  const [text, subject, to] = await Promise.all([
    bodyOf(item, 'text', patience.body),
    got<string>(item.subject, patience.extra),
    got<readonly Contact[]>(item.to, patience.extra),
  ]);
  const body = text.came === 'value' ? cleanBody(text.value ?? '') : '';
  const addressed = mailboxes(Array.isArray(to) ? to : []);
  const quoted = quotedLetter(body);
  return {
    ...emptyMessage,
    id: draftId(item, body),
    conversationId: item.conversationId ?? null,
    view: 'compose',
    from: writer(quoted.from, addressed),
    to: addressed,
    subject: clean(typeof subject === 'string' ? subject : quoted.subject, 998),
    text: quoted.text,
    me: mailbox(outlook.me() ?? undefined),
    ...(text.came === 'value' ? {} : { trouble: 'host.unread.body' }),
  };
};

/** Which draft this is: its conversation and what it quotes. What the person types above does not change it. */
export const draftId = (item: OutlookItem, body: string): string =>
  `draft:${mark(`${item.conversationId ?? ''}\n${gist(quotedLetter(cleanBody(body)).text).slice(0, 2000)}`)}`;

/** The quoted From line; its address from the To line of the draft where the quote gives only a name. */
const writer = (from: Mailbox | null, to: readonly Mailbox[]): Mailbox | null => {
  const first = to[0] ?? null;
  if (!from) return first;
  if (from.address !== '') return from;
  const same = to.find(({ name }) => gist(name) === gist(from.name)) ?? (to.length === 1 ? first : null);
  return same ? { name: from.name, address: same.address } : first;
};

const got = async <Value>(value: unknown, milliseconds: number): Promise<Value | null> => {
  if (!isGettable<Value>(value)) return null;
  const asked = await ask<Value>(milliseconds, (done) => value.getAsync(done));
  return asked.came === 'value' ? asked.value : null;
};
