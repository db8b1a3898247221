import PostalMime, { type Address, type Email } from 'postal-mime';
import { clean, cleanBody } from '../core/message/clean';
import { emptyMessage, type Mailbox, type Message } from '../core/message/message';
import { plain } from '../core/message/plain';

/** A letter as a file or as a host's raw bytes → Message. Throws an Error whose message is a sentence for people. */
export const letter = async (bytes: Uint8Array): Promise<Message> => {
  refuse(bytes);
  const mail = await parse(bytes);
  const from = first(mail.from);
  const message: Message = {
    ...emptyMessage,
    id: clean(mail.messageId ?? '', 998),
    from,
    sender: first(mail.sender),
    replyTo: boxes(mail.replyTo),
    to: boxes(mail.to),
    cc: boxes(mail.cc),
    subject: clean(mail.subject ?? '', 998),
    text: cleanBody((mail.text ?? '') + (await passedOn(mail))).slice(0, largest),
    html: wellFormed(mail.html ?? '').slice(0, largest),
    calendar: calendarOf(mail),
    receivedAt: instant(header(mail, 'date')),
    headers: headersOf(mail),
  };
  if (!message.from && !message.subject && !message.text.trim() && !message.html.trim() && !message.calendar)
    throw new Error('There is no letter in this file: no sender, no subject, no text.');
  return message;
};

/**
 * A letter that hangs on another one as a file, written below it as mail programs write what they pass on. What comes back
 * undelivered is not passed on.
 */
const passedOn = async (mail: Email): Promise<string> => {
  const part = mail.attachments.find((each) => each.mimeType === 'message/rfc822');
  if (!part || /^multipart\/report/i.test(header(mail, 'content-type'))) return '';
  const { content } = part;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  if (bytes.length === 0 || bytes.length > 5_000_000) return '';
  const within = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' }).catch(() => null);
  const body = within?.text?.trim() || plain((within?.html ?? '').slice(0, largest));
  if (!within || !body.trim()) return '';
  const line = (label: string, value: string) => (value ? `${label}: ${clean(value, 300)}\n` : '');
  const box = (one: Mailbox | null) => (one ? (one.address ? `${one.name} <${one.address}>`.trim() : one.name) : '');
  const head =
    line('From', box(first(within.from))) +
    line('Date', header(within, 'date')) +
    line('Subject', within.subject ?? '') +
    line('To', box(boxes(within.to)[0] ?? null));
  return `\n\n---------- Forwarded message ---------\n${head}\n${body}`;
};

/** Bytes of text and HTML that are kept. */
const largest = 4_000_000;

const parse = async (bytes: Uint8Array): Promise<Email> => {
  try {
    return await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  } catch {
    throw new Error('This letter cannot be taken apart: it is damaged or nested too deeply.');
  }
};

/** Says no to what is no letter before anything is parsed. */
const refuse = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw new Error('This file is empty.');
  if (bytes.length > 50_000_000) throw new Error('This file is larger than 50 MB; a letter is not.');
  const head = bytes.subarray(0, 4096);
  const starts = (...marks: readonly number[]) => marks.every((mark, index) => head[index] === mark);
  if (
    starts(0x89, 0x50, 0x4e, 0x47) ||
    starts(0xff, 0xd8, 0xff) ||
    starts(0x47, 0x49, 0x46, 0x38) ||
    starts(0x42, 0x4d)
  )
    throw new Error('This file is a picture, not a letter.');
  if (starts(0x25, 0x50, 0x44, 0x46))
    throw new Error('This file is a PDF, not a letter. Save the message itself as .eml.');
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw new Error('This is an Outlook .msg file. Save the message as .eml instead.');
  if (starts(0x50, 0x4b, 0x03, 0x04)) throw new Error('This file is an archive, not a letter.');
  let odd = 0;
  for (const byte of head) if (byte === 0) odd++;
  if (odd > head.length / 20) throw new Error('This file is not a letter: it holds data, not text.');
};

const first = (address: Address | undefined): Mailbox | null => boxes(address ? [address] : [])[0] ?? null;

/** At most 64 clean mailboxes, groups unfolded; one without an address is left out unless it has a name. */
const boxes = (addresses: readonly Address[] | undefined): readonly Mailbox[] => {
  const flat = (addresses ?? []).slice(0, 64).flatMap((each) => (each.group ? each.group.slice(0, 64) : [each]));
  return flat
    .slice(0, 64)
    .map((each) => ({ name: clean(each.name ?? ''), address: clean(each.address ?? '').replace(/\s/g, '') }))
    .filter((each) => each.address !== '' || each.name !== '');
};

const header = (mail: Email, key: string): string => mail.headers.find((each) => each.key === key)?.value ?? '';

const headersOf = (mail: Email): Readonly<Record<string, string>> => {
  const found = new Map<string, string>();
  for (const { key, value } of mail.headers.slice(0, 400))
    if (!found.has(key)) found.set(clean(key, 80), clean(value, 998));
  found.delete('__proto__');
  return Object.fromEntries(found);
};

const calendarOf = (mail: Email): string => {
  const part = mail.attachments.find(
    (each) => each.mimeType === 'text/calendar' || each.mimeType === 'application/ics',
  );
  if (!part) return '';
  const { content } = part;
  const text =
    typeof content === 'string' ? content : new TextDecoder().decode(new Uint8Array(content).subarray(0, 200_000));
  return wellFormed(text);
};

/** The Date header with its own offset kept: "2026-03-05T14:00:00+01:00"; null where it says nothing that can be read. */
const instant = (date: string): string | null => {
  const match = /(\d{1,2}) ([a-z]{3})[a-z]* (\d{2,4}) (\d{1,2}):(\d\d)(?::(\d\d))? ?([+-]\d{4})?/i.exec(
    date.slice(0, 200).replace(/\s+/g, ' '),
  );
  if (!match) return null;
  const [, day, month, year, hour, minute, second, offset] = match;
  const index = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((month ?? '').toLowerCase());
  if (index < 0 || index % 3) return null;
  const full = (year ?? '').length === 2 ? `20${year}` : year;
  const two = (text: string | number | undefined) => String(text ?? '00').padStart(2, '0');
  const zone = offset && offset !== '+0000' ? `${offset.slice(0, 3)}:${offset.slice(3)}` : 'Z';
  return `${full}-${two(index / 3 + 1)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
};

const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (unit) => (unit.length === 2 ? unit : '\ufffd'));
