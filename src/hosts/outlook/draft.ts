import { clean, cleanBody } from '../../core/message/clean';
import { emptyMessage, type Message } from '../../core/message/message';
import { newest } from '../../core/message/newest';
import { ask } from './ask';
import { isGettable } from './kind';
import { bodyOf, mailbox, mailboxes } from './letter';
import { mark } from './mark';
import { gist } from './markup';
import type { Contact, Outlook, OutlookItem, Patience } from './office';

/** Reads an open draft: its whole text (the letter is what it quotes), its writer, and whom it is addressed to. */
export const draft = async (outlook: Outlook, item: OutlookItem, patience: Patience): Promise<Message> => {
  const [text, subject, to] = await Promise.all([
    bodyOf(item, 'text', patience.body),
    got<string>(item.subject, patience.extra),
    got<readonly Contact[]>(item.to, patience.extra),
  ]);
  const body = text.came === 'value' ? cleanBody(text.value ?? '') : '';
  const me = mailbox(outlook.me());
  return {
    ...emptyMessage,
    id: draftId(item, body),
    conversationId: item.conversationId ?? null,
    view: 'compose',
    from: me,
    to: mailboxes(Array.isArray(to) ? to : []),
    subject: clean(typeof subject === 'string' ? subject : '', 998),
    text: body,
    me,
    ...(text.came === 'value' ? {} : { trouble: 'host.unread.body' }),
  };
};

/** Which draft this is: its conversation and what it quotes. What the person types above does not change it. */
export const draftId = (item: OutlookItem, body: string): string =>
  `draft:${mark(`${item.conversationId ?? ''}\n${gist(newest(cleanBody(body)).quoted).slice(0, 2000)}`)}`;

const got = async <Value>(value: unknown, milliseconds: number): Promise<Value | null> => {
  if (!isGettable<Value>(value)) return null;
  const asked = await ask<Value>(milliseconds, (done) => value.getAsync(done));
  return asked.came === 'value' ? asked.value : null;
};
