// The sample letters as messages.get answers them with format=full: each in its own language, shape and length.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/webpack-base.mjs';

/** Every sample letter of the playground and of the tests, read by `letter` (core/eml) and written as the Gmail API writes. */
export const sampleLetters = async (letter) => {
  const own = join(root, 'src/hosts/playground/letters');
  const labelled = join(root, 'test/letters');
  const files = [
    ...readdirSync(own).map((name) => join(own, name)),
    ...readdirSync(labelled).map((name) => join(labelled, name, 'message.eml')),
  ].filter((path) => path.endsWith('.eml') && existsSync(path));
  const messages = await Promise.all(files.map((path) => letter(readFileSync(path))));
  return messages.map((message, number) => ({ message, api: asApi(message, number) }));
};

const word = (text) => (/^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`);
const box = ({ name, address }) => (name ? `${word(name)} <${address}>` : address);
const body = (text) => ({ size: Buffer.byteLength(text), data: Buffer.from(text).toString('base64url') });

const asApi = (message, number) => ({
  id: String(number),
  threadId: `t${number}`,
  labelIds: ['INBOX'],
  snippet: message.text.slice(0, 100),
  internalDate: '1772438400000',
  payload: {
    mimeType: 'multipart/mixed',
    headers: [
      ['From', message.from ? box(message.from) : ''],
      ['To', message.to.map(box).join(', ')],
      ['Cc', message.cc.map(box).join(', ')],
      ['Reply-To', message.replyTo.map(box).join(', ')],
      ['Subject', word(message.subject)],
      ...Object.entries(message.headers).filter(([name]) => !/^(from|to|cc|reply-to|subject)$/.test(name)),
    ]
      .filter(([, value]) => value)
      .map(([name, value]) => ({ name, value })),
    parts: [
      ...(message.text ? [{ partId: '0', mimeType: 'text/plain', filename: '', body: body(message.text) }] : []),
      ...(message.html ? [{ partId: '1', mimeType: 'text/html', filename: '', body: body(message.html) }] : []),
      ...(message.calendar
        ? [{ partId: '2', mimeType: 'text/calendar', filename: 'invite.ics', body: body(message.calendar) }]
        : []),
    ],
  },
});
