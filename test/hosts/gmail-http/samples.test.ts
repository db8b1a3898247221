import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Mailbox, Message } from '../../../src/core/message/message';
import { put } from '../../../src/core/store/store';
import { letter } from '../../../src/eml/letter';
import type { ActionName } from '../../../src/faces/cards/action';
import { gmail } from '../../../src/hosts/gmail-http/gmail';
import { handle, type Means } from '../../../src/hosts/gmail-http/handle';
import { payload } from '../../../src/hosts/gmail-http/payload';
import { takeHere } from '../../../src/hosts/gmail-http/turning';
import { type GmailApi, gmailApi, goodMessageToken, goodUserToken } from '../../fakes/gmail-api';
import { present, sample, sampleReply, sampleSession, samples } from '../samples';

// The same letter through the Gmail API and from its file: the same reading, the same reply, and the same draft.
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

let api: GmailApi;
let means: Means;
beforeAll(async () => {
  api = await gmailApi();
  means = {
    publicUrl: 'https://addon.example',
    people: {
      // The person wants no name under the reply: their signature has it.
      recall: async () => put({}, 'settings', JSON.stringify({ name: '' }), 'cards') as Record<string, string>,
      keep: async () => undefined,
      carry: async () => undefined,
      carried: async () => null,
      isWell: async () => true,
    },
    gmail: (user, token) => gmail(api.rootUrl, user, token, 5_000),
    now: () => present,
    take: takeHere,
  };
});
afterAll(() => api.close());

type Parameters = Readonly<Record<string, string>>;

/** The parameters of the first action of this name on a card. */
const actionOn = (json: unknown, name: ActionName): Parameters | null => {
  if (typeof json !== 'object' || json === null) return null;
  const found = json as { function?: string; parameters?: { key: string; value: string }[] };
  if (found.function === `https://addon.example/${name}`)
    return Object.fromEntries((found.parameters ?? []).map((each) => [each.key, each.value]));
  for (const each of Object.values(json)) {
    const inside = actionOn(each, name);
    if (inside) return inside;
  }
  return null;
};

const call = async (name: ActionName, parameters: Parameters = {}): Promise<object> => {
  const event = {
    commonEventObject: { userLocale: 'en', timeZone: { id: 'Europe/Berlin' }, parameters },
    gmail: { messageId: '18c', threadId: '18a', accessToken: goodMessageToken },
    authorizationEventObject: { userOAuthToken: goodUserToken },
  };
  return (await handle(name, event, 'anna', means)).json;
};

describe('every sample letter through the Gmail API', () => {
  test('there are some', () => expect(samples.length).toBeGreaterThan(30));
  test.each(samples)('%s', async (name) => {
    const message = await sample(name);
    const me = message.to.length === 1 ? (message.to[0] ?? null) : null;
    const file = sampleSession({ ...message, me });
    const read = sampleSession(payload(asApi(message)).message);
    expect(read.reading).toEqual(file.reading);
    expect(read.reply).toEqual(file.reply);

    api.reset();
    api.put('18c', asApi(message));
    const first = await call('readLetter');
    const anyway = actionOn(first, 'updateReply');
    const card = actionOn(first, 'createReply') ? first : await call('updateReply', anyway ?? {});
    await call('createReply', actionOn(card, 'createReply') ?? {});
    const draft = await letter(Buffer.from(api.drafts[0]?.raw ?? ''));
    const expected = sampleReply(message);
    expect(draft.text.trim()).toBe(expected.text);
    expect(draft.subject).toBe(expected.subject);
    if (expected.to !== null) expect(draft.to[0]?.address.toLowerCase()).toBe(expected.to.toLowerCase());
  });
});
