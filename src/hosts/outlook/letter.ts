import { clean, cleanBody } from '../../core/message/clean';
import { emptyMessage, type Mailbox, type Message } from '../../core/message/message';
import { type Asked, ask } from './ask';
import { calendarOf } from './calendar';
import { headersOf, replyToOf } from './headers';
import { identityOf, isGettable, kindOf } from './kind';
import type { Coercion, Contact, Gettable, Outlook, OutlookItem, Patience } from './office';

/** Reads a received item: a letter, a meeting request, an appointment. What cannot be read stays empty and `trouble` says so. */
export const letter = async (outlook: Outlook, item: OutlookItem, patience: Patience): Promise<Message> => {
  // Three calls at once are what Outlook on the web allows.
  const [text, html, headers] = await Promise.all([
    bodyOf(item, 'text', patience.body),
    bodyOf(item, 'html', patience.extra),
    rawHeaders(outlook, item, patience.extra),
  ]);
  const read = headersOf(headers);
  const unread = text.came !== 'value' && html.came !== 'value';
  return {
    ...emptyMessage,
    id: identityOf(item),
    conversationId: item.conversationId ?? null,
    view: kindOf(item) === 'letter' ? 'read' : 'meeting',
    from: mailbox(plain<Contact>(item.from) ?? plain<Contact>(item.organizer)),
    sender: mailbox(item.sender),
    replyTo: replyToOf(read),
    to: mailboxes(item.to ?? item.requiredAttendees),
    cc: mailboxes(item.cc ?? item.optionalAttendees),
    subject: typeof item.subject === 'string' ? clean(item.subject, 998) : '',
    text: text.came === 'value' ? cleanBody(text.value ?? '') : '',
    html: html.came === 'value' ? (html.value ?? '') : '',
    calendar: await calendarOf(outlook, item, patience.extra),
    receivedAt: item.dateTimeCreated instanceof Date ? instant(item.dateTimeCreated) : null,
    headers: read,
    me: mailbox(outlook.me() ?? undefined),
    ...(unread ? { trouble: 'host.unread.body' } : {}),
  };
};

/** A body, or the failure to get one; never waits longer than `milliseconds`. */
export const bodyOf = (item: OutlookItem, as: Coercion, milliseconds: number): Promise<Asked<string>> =>
  ask(milliseconds, (done) => {
    if (!item.body) throw new Error('no body');
    item.body.getAsync(as, done);
  });

/** Whom Outlook names, made safe to show; null where there is no address. */
export const mailbox = (contact: Contact | null | undefined): Mailbox | null => {
  const address = clean(contact?.emailAddress ?? '');
  return address === '' ? null : { name: clean(contact?.displayName ?? ''), address };
};

export const mailboxes = (contacts: OutlookItem['to']): readonly Mailbox[] =>
  (plain<readonly Contact[]>(contacts) ?? [])
    .slice(0, 64)
    .map(mailbox)
    .filter((each) => each !== null);

/** The value itself; undefined where it must be asked for, as in drafts. */
const plain = <Value>(value: Value | Gettable<Value> | undefined): Value | undefined =>
  isGettable<Value>(value) ? undefined : value;

const instant = (moment: Date): string | null => (Number.isNaN(moment.getTime()) ? null : moment.toISOString());

const rawHeaders = async (outlook: Outlook, item: OutlookItem, milliseconds: number): Promise<string> => {
  if (!outlook.supports('1.8') || typeof item.getAllInternetHeadersAsync !== 'function') return '';
  const asked = await ask<string>(milliseconds, (done) => item.getAllInternetHeadersAsync?.(done));
  return asked.came === 'value' && typeof asked.value === 'string' ? asked.value : '';
};
