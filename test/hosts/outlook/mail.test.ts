import { describe, expect, test } from '@jest/globals';
import type { Insertion } from '../../../src/core/ports';
import { toHtml } from '../../../src/core/session/insertion';
import { ask } from '../../../src/hosts/outlook/ask';
import { headersOf, replyToOf } from '../../../src/hosts/outlook/headers';
import { mail } from '../../../src/hosts/outlook/mail';
import { gist, markup, times } from '../../../src/hosts/outlook/markup';
import type { Done, Outlook, OutlookItem } from '../../../src/hosts/outlook/office';
import { type FakeItem, fakeDraft, fakeLetter, fakeOutlook } from '../../fakes/outlook';

const patience = { body: 20, extra: 10, reply: 25, looks: [0, 5] };
const text = 'Dear Maria,\n\nthank you, but no.\n\nSam';
const begin = async (item: FakeItem, more: Partial<Insertion> = {}) => {
  const outlook = fakeOutlook(item);
  const host = mail(outlook, async () => false, patience);
  const message = await host.open();
  const insertion: Insertion = {
    for: message?.id ?? '',
    to: null,
    subject: '',
    text,
    html: toHtml(text),
    everyone: false,
    ...more,
  };
  return { outlook, host, message, insertion };
};
/** An item with nothing but what is given, read through the adapter. */
const reading = async (item: OutlookItem, set = '1.14') => {
  const outlook: Outlook = { ...fakeOutlook(null, set), item: () => item };
  return mail(outlook, async () => false, patience).open();
};
const body = (plain: string, html = ''): NonNullable<OutlookItem['body']> => ({
  getAsync: (as, done) => done({ status: 'succeeded', value: as === 'text' ? plain : html }),
});

describe('a letter', () => {
  test('comes with everything Outlook knows of it', async () => {
    const { message } = await begin(fakeLetter);
    expect(message).toMatchObject({
      id: 'letter-1',
      conversationId: 'conversation of letter-1',
      view: 'read',
      from: { name: 'Maria Kowalska', address: 'maria@acme.test' },
      to: [{ name: 'Sam Candidate', address: 'sam@outlook.test' }],
      replyTo: [{ name: 'Jobs', address: 'jobs@acme.test' }],
      subject: 'Interview invitation',
      text: fakeLetter.text,
      calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
      receivedAt: '2026-11-20T09:00:00.000Z',
      me: { name: 'Sam Candidate', address: 'sam@outlook.test' },
    });
    expect(message?.html).toContain('<body>');
  });

  test('names and subject of a stranger come in on one line, without what cannot be seen', async () => {
    const message = await reading({
      itemType: 'message',
      itemId: 'x',
      subject: 'Hello\r\nBcc: evil@x.test\u202e',
      from: { displayName: 'Eve\r\n\u0000Evil\u200b', emailAddress: 'eve@x.test' },
      body: body('one\r\ntwo'),
    });
    expect(message?.subject).toBe('Hello Bcc: evil@x.test');
    expect(message?.from?.name).toBe('Eve Evil');
    expect(message?.text).toBe('one\ntwo');
  });

  test('whose body cannot be had is handed on with what is known, and that is said', async () => {
    const outlook = fakeOutlook(fakeLetter);
    outlook.fail({ text: { code: 5001 }, html: 'silent' });
    const message = await mail(outlook, async () => false, patience).open();
    expect(message).toMatchObject({
      id: 'letter-1',
      subject: 'Interview invitation',
      text: '',
      trouble: 'host.unread.body',
    });
    outlook.fail({ text: { code: 5001 } });
    expect((await mail(outlook, async () => false, patience).open())?.trouble).toBeUndefined();
  });

  test('an Outlook without headers and attachments is read without them', async () => {
    const outlook = fakeOutlook(fakeLetter, '1.5');
    const message = await mail(outlook, async () => false, patience).open();
    expect(message).toMatchObject({ id: 'letter-1', replyTo: [], calendar: '' });
    expect(outlook.calls).toEqual(['text', 'html']);
  });

  test('an attached invitation in base64 is decoded as UTF-8', async () => {
    const ics = 'BEGIN:VCALENDAR\r\nSUMMARY:Gespräch\r\nEND:VCALENDAR\r\n';
    const message = await reading({
      itemType: 'message',
      itemId: 'x',
      subject: 's',
      body: body('t'),
      attachments: [
        { id: 'a', name: 'cv.pdf', contentType: 'application/pdf' },
        { id: 'b', name: 'Invite.ICS' },
      ],
      getAttachmentContentAsync: (id, done) =>
        done({
          status: 'succeeded',
          value: { format: 'base64', content: id === 'b' ? Buffer.from(ics).toString('base64') : '' },
        }),
    });
    expect(message?.calendar).toBe(ics);
  });

  test('nothing open is null; an appointment of one’s own is said to be one', async () => {
    expect(await mail(fakeOutlook(null), async () => false, patience).open()).toBeNull();
    await expect(reading({ itemType: 'appointment', subject: { getAsync: () => {} } })).rejects.toThrow(
      'host.unread.own',
    );
  });

  test('Outlook shows another letter already and the pane holds the one before: their Message-IDs tell, nothing is mixed', async () => {
    const outlook = fakeOutlook(fakeLetter);
    const stale = outlook.item();
    let late = false;
    const behind: Outlook = {
      ...outlook,
      // Names and marks of the old item; what it is asked is answered for the new one.
      item: () => {
        const item = outlook.item();
        return late && item && stale ? ({ ...item, ...marks(stale) } as OutlookItem) : item;
      },
    };
    const marks = ({ itemId, internetMessageId, conversationId, subject }: OutlookItem) => ({
      ...{ itemId, internetMessageId, conversationId, subject },
    });
    const host = mail(behind, async () => false, patience);
    late = true;
    outlook.switchTo({ ...fakeLetter, id: 'letter-2', text: 'Hi Sam, lunch?' });
    await expect(host.open()).rejects.toThrow('host.unread.changing');
    late = false;
    expect(await host.open()).toMatchObject({ id: 'letter-2', text: 'Hi Sam, lunch?' });
  });

  test.each([
    ['no header', ''],
    ['a header of another shape', 'Message-ID: none\r\n'],
    ['the same id in other blanks', 'Message-Id:\r\n\t <letter-1@acme.test> \r\n'],
  ])('a Message-ID that says nothing (%s) keeps no letter from being read', async (_, headers) => {
    const outlook = fakeOutlook(fakeLetter);
    const item = {
      ...outlook.item(),
      getAllInternetHeadersAsync: (done: Done<string>) => done({ status: 'succeeded', value: headers }),
    };
    expect(await mail({ ...outlook, item: () => item }, async () => false, patience).open()).toMatchObject({
      id: 'letter-1',
    });
  });

  test('an item without an id is known by its other marks', async () => {
    const message = await reading({
      itemType: 'message',
      itemId: null,
      internetMessageId: '<1@x>',
      conversationId: 'c',
      subject: 's',
      body: body('t'),
    });
    expect(message?.id).toBe('<1@x>\nc\ns');
  });
});

