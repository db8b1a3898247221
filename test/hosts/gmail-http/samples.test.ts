import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import type { Mailbox, Message } from '../../../src/core/message/message';
import { begin } from '../../../src/core/session/session';
import { letter } from '../../../src/eml/letter';
import { payload } from '../../../src/hosts/gmail-http/payload';

// The same letter through the Gmail API and from its file: the same reading, the same reply.
const folder = join(__dirname, '../../../src/hosts/playground/letters');
const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const box = ({ name, address }: Mailbox): string => (name ? `${word(name)} <${address}>` : `<${address}>`);
const boxes = (list: readonly (Mailbox | null)[]): string =>
  list.flatMap((each) => (each ? [box(each)] : [])).join(', ');
const body = (text: string) => ({ data: Buffer.from(text).toString('base64url') });

/** The letter as messages.get answers it with format=full. */
const asApi = (message: Message) => ({
  id: '18c',
  threadId: '18a',
  payload: {
    mimeType: 'multipart/mixed',
    headers: [
      ...Object.entries(message.headers).map(([name, value]) => ({ name, value })),
      { name: 'From', value: boxes([message.from]) },
      { name: 'To', value: boxes(message.to) },
      { name: 'Cc', value: boxes(message.cc) },
      { name: 'Reply-To', value: boxes(message.replyTo) },
      { name: 'Sender', value: boxes([message.sender]) },
      { name: 'Subject', value: word(message.subject) },
      { name: 'Date', value: message.headers.date ?? '' },
    ].filter(
      (each, at, all) =>
        each.value !== '' && at === all.findIndex((other) => other.name.toLowerCase() === each.name.toLowerCase()),
    ),
    parts: [
      ...(message.text ? [{ mimeType: 'text/plain', body: body(message.text) }] : []),
      ...(message.html ? [{ mimeType: 'text/html', body: body(message.html) }] : []),
      ...(message.calendar
        ? [{ mimeType: 'text/calendar', filename: 'invite.ics', body: body(message.calendar) }]
        : []),
    ],
  },
});

describe('every sample letter through the Gmail API', () => {
  test('there are some', () => expect(files.length).toBeGreaterThan(10));
  test.each(files)('%s', async (name) => {
    const given = { languages: allLanguages, now: '2026-11-23T11:00:00+01:00', standing: {} };
    const message = await letter(readFileSync(join(folder, name)));
    const file = begin({
      ...given,
      message: { ...message, me: message.to.length === 1 ? (message.to[0] ?? null) : null },
    });
    const api = begin({ ...given, message: payload(asApi(message)).message });
    expect(api.reading).toEqual(file.reading);
    expect(api.reply).toEqual(file.reply);
    expect(api.text).toBe(file.text);
  });
});
