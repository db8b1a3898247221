import type { gmail_v1 } from 'googleapis/build/src/apis/gmail';
import { addressParser, decodeWords } from 'postal-mime';
import { clean } from '../../core/message/clean';
import { emptyMessage, type Mailbox, type Message } from '../../core/message/message';

type Part = gmail_v1.Schema$MessagePart;

/** Where a text/calendar part too large to be inlined waits. */
export interface Parted {
  readonly message: Message;
  readonly calendarAttachment: string | null;
}

/** Parts of one letter that are looked at; a letter with more is a trick. */
const mostParts = 200;

/** A message of the Gmail API (format=full) as a Message. Never throws; what is missing is empty. */
export const payload = (given: gmail_v1.Schema$Message): Parted => {
  const parts = flat(given.payload ?? {});
  const header = (name: string): string => {
    const found = given.payload?.headers?.find((each) => each.name?.toLowerCase() === name)?.value;
    return found ? clean(decodeWords(found), 998) : '';
  };
  const raw = (name: string): string =>
    given.payload?.headers?.find((each) => each.name?.toLowerCase() === name)?.value ?? '';
  const body = (type: string): string =>
    decoded(parts.find((part) => part.mimeType === type && part.body?.data && !part.filename));
  const calendar = parts.find((part) => part.mimeType === 'text/calendar' || /\.ics$/i.test(part.filename ?? ''));
  const headers: Record<string, string> = Object.create(null);
  for (const each of given.payload?.headers ?? []) {
    const name = each.name?.toLowerCase() ?? '';
    if (name && !(name in headers)) headers[name] = clean(each.value ?? '', 4_000);
  }
  const to = mailboxes(raw('to'));
  const message: Message = {
    ...emptyMessage,
    id: given.id ?? '',
    conversationId: given.threadId ?? null,
    from: mailboxes(raw('from'))[0] ?? null,
    sender: mailboxes(raw('sender'))[0] ?? null,
    replyTo: mailboxes(raw('reply-to')),
    to,
    cc: mailboxes(raw('cc')),
    subject: header('subject'),
    text: body('text/plain'),
    html: body('text/html'),
    calendar: decoded(calendar),
    receivedAt: instant(header('date'), given.internalDate),
    headers,
    // Gmail does not say whose mailbox this is: the envelope does, or a letter to one address alone.
    me: mailboxes(raw('delivered-to'))[0] ?? (to.length === 1 ? (to[0] ?? null) : null),
  };
  return {
    message,
    calendarAttachment: calendar && !calendar.body?.data ? (calendar.body?.attachmentId ?? null) : null,
  };
};

/** The parts in the order they stand, without recursion: the tree is as deep as a stranger made it. */
const flat = (top: Part): readonly Part[] => {
  const found: Part[] = [];
  const waiting: Part[] = [top];
  while (waiting.length > 0 && found.length < mostParts) {
    const part = waiting.shift();
    if (!part) break;
    found.push(part);
    // A forwarded letter inside is read through its own text, not as if it were this one.
    if (part.mimeType !== 'message/rfc822') waiting.unshift(...(part.parts ?? []).slice(0, mostParts));
  }
  return found;
};

/** The text of a part. Gmail hands bytes on as they came; the charset is the part's own. */
export const decoded = (part: Part | undefined): string => {
  if (!part?.body?.data) return '';
  const bytes = Buffer.from(part.body.data, 'base64url');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const type = part.headers?.find((each) => each.name?.toLowerCase() === 'content-type')?.value ?? '';
    return decodeAs(/charset="?([\w.:-]{1,40})/i.exec(type.slice(0, 500))?.[1] ?? 'windows-1252', bytes);
  }
};

const decodeAs = (charset: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const mailboxes = (header: string): readonly Mailbox[] =>
  (header ? addressParser(header.slice(0, 20_000), { flatten: true }) : [])
    .slice(0, 64)
    .flatMap(({ name, address }) =>
      address ? [{ name: clean(decodeWords(name ?? ''), 255), address: clean(address, 320) }] : [],
    );

/** The Date header with its own offset where it can be read, else Gmail's own time of arrival. */
const instant = (header: string, internal: string | null | undefined): string | null => {
  const date = new Date(header);
  const offset = /([+-])(\d\d)(\d\d)\b/.exec(header.slice(0, 100));
  if (header && !Number.isNaN(date.getTime()) && offset) {
    const minutes = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
    if (minutes === 0) return `${date.toISOString().slice(0, 19)}Z`;
    return `${new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19)}${offset[1]}${offset[2]}:${offset[3]}`;
  }
  const epoch = Number(internal ?? Number.NaN);
  if (Number.isFinite(epoch) && Math.abs(epoch) < 8.64e15) return new Date(epoch).toISOString();
  return header && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
};