describe('a meeting', () => {
  const local: Outlook['localTime'] = (moment) => ({
    year: 2026,
    month: 11,
    date: 3,
    hours: moment.getUTCHours() + 1,
    minutes: moment.getUTCMinutes(),
    timezoneOffset: 60,
  });

  test('organizer, time and place become a small calendar text, in the person’s own time', async () => {
    const outlook: Outlook = { ...fakeOutlook({ ...fakeLetter, kind: 'request' }), localTime: local };
    const message = await mail(outlook, async () => false, patience).open();
    expect(message?.view).toBe('meeting');
    expect(message?.calendar.split('\r\n')).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        'DTSTART;TZID="+01:00":20261203T140000',
        'DTEND;TZID="+01:00":20261203T144500',
        'SUMMARY:Interview invitation',
        'LOCATION:Room 4',
        'ORGANIZER;CN="Maria Kowalska":mailto:maria@acme.test',
        'ATTENDEE;CN="Sam Candidate":mailto:sam@outlook.test',
      ]),
    );
  });

  test('without the person’s zone it is in UTC; what strangers wrote stays in its line', async () => {
    const message = await reading({
      itemType: 'appointment',
      itemId: 'x',
      subject: 'Talk; with, commas\r\nATTENDEE:evil',
      organizer: { displayName: 'A "quoted"\r\nname', emailAddress: 'a@x.test' },
      start: new Date('2026-12-03T13:00:00Z'),
      end: new Date(Number.NaN),
      body: body('t'),
    });
    const lines = message?.calendar.split('\r\n') ?? [];
    expect(lines).toContain('DTSTART:20261203T130000Z');
    expect(lines).toContain('SUMMARY:Talk\\; with\\, commas ATTENDEE:evil');
    expect(lines).toContain('ORGANIZER;CN="A \'quoted\' name":mailto:a@x.test');
    expect(lines.some((line) => line.startsWith('DTEND'))).toBe(false);
    expect(message?.from).toEqual({ name: 'A "quoted" name', address: 'a@x.test' });
  });
});

