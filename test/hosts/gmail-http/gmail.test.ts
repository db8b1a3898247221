import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { gmail, hexId } from '../../../src/hosts/gmail-http/gmail';
import { faultOf, type GmailFault } from '../../../src/hosts/gmail-http/gmail-fault';
import { type Fault, type GmailApi, gmailApi, goodMessageToken, goodUserToken } from '../../fakes/gmail-api';

const quick = { attempts: 3, pause: 1, longest: 50 };
let api: GmailApi;
let narrow: GmailApi;
beforeAll(async () => {
  api = await gmailApi();
  narrow = await gmailApi({ mayList: false });
});
afterAll(async () => {
  await api.close();
  await narrow.close();
});
beforeEach(() => {
  for (const each of [api, narrow]) {
    each.reset();
    each.put('18c', message);
  }
});

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const message = {
  id: '18c',
  threadId: '18a',
  internalDate: '1741000000000',
  payload: {
    mimeType: 'multipart/mixed',
    headers: [
      { name: 'From', value: '=?utf-8?q?Marisol_Qui=C3=B1ones?= <marisol@northwind.example>' },
      { name: 'To', value: 'Sam <sam@home.example>, Ann <ann@home.example>' },
      { name: 'Cc', value: 'Tom <tom@northwind.example>' },
      { name: 'Delivered-To', value: 'sam@home.example' },
      { name: 'Subject', value: 'Interview: =?utf-8?B?w4VuZ3N0csO2bSDigJM=?=' },
      { name: 'Date', value: 'Mon, 03 Mar 2025 09:14:00 -0500' },
      { name: 'Message-ID', value: '<a@northwind.example>' },
      { name: 'References', value: '<z@northwind.example>' },
    ],
    parts: [
      {
        mimeType: 'multipart/alternative',
        parts: [
          { mimeType: 'text/plain', body: { data: base64url('Hi Sam, an interview – on Monday?') } },
          { mimeType: 'text/html', body: { data: base64url('<p>Hi Sam</p>') } },
        ],
      },
      { mimeType: 'text/calendar', filename: 'invite.ics', body: { attachmentId: 'att1', size: 20 } },
    ],
  },
};
const insertion = {
  for: '18c',
  to: 'marisol@northwind.example',
  subject: 'Re: Interview',
  text: 'Hi Marisol,\n\nÅngström – no.',
  html: '<p>Hi Marisol,</p>',
  everyone: false,
  place: 'start',
  as: 'reply',
} as const;
const box = (on = api, time = 300) => gmail(on.rootUrl, goodUserToken, goodMessageToken, time, quick);
const failing = async (work: Promise<unknown>): Promise<GmailFault> =>
  work.then(
    () => Promise.reject(new Error('should have failed')),
    (error) => faultOf(error),
  );

describe('the letter', () => {
  test('is read with both tokens, decoded, with its calendar', async () => {
    api.put('att1', { data: base64url('BEGIN:VCALENDAR'), size: 15 });
    const letter = await box().letter('18c');
    expect(letter).toMatchObject({
      id: '18c',
      conversationId: '18a',
      from: { name: 'Marisol Quiñones', address: 'marisol@northwind.example' },
      subject: 'Interview: Ångström –',
      text: 'Hi Sam, an interview – on Monday?',
      html: '<p>Hi Sam</p>',
      calendar: 'BEGIN:VCALENDAR',
      receivedAt: '2025-03-03T09:14:00-05:00',
    });
    expect(api.seen[0]).toMatchObject({ authorization: `Bearer ${goodUserToken}`, messageToken: goodMessageToken });
  });

  test('is readable without its calendar', async () => {
    api.fail('attachment', { status: 500 });
    expect((await box().letter('18c')).calendar).toBe('');
  });

  test("Gmail's event ids become the API's", () => {
    expect(hexId('msg-f:1746600000000000000')).toBe('183d2b7234b28000');
    expect(hexId('18c')).toBe('18c');
    expect(() => hexId('../drafts')).toThrow();
  });

  test('line ends in a name or subject go no further', async () => {
    api.put('18d', {
      ...message,
      id: '18d',
      payload: {
        ...message.payload,
        headers: [
          { name: 'Subject', value: '=?utf-8?Q?Hi=0D=0ABcc:_evil@x.example?=' },
          { name: 'From', value: '=?utf-8?Q?M=0D=0ABcc:_e?= <m@x.example>' },
        ],
      },
    });
    const letter = await box().letter('18d');
    expect(`${letter.subject}${letter.from?.name}`).not.toMatch(/[\r\n]/);
  });
});

