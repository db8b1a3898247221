import { describe, expect, it } from '@jest/globals';
import { letter } from '../../src/eml/letter';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a letter as a file', () => {
  it('keeps the offset of its own date', async () => {
    const message = await letter(
      bytes('From: A <a@x.example>\r\nDate: Thu, 5 Mar 2026 14:00:00 +0100\r\nSubject: S\r\n\r\nHi'),
    );
    expect(message.receivedAt).toBe('2026-03-05T14:00:00+01:00');
  });

  it('lets no header in through a name or a subject', async () => {
    const message = await letter(
      bytes(
        'From: =?utf-8?Q?Hi=0D=0ABcc:_evil@x.test?= <a@x.example>\r\nSubject: =?utf-8?Q?Hi=0D=0ABcc:_evil@x.test?=\r\n\r\nHi',
      ),
    );
    expect(message.subject).toBe('Hi Bcc: evil@x.test');
    expect(message.from?.name).not.toMatch(/[\r\n]/);
  });

  it('reads reply-to, copies, HTML and a calendar part', async () => {
    const message = await letter(
      bytes(
        'From: A <a@x.example>\r\nReply-To: B <b@x.example>\r\nCc: C <c@x.example>\r\nSubject: S\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/html\r\n\r\n<p>Hi</p>\r\n--q\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n--q--\r\n',
      ),
    );
    expect(message).toMatchObject({
      replyTo: [{ name: 'B', address: 'b@x.example' }],
      cc: [{ name: 'C', address: 'c@x.example' }],
    });
    expect(message.html).toContain('<p>Hi</p>');
    expect(message.calendar).toContain('BEGIN:VCALENDAR');
  });

  it.each([
    ['an empty file', new Uint8Array(0), /empty/],
    ['a picture named .eml', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), /picture/],
    ['a PDF', bytes('%PDF-1.7 …'), /PDF/],
    ['data', new Uint8Array(5000), /data/],
    ['nothing but blanks', bytes('\r\n\r\n   \r\n'), /no letter/],
  ])('says what is wrong with %s', async (_name, file, why) => {
    await expect(letter(file)).rejects.toThrow(why);
  });

  it('reads 10 MB', async () => {
    const message = await letter(bytes(`From: A <a@x.example>\r\nSubject: S\r\n\r\n${'word '.repeat(2_000_000)}`));
    expect(message.text.length).toBeGreaterThan(1_000_000);
  });

  it('does not change the prototype of objects', async () => {
    await letter(bytes('From: A <a@x.example>\r\n__proto__: polluted\r\nSubject: S\r\n\r\nHi'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