describe('a draft', () => {
  test('is known by its conversation and its quote, not by what is typed above', async () => {
    const { outlook, host, message } = await begin(fakeDraft);
    expect(message).toMatchObject({
      view: 'compose',
      from: { address: 'sam@outlook.test' },
      to: [{ address: 'maria@acme.test' }],
    });
    outlook.type('More words. ');
    expect((await host.open())?.id).toBe(message?.id);
    expect((await begin({ ...fakeDraft, id: 'draft-9' })).message?.id).not.toBe(message?.id);
  });

  test('another draft in the same window refuses the text', async () => {
    const { outlook, host, insertion } = await begin(fakeDraft);
    outlook.switchTo({ ...fakeDraft, id: 'draft-9' });
    expect(await host.insert(insertion)).toMatchObject({ outcome: 'refused', says: 'host.other-letter' });
    expect(outlook.draft()).not.toContain('thank you');
  });

  test('pressed again: refused, and the draft is not touched', async () => {
    const { outlook, host, insertion } = await begin(fakeDraft);
    await host.insert(insertion);
    const before = outlook.draft();
    expect(await host.insert(insertion)).toMatchObject({ outcome: 'refused', says: 'host.already-there' });
    expect(outlook.draft()).toBe(before);
    expect(outlook.calls).not.toContain('set');
  });

  test('is given back as it was, unless something was typed since', async () => {
    const { outlook, host, insertion } = await begin(fakeDraft);
    const first = await host.insert(insertion);
    outlook.type('And one thing more. ');
    const typed = outlook.draft();
    expect(await first.undo?.()).toMatchObject({ outcome: 'refused', says: 'host.undo.changed' });
    expect(outlook.draft()).toBe(typed);
    const again = await begin(fakeDraft);
    const second = await again.host.insert(again.insertion);
    expect(await second.undo?.()).toMatchObject({ outcome: 'undone' });
    expect(gist(again.outlook.draft())).toBe(gist(fakeDraft.text));
  });

  test('with pictures in it is not written back', async () => {
    const { host, insertion } = await begin({
      ...fakeDraft,
      plain: true,
      text: `${fakeDraft.text}\n<img src="cid:1">`,
    });
    const inserted = await host.insert(insertion);
    expect(inserted.outcome).toBe('inserted');
    expect(await inserted.undo?.()).toMatchObject({ outcome: 'refused', says: 'host.undo.pictures' });
  });
});

