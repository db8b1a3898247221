import { clean, cut } from '../../core/message/clean';
import { ask } from './ask';
import { isGettable, kindOf } from './kind';
import type { Attachment, Contact, Outlook, OutlookItem } from './office';

/** The invitation as iCalendar text: an attached .ics file, else Outlook's own fields of a meeting; "" where there is neither. */
export const calendarOf = async (outlook: Outlook, item: OutlookItem, milliseconds: number): Promise<string> =>
  kindOf(item) === 'letter' ? attached(outlook, item, milliseconds) : fromFields(outlook, item);

const attached = async (outlook: Outlook, item: OutlookItem, milliseconds: number): Promise<string> => {
  const file = (item.attachments ?? []).slice(0, 50).find(isCalendar);
  if (!file || !outlook.supports('1.8') || typeof item.getAttachmentContentAsync !== 'function') return '';
  const asked = await ask<{ format: string; content: string }>(milliseconds, (done) =>
    item.getAttachmentContentAsync?.(file.id, done),
  );
  if (asked.came !== 'value' || typeof asked.value?.content !== 'string') return '';
  const content = cut(asked.value.content, most);
  return asked.value.format === 'base64' ? decoded(content) : content;
};

const most = 400_000;

const isCalendar = ({ name, contentType, size }: Attachment): boolean =>
  (/^text\/calendar/i.test(contentType ?? '') || /\.ics$/i.test(name ?? '')) && (size ?? 0) <= most;

const decoded = (base64: string): string => {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
  } catch {
    return '';
  }
};

const fromFields = (outlook: Outlook, item: OutlookItem): string => {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...(kindOf(item) === 'request' ? [method(item)] : []),
    'BEGIN:VEVENT',
    ...when(outlook, 'DTSTART', item.start),
    ...when(outlook, 'DTEND', item.end),
    ...said('SUMMARY', item.subject),
    ...said('LOCATION', item.location),
    ...person('ORGANIZER', item.organizer ?? item.from),
    ...people(item.requiredAttendees ?? item.to),
    ...people(item.optionalAttendees ?? item.cc),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
};

/** IPM.Schedule.Meeting.Request, .Canceled, .Resp.Neg … */
const method = ({ itemClass }: OutlookItem): string =>
  /canceled/i.test(itemClass ?? '')
    ? 'METHOD:CANCEL'
    : /\.resp/i.test(itemClass ?? '')
      ? 'METHOD:REPLY'
      : 'METHOD:REQUEST';

/** In the person's own wall-clock time where Outlook tells it, because that is the day they would name; else in UTC. */
const when = (outlook: Outlook, name: string, moment: Date | object | undefined): string[] => {
  if (!(moment instanceof Date) || Number.isNaN(moment.getTime())) return [];
  const local = outlook.localTime(moment);
  if (!local) return [`${name}:${moment.toISOString().slice(0, 16).replace(/[-:]/g, '')}00Z`];
  const two = (value: number): string => String(value).padStart(2, '0');
  const offset = Math.abs(local.timezoneOffset);
  const zone = `${local.timezoneOffset < 0 ? '-' : '+'}${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
  const day = `${local.year}${two(local.month + 1)}${two(local.date)}`;
  return [`${name};TZID="${zone}":${day}T${two(local.hours)}${two(local.minutes)}00`];
};

const said = (name: string, value: unknown): string[] =>
  typeof value === 'string' && value.trim() !== ''
    ? [`${name}:${clean(value, 998).replace(/[\\;,]/g, (sign) => `\\${sign}`)}`]
    : [];

const person = (name: string, contact: unknown): string[] => {
  if (isGettable(contact) || typeof contact !== 'object' || contact === null) return [];
  const { displayName = '', emailAddress = '' } = contact as Contact;
  const address = clean(emailAddress);
  return /^[^\s@:;",]{1,64}@[^\s@:;",]{1,190}$/.test(address)
    ? [`${name};CN="${clean(displayName).replace(/["\\]/g, "'")}":mailto:${address}`]
    : [];
};

const people = (contacts: OutlookItem['to']): string[] =>
  Array.isArray(contacts) ? contacts.slice(0, 64).flatMap((contact) => person('ATTENDEE', contact)) : [];
