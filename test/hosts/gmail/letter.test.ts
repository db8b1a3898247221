import { describe, expect, test } from '@jest/globals';
import { openLetter } from '../../../src/hosts/gmail/letter';
import { gmailApp, mailbox } from '../../fakes/gmail-app';
import { manifest } from './bundle';
import { invitation, letter } from './letters';

const event = { gmail: { messageId: 'm1', threadId: 't-m1', accessToken: 'good' } };
const read = (change: Partial<typeof invitation> = {}, faults: Readonly<Record<string, string>> = {}) => {
  const box = mailbox([letter(change)], manifest.oauthScopes);
  box.tokens.set('m1', 'good');
  box.interaction = true;
  for (const [method, text] of Object.entries(faults)) box.faults.set(method, text);
  Object.assign(globalThis, { GmailApp: gmailApp(box) });
  return openLetter(event);
};

describe('the open letter, as GmailApp gives it', () => {
  test('every part has its place', () => {
    const found = read({
      from: '"Acme Careers" <no-reply@jobs.example>',
      replyTo: 'Maria Kowalska <maria@acme.example>',
      cc: 'Tom Berger <tom@acme.example>, hr@acme.example',
      html: '<p>Hi Sam</p>',
      headers: { Sender: 'Jobs <mailer@jobs.example>', 'Auto-Submitted': 'auto-generated' },
      files: [
        { name: 'cv.pdf', type: 'application/pdf', text: '%PDF' },
        { name: 'invite.ics', type: 'application/octet-stream', text: 'BEGIN:VCALENDAR' },
      ],
    });
    expect(found).toMatchObject({
      id: 'm1',
      conversationId: 't-m1',
      view: 'read',
      from: { name: 'Acme Careers', address: 'no-reply@jobs.example' },
      sender: { name: 'Jobs', address: 'mailer@jobs.example' },
      replyTo: [{ name: 'Maria Kowalska', address: 'maria@acme.example' }],
      to: [{ name: 'Sam Lee', address: 'sam.lee@mail.example' }],
      cc: [
        { name: 'Tom Berger', address: 'tom@acme.example' },
        { name: '', address: 'hr@acme.example' },
      ],
      me: { name: 'Sam Lee', address: 'sam.lee@mail.example' },
      subject: invitation.subject,
      text: invitation.plain,
      html: '<p>Hi Sam</p>',
      calendar: 'BEGIN:VCALENDAR',
      receivedAt: '2026-11-22T09:00:00.000Z',
      headers: { 'auto-submitted': 'auto-generated' },
    });
  });

  test('whose mailbox it is stays open where several are written to', () => {
    expect(read({ to: 'Sam Lee <sam@mail.example>, Kit <kit@mail.example>' })).toMatchObject({ me: null });
  });

  test.each(['getHeader', 'getAttachments', 'getDate', 'getBody', 'getPlainBody'])(
    '%s failing costs that part only',
    (method) => {
      expect(read({ html: '<p>Hi Sam</p>' }, { [method]: 'Server error occurred.' })).toMatchObject({
        id: 'm1',
        subject: invitation.subject,
      });
    },
  );

  test('a calendar of more than 256 KB is left out', () => {
    const text = `BEGIN:VCALENDAR${'x'.repeat(300_000)}`;
    expect(read({ files: [{ name: 'a.ics', type: 'text/calendar', text }] })).toMatchObject({ calendar: '' });
  });

  test('no message, no token', () => {
    expect(openLetter({})).toBe('no-letter');
    expect(openLetter({ gmail: { messageId: 'm1' } })).toBe('no-letter');
  });
});
