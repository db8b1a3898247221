import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import type { Mailbox, Message } from '../../../src/core/message/message';
import { begin, type Session } from '../../../src/core/session/session';
import { letter } from '../../../src/eml/letter';
import { fakeScript } from '../../fakes/apps-script';
import { gmailWindow } from '../../fakes/apps-script-window';
import { type FakeLetter, mailbox } from '../../fakes/gmail-app';
import { bundle, manifest, root } from './bundle';

const folder = join(root, 'src/hosts/playground/letters');
const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
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

/** The same letter, read and answered without Gmail. */
const plainly = (message: Message): Session => {
  const me = message.to.length === 1 ? (message.to[0] ?? null) : null;
  const given = { message: { ...message, me }, languages: allLanguages, now: '2026-11-23T11:00:00+01:00' };
  const standing = { zone: 'Europe/Berlin', own: [] };
  const signOffName = begin({ ...given, standing }).reading.candidate;
  return begin({ ...given, standing: { ...standing, ...(signOffName ? { signOffName } : {}) } });
};

describe('every sample letter', () => {
  test('there are some', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test.each(files)('%s is answered as everywhere else, and nothing is sent', async (name) => {
    const message = await letter(readFileSync(join(folder, name)));
    const script = fakeScript(mailbox([asFake(message)], manifest.oauthScopes));
    const window = gmailWindow(code, script);
    window.open('m1');
    window.click('Decline politely');
    const expected = plainly(message);
    if (!expected.reading.isInterviewInvitation) {
      expect(window.texts()).toContain('This does not look like an interview invitation.');
      window.click('Write a decline anyway');
    } else {
      expect(window.value('recruiter') ?? '').toBe(expected.reading.recruiter?.value.name ?? '');
    }
    expect(window.value('preview')).toBe(expected.text);
    const button = window.texts().includes('Create mail') ? 'Create mail' : 'Create reply';
    window.click(button);
    expect(window.last.error).toBeNull();
    expect(window.last.draft?.text).toBe(expected.text);
    expect(window.last.draft?.threadId).toBe(button === 'Create reply' ? 't-m1' : null);
    if (expected.reply.to !== null)
      expect(window.last.draft?.to.toLowerCase()).toContain(expected.reply.to.toLowerCase());
    expect(script.box.sent).toEqual([]);
    expect(script.touched).toEqual([]);
  });
});
