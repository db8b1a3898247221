import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Mailbox, Message } from '../../../src/core/message/message';
import { put } from '../../../src/core/store/store';
import { fakeScript } from '../../fakes/apps-script';
import { gmailWindow } from '../../fakes/apps-script-window';
import { type FakeLetter, mailbox } from '../../fakes/gmail-app';
import { present, sample, sampleReply, sampleSession, samples } from '../samples';
import { bundle, manifest } from './bundle';

let code = '';
beforeAll(() => {
  code = bundle();
}, 120_000);

const line = (box: Mailbox): string =>
  box.name ? `"${box.name.replace(/(["\\])/g, '\\$1')}" <${box.address}>` : box.address;
const lines = (boxes: readonly (Mailbox | null)[]): string =>
  boxes.flatMap((box) => (box ? [line(box)] : [])).join(', ');

/** The letter as Gmail's getters give it. */
const asFake = (message: Message): FakeLetter => ({
  id: 'm1',
  threadId: 't-m1',
  from: lines([message.from]),
  replyTo: lines(message.replyTo),
  to: lines(message.to),
  cc: lines(message.cc),
  subject: message.subject,
  date: message.receivedAt ?? '2026-11-22T09:00:00Z',
  plain: message.text,
  html: message.html,
  headers: message.sender ? { Sender: line(message.sender) } : {},
  files: message.calendar ? [{ name: 'invite.ics', type: 'text/calendar', text: message.calendar }] : [],
});

/** The person wants no name under the reply: their signature has it. */
const unsigned = Object.entries(put({}, 'settings', JSON.stringify({ name: '' }), 'cards')) as [string, string][];

describe('every sample letter', () => {
  test('there are some', () => {
    expect(samples.length).toBeGreaterThan(30);
  });

  test.each(samples)('%s is answered as everywhere else, and nothing is sent', async (name) => {
    const message = await sample(name);
    const script = fakeScript(mailbox([asFake(message)], manifest.oauthScopes));
    script.now = Date.parse(present);
    for (const [key, value] of unsigned) script.properties.set(key, value);
    const window = gmailWindow(code, script);
    window.open('m1');
    window.click('Decline politely');
    const expected = sampleReply(message);
    const { reading } = sampleSession(message);
    if (!reading.isInterviewInvitation) {
      expect(window.texts()).toContain('This does not look like an interview invitation.');
      window.click('Write a decline anyway');
    } else {
      expect(window.value('recruiter') ?? '').toBe(reading.recruiter?.value.name ?? '');
    }
    expect(window.value('preview')).toBe(expected.text);
    const button = window.texts().includes('Create mail') ? 'Create mail' : 'Create reply';
    window.click(button);
    expect(window.last.error).toBeNull();
    expect(window.last.draft?.text).toBe(expected.text);
    expect(window.last.draft?.threadId).toBe(button === 'Create reply' ? 't-m1' : null);
    if (expected.to !== null) expect(window.last.draft?.to.toLowerCase()).toContain(expected.to.toLowerCase());
    expect(script.box.sent).toEqual([]);
    expect(script.touched).toEqual([]);
  });
});
