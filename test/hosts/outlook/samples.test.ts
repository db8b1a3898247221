import { describe, expect, test } from '@jest/globals';
import type { Message } from '../../../src/core/message/message';
import { insertion } from '../../../src/core/session/insertion';
import { mail } from '../../../src/hosts/outlook/mail';
import { markup } from '../../../src/hosts/outlook/markup';
import type { Contact, Outlook, OutlookItem, ReplyForm } from '../../../src/hosts/outlook/office';
import { fakeOutlook } from '../../fakes/outlook';
import { sample, sampleReply, sampleSession, samples } from '../samples';

const contact = (box: { readonly name: string; readonly address: string }): Contact => ({
  displayName: box.name,
  emailAddress: box.address,
});

/** The letter as Outlook shows it, and the reply windows that opened on it. */
const opened = (message: Message): { readonly outlook: Outlook; readonly forms: ReplyForm[] } => {
  const forms: ReplyForm[] = [];
  const [me] = message.to;
  const item: OutlookItem = {
    itemType: 'message',
    itemClass: 'IPM.Note',
    itemId: 'one',
    conversationId: 'conversation',
    subject: message.subject,
    ...(message.from ? { from: contact(message.from) } : {}),
    ...(message.sender ? { sender: contact(message.sender) } : {}),
    to: message.to.map(contact),
    cc: message.cc.map(contact),
    ...(message.receivedAt ? { dateTimeCreated: new Date(message.receivedAt) } : {}),
    attachments: message.calendar ? [{ id: 'ics', name: 'invite.ics', contentType: 'text/calendar', size: 999 }] : [],
    body: { getAsync: (as, done) => done({ status: 'succeeded', value: as === 'text' ? message.text : message.html }) },
    getAllInternetHeadersAsync: (done) => done({ status: 'succeeded', value: headers(message) }),
    getAttachmentContentAsync: (_, done) =>
      done({ status: 'succeeded', value: { format: 'base64', content: base64(message.calendar ?? '') } }),
    displayReplyFormAsync: (form, done) => {
      forms.push(form);
      done({ status: 'succeeded' });
    },
  };
  return { outlook: { ...fakeOutlook(null), item: () => item, me: () => (me ? contact(me) : null) }, forms };
};

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const headers = ({ replyTo, headers: all }: Message): string =>
  [
    ...(replyTo.length > 0 ? [`Reply-To: ${replyTo.map((box) => `"${box.name}" <${box.address}>`).join(', ')}`] : []),
    ...Object.entries(all).map(([name, value]) => `${name}: ${value}`),
    '',
  ].join('\r\n');

describe('every sample letter through Outlook', () => {
  test('there are some', () => expect(samples.length).toBeGreaterThan(30));

  test.each(samples)('%s', async (name) => {
    const message = await sample(name);
    const { outlook, forms } = opened(message);
    const host = mail(outlook, async () => false);
    const read = await host.open();
    if (!read) throw new Error('nothing was open');
    const session = sampleSession(read);
    const expected = sampleReply(message);
    const made = insertion(session);
    expect(made.text).toBe(expected.text);
    expect(made.subject).toBe(expected.subject);
    await host.insert(made);
    expect(forms).toHaveLength(1);
    expect(forms[0]?.htmlBody).toBe(markup(expected.html));
  });
});
