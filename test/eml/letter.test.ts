import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../src/core/languages/all';
import { read } from '../../src/core/reading/read';
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

describe('a letter that hangs on another one as a file', () => {
  const within = (type: string, body: string) =>
    `From: "Ines Moreau" <ines.moreau@lumeno.example>\nTo: kim@mail.example\nSubject: Interview for Data Steward\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nContent-Type: ${type}; charset=utf-8\n\n${body}`;
  const carrier = (note: string, inner: string, type = 'multipart/mixed') =>
    new TextEncoder().encode(
      `From: Rob <rob@gmail.com>\nTo: kim@mail.example\nSubject: Fwd: Interview\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: ${type}; boundary=x\n\n--x\nContent-Type: text/plain\n\n${note}\n--x\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename=a.eml\n\n${inner}\n--x--\n`,
    );
  const text =
    'Dear Kim,\n\nwe would like to invite you to an interview on Tuesday 10 March 2026 at 14:00 by video.\n\nKind regards\nInes Moreau\nLumeno Ltd';
  const markup = `<p>${text.split('\n').join('<br>')}</p>`;

  it.each([
    ['plain text below a note', carrier('for you', within('text/plain', text))],
    ['plain text alone', carrier('', within('text/plain', text))],
    ['HTML', carrier('see below', within('text/html', markup))],
  ])('is read as a letter passed on: %s', async (_, bytes) => {
    const message = await letter(bytes);
    const reading = read(message, allLanguages, '2026-03-02T10:00:00Z');
    expect(reading.isInterviewInvitation).toBe(true);
    expect(reading.recruiter?.value.name).toBe('Ines Moreau');
    expect(reading.route.value.address).toBe('ines.moreau@lumeno.example');
    expect(reading.dates.map((each) => each.value.start)).toEqual(['2026-03-10T14:00']);
  });

  it('is nothing where a server sends back what it could not deliver', async () => {
    const message = await letter(carrier('Undelivered', within('text/plain', text), 'multipart/report'));
    expect(message.text).not.toContain('invite you');
  });

  it('does not hang or throw when it is damaged or nested deeply', async () => {
    let inner = within('text/plain', text);
    for (let i = 0; i < 30; i++) inner = `Subject: ${i}\nContent-Type: message/rfc822\n\n${inner}`;
    for (const bytes of [carrier('for you', inner), carrier('for you', '\0\0'), carrier('for you', '')])
      expect((await letter(bytes)).text).toContain('for you');
  });
});