describe('inserting', () => {
  test('two presses at once: one reply', async () => {
    const { outlook, host, insertion } = await begin(fakeLetter);
    const [one, two] = await Promise.all([host.insert(insertion), host.insert(insertion)]);
    expect([one.outcome, two.outcome]).toEqual(['opened', 'refused']);
    expect(outlook.replies).toHaveLength(1);
  });

  test('an answer wanted elsewhere is said to be wanted there', async () => {
    const { host, insertion } = await begin(fakeLetter, { to: 'someone.else@acme.test' });
    expect(await host.insert(insertion)).toMatchObject({
      says: 'host.opened.elsewhere',
      values: { address: 'someone.else@acme.test' },
    });
    expect(await host.insert({ ...insertion, to: 'JOBS@acme.test' })).toMatchObject({ says: 'host.opened' });
  });

  test('another letter by now: refused, whatever the pane shows', async () => {
    const { outlook, host, insertion } = await begin(fakeLetter);
    outlook.switchTo({ ...fakeLetter, id: 'letter-2' });
    expect(await host.insert(insertion)).toMatchObject({ outcome: 'refused', says: 'host.other-letter' });
    outlook.switchTo(null);
    expect(await host.insert(insertion)).toMatchObject({ outcome: 'refused', says: 'host.no-letter' });
    expect(outlook.replies).toEqual([]);
  });

  test('Outlook shows another letter than the one it names: its text gives it away', async () => {
    const { outlook, host, insertion } = await begin(fakeLetter);
    outlook.switchTo({ ...fakeLetter, text: 'Hi Sam, lunch?' });
    expect(await host.insert(insertion)).toMatchObject({ outcome: 'refused', says: 'host.other-letter' });
    expect(outlook.replies).toEqual([]);
  });

  test('another letter is opened while the newer call fails: the older one is not asked', async () => {
    const { outlook, insertion } = await begin(fakeLetter);
    const switching: Outlook = {
      ...outlook,
      item: () => {
        const item = outlook.item();
        return (
          item && {
            ...item,
            displayReplyFormAsync: (_, done) => {
              outlook.switchTo({ ...fakeLetter, id: 'letter-2' });
              done({ status: 'failed', error: { code: 9020 } });
            },
          }
        );
      },
    };
    const host = mail(switching, async () => false, patience);
    await host.open();
    expect(await host.insert(insertion)).toMatchObject({ outcome: 'refused', says: 'host.other-letter' });
    expect(outlook.replies).toEqual([]);
  });

  test.each([
    ['letters with their accents apart, as Macs write them', 'Ce\u0301cile Du\u0308rr invites you to an interview.'],
    ['soft hyphens', 'We would like to in\u00advite you to an inter\u00adview.'],
    ['zero-width spaces', 'We would like to in\u200bvite you to an inter\u200bview.\u2060'],
    ['signs that nobody sees, a thousand of them', `${'\u200b\u034f'.repeat(5000)}We invite you to an interview.`],
  ])('a letter with %s is the same letter when it is looked at again', async (_, words) => {
    const { outlook, host, insertion } = await begin({ ...fakeLetter, text: words });
    expect(await host.insert(insertion)).toMatchObject({ outcome: 'opened', says: 'host.opened' });
    outlook.switchTo({ ...fakeLetter, text: `${words} Or lunch?` });
    expect(await host.insert(insertion)).toMatchObject({ outcome: 'refused', says: 'host.other-letter' });
  });

  test('an answer without a text does not keep a known letter from being answered', async () => {
    const { outlook, host, insertion } = await begin(fakeLetter);
    outlook.fail({ text: 'nothing' });
    expect(await host.insert(insertion)).toMatchObject({ outcome: 'opened' });
  });

  test('what can be done follows what is open', async () => {
    const offers = async (item: FakeItem | null) => {
      const host = mail(fakeOutlook(item), async () => false, patience);
      await host.open();
      return host.offers?.();
    };
    expect(await offers(fakeLetter)).toEqual({ everyone: false, cursor: false, into: 'reply' });
    expect(await offers({ ...fakeLetter, to: [...fakeLetter.to, { emailAddress: 'tom@acme.test' }] })).toMatchObject({
      everyone: true,
    });
    expect(await offers(fakeDraft)).toEqual({ everyone: false, cursor: true, into: 'draft' });
    expect(await offers(null)).toMatchObject({ into: 'none' });
  });
});

describe('the parts', () => {
  test('ask: the first answer counts, silence ends, a throw is a failure', async () => {
    expect(await ask(10, (done) => [1, 2].map((value) => done({ status: 'succeeded', value })))).toEqual({
      came: 'value',
      value: 1,
    });
    expect(await ask(5, () => {})).toEqual({ came: 'silent' });
    expect(await ask(5, (done) => setTimeout(() => done({ status: 'succeeded' }), 20))).toEqual({ came: 'silent' });
    expect(await ask(5, (done) => done({ status: 'failed', error: { code: 9020 } }))).toEqual({
      came: 'failed',
      code: 9020,
    });
    expect(await ask(5, (done) => done(undefined as never))).toEqual({ came: 'failed', code: null });
    expect(
      await ask(5, () => {
        throw new Error('x');
      }),
    ).toEqual({ came: 'failed', code: null });
  });

  test('headers: folded lines, the first of each, no prototype', () => {
    const headers = headersOf(
      'Reply-To: "Doe, Jane" <jane@x.test>,\r\n\tbob@x.test\r\nreply-to: second@x.test\r\n__proto__: x\r\nbad line\r\n',
    );
    expect(replyToOf(headers)).toEqual([
      { name: 'Doe, Jane', address: 'jane@x.test' },
      { name: '', address: 'bob@x.test' },
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(replyToOf(headersOf('Reply-To: =?utf-8?Q?J=C3=A4n?= <j@x.test>, not an address, <a@b@c>\r\n'))).toEqual([
      { name: '', address: 'j@x.test' },
    ]);
  });

  test('markup: one div a paragraph, an empty one between', () => {
    expect(markup(toHtml('Hi <b>,\n\none\ntwo'))).toBe('<div>Hi &lt;b&gt;,</div><div><br></div><div>one<br>two</div>');
  });

  test('gist: a text is known again in another dress', () => {
    expect(gist("I've  decided\r\n\r\n• no")).toBe(gist('I’ve decided no'));
    expect(times('Hi. thank you, Sam. Hi. Thank you, Sam', 'thank you, Sam')).toBe(1);
    expect(times('thank yours', 'thank you')).toBe(0);
    expect(times('anything', '!?')).toBe(0);
  });
});
