import { clean, cleanBody, cut } from '../../core/message/clean';
import { emptyMessage, type Message } from '../../core/message/message';
import type { Failure } from '../../faces/cards/answer';
import type { CardEvent } from '../../faces/cards/event';
import { mailboxes } from './address';
import { failureOf } from './failure-of';

/** Reads the open letter with the token of this very click, or says why it could not. */
export const openLetter = (event: CardEvent): Message | Failure => {
  try {
    const message = openMessage(event);
    return message ? asMessage(message, event) : 'no-letter';
  } catch (error) {
    return failureOf(error);
  }
};

/** Google's object for the open message; null where none is open. The token is the event's, and dies after a while. */
export const openMessage = (event: CardEvent): GoogleAppsScript.Gmail.GmailMessage | null => {
  const { messageId, accessToken } = event.gmail ?? {};
  if (!messageId || !accessToken) return null;
  GmailApp.setCurrentMessageAccessToken(accessToken);
  return GmailApp.getMessageById(messageId);
};

/** Headers that tell mass mail, machines and threads from people. */
const wanted = [
  'Sender',
  'List-Unsubscribe',
  'List-Id',
  'Precedence',
  'Auto-Submitted',
  'In-Reply-To',
  'Date',
] as const;

/** More text than this is no invitation; what is above is not read. UTF-16 units. */
const most = 1_000_000;

const asMessage = (message: GoogleAppsScript.Gmail.GmailMessage, event: CardEvent): Message => {
  const bodies = [attempt(() => message.getPlainBody()), attempt(() => message.getBody())];
  if (bodies.every((body) => body === null)) message.getPlainBody();
  const to = mailboxes(message.getTo());
  const headers = readHeaders(message);
  return {
    ...emptyMessage,
    id: event.gmail?.messageId ?? '',
    conversationId: event.gmail?.threadId ?? null,
    from: mailboxes(message.getFrom())[0] ?? null,
    sender: mailboxes(headers.sender ?? '')[0] ?? null,
    replyTo: mailboxes(message.getReplyTo()),
    to,
    cc: mailboxes(message.getCc()),
    subject: clean(message.getSubject() ?? '', 998),
    text: cleanBody(cut(bodies[0] ?? '', most)),
    html: cut(bodies[1] ?? '', most),
    calendar: attempt(() => calendar(message)) ?? '',
    receivedAt: attempt(() => new Date(message.getDate().getTime()).toISOString()),
    headers,
    // Google tells an add-on without more rights not whose mailbox this is: a letter to one person is to that person.
    me: to.length === 1 ? (to[0] ?? null) : null,
  };
};

const readHeaders = (message: GoogleAppsScript.Gmail.GmailMessage): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = {};
  for (const name of wanted) {
    const value = attempt(() => message.getHeader(name));
    if (value) headers[name.toLowerCase()] = value.slice(0, 2000);
  }
  return headers;
};

/** The first calendar file, at most 256 KB. */
const calendar = (message: GoogleAppsScript.Gmail.GmailMessage): string => {
  const found = message
    .getAttachments({ includeInlineImages: false, includeAttachments: true })
    .find((file) => /^text\/calendar\b/i.test(file.getContentType()) || /\.ics$/i.test(file.getName()));
  return found && found.getSize() <= 262_144 ? found.getDataAsString() : '';
};

/** A part that Google will not give is missing; the rest of the letter is still read. */
const attempt = <Value>(read: () => Value): Value | null => {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
};