describe('the draft', () => {
  test('stands in the conversation, answers the letter, and says what was written', async () => {
    const letter = await box().letter('18c');
    const made = await box().createDraft(insertion, letter);
    expect(made).toEqual({ draftId: 'r1', threadId: '18a' });
    const raw = api.drafts[0]?.raw ?? '';
    expect(raw).toMatch(/^To: marisol@northwind\.example\r$/m);
    expect(raw).toMatch(/^In-Reply-To: <a@northwind\.example>\r$/m);
    expect(raw).toMatch(/^References: <z@northwind\.example> <a@northwind\.example>\r$/m);
    expect(raw).toMatch(/^Subject: Re: Interview\r$/m);
    expect(raw).not.toMatch(/^Cc:/m);
  });

  test('answers everyone on wish, without ourselves and without anyone twice', async () => {
    await box().createDraft({ ...insertion, everyone: true }, await box().letter('18c'));
    expect(api.drafts[0]?.raw).toMatch(/^Cc: ann@home\.example, tom@northwind\.example\r$/m);
  });

  test.each(['a@b.example, evil@x.example', 'a@b.example\r\nBcc: evil@x.example', '<a@b.example>', 'nobody', ''])(
    'an address that is more than one address is refused: %j',
    async (to) => {
      expect((await failing(box().createDraft({ ...insertion, to }, null))).failure).toBe('draft');
      expect(api.drafts).toHaveLength(0);
    },
  );

  test('a subject with line ends adds no header', async () => {
    await box().createDraft({ ...insertion, subject: 'Re: x\r\nBcc: evil@x.example' }, null);
    expect(api.drafts[0]?.raw).not.toMatch(/^Bcc:/im);
  });
});

const statuses: Fault[] = [400, 401, 404, 413, 500, 502, 503, 504].map((status) => ({ status }));
const forbidden: Fault[] = [
  'insufficientPermissions',
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'dailyLimitExceeded',
  'domainPolicy',
].map((reason) => ({ status: 403, reason }));
const slow: Fault[] = [{ status: 429 }, { status: 429, retryAfter: 0 }, { status: 429, retryAfter: 3600 }];
const broken: Fault[] = (
  ['reset', 'cut', 'silent', 'slow', 'empty', 'html', 'half-json', 'wrong-type', 'huge', 'no-id'] as const
).map((way) => ({ way }));
const faults = [...statuses, ...forbidden, ...slow, ...broken];
const called = (fault: Fault): string => JSON.stringify(fault);
const repeated = (fault: Fault): Fault[] => [fault, fault, fault, fault, fault, fault];
let cases = 0;

describe('when the API fails', () => {
  test.each(faults.map((fault) => [called(fault), fault] as const))('reading, once: %s', async (_, fault) => {
    cases++;
    api.fail('get', fault);
    const outcome = await box()
      .letter('18c')
      .then(
        () => 'read',
        (error) => faultOf(error).failure,
      );
    const lasting =
      'status' in fault &&
      ([400, 401, 404, 413].includes(fault.status) ||
        ['insufficientPermissions', 'dailyLimitExceeded', 'domainPolicy'].includes(fault.reason ?? '') ||
        fault.retryAfter === 3600);
    if (lasting) expect(outcome).not.toBe('read');
    else expect(['read', 'unreadable']).toContain(outcome);
  });

  test.each(faults.map((fault) => [called(fault), fault] as const))('reading, for good: %s', async (_, fault) => {
    cases++;
    api.fail('get', ...repeated(fault));
    const { failure } = await failing(box().letter('18c'));
    expect(['expired', 'scope', 'no-letter', 'unreadable', 'quota', 'unexpected']).toContain(failure);
    expect(api.seen.length).toBeLessThanOrEqual(3);
  });

  // The call may or may not have been carried out before the fault showed: never two drafts, and never a lie.
  // A 4xx is a refusal: Google says so before it does anything.
  const mayHaveHappened = (fault: Fault): boolean => !('status' in fault) || fault.status >= 500;
  const carried = faults.flatMap((fault) => [fault, ...(mayHaveHappened(fault) ? [{ ...fault, after: true }] : [])]);
  test.each(carried.map((fault) => [called(fault), fault] as const))('making a draft, once: %s', async (_, fault) => {
    cases++;
    api.fail('create', fault);
    const outcome = await box()
      .createDraft(insertion, null)
      .then(
        () => 'made',
        () => 'not made',
      );
    if (outcome === 'made') expect(api.drafts).toHaveLength(1);
    else expect(api.drafts).toHaveLength(0);
  });

  test.each(carried.map((fault) => [called(fault), fault] as const))(
    'making a draft where drafts may not be looked for: %s',
    async (_, fault) => {
      cases++;
      narrow.fail('create', fault);
      const outcome = await box(narrow)
        .createDraft(insertion, null)
        .then(
          () => 'made',
          (error) => faultOf(error).failure,
        );
      const certain = 'status' in fault && fault.status < 500;
      if (!certain) {
        // Nobody can say whether it was made: the person is told to look, and nothing is tried again.
        expect(outcome).toBe('not-told');
        expect(narrow.seen.filter((each) => each.method === 'POST')).toHaveLength(1);
      } else if (outcome !== 'made' && !fault.after) expect(narrow.drafts).toHaveLength(0);
    },
  );

  test('a machine that is not there', async () => {
    cases++;
    const gone = await gmailApi();
    await gone.close();
    const nowhere = gmail(gone.rootUrl, goodUserToken, null, 300, quick);
    expect((await failing(nowhere.createDraft(insertion, null))).uncertain).toBe(false);
  });

  test('a name that does not resolve', async () => {
    cases++;
    const nowhere = gmail('http://gmail.invalid/', goodUserToken, null, 300, quick);
    expect((await failing(nowhere.letter('18c'))).failure).toBe('unexpected');
  });

  test('at least 75 cases were tried', () => {
    expect(cases).toBeGreaterThanOrEqual(75);
  });
});
