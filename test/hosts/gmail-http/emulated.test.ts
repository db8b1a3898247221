import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gmail } from '../../../src/hosts/gmail-http/gmail';

// The real googleapis client against a Gmail emulator of another author: what our own fake might get wrong the same way we do.
const person = 'testuser@example.com';
let child: ChildProcess;
let rootUrl = '';
beforeAll(async () => {
  const mailbox = {
    users: [{ email: person, name: 'Sam Okafor' }],
    messages: [
      {
        id: 'a1b2c3',
        thread_id: 'd4e5f6',
        user_email: person,
        from: 'Maria Kowalska <maria@acme.example>',
        to: person,
        subject: 'Interview for the Data Analyst position – Ångström',
        body_text:
          'Dear Sam,\n\nWe would like to invite you to an interview for the Data Analyst position.\n\nMaria Kowalska',
        label_ids: ['INBOX'],
      },
    ],
  };
  child = spawn(process.execPath, [join(__dirname, '../../fakes/emulated-gmail.mjs'), JSON.stringify(mailbox)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  rootUrl = await new Promise((done, fail) => {
    child.stdout?.once('data', (line: Buffer) => done(`${String(line).trim()}/`));
    child.once('exit', (status) => fail(new Error(`the emulator ended with ${status}`)));
  });
}, 60_000);
afterAll(() => {
  child.removeAllListeners('exit');
  child.kill();
});

const api = async (path: string): Promise<Record<string, never>> => {
  const response = await fetch(`${rootUrl}gmail/v1/users/me/${path}`, { headers: { authorization: 'Bearer any' } });
  return (await response.json()) as Record<string, never>;
};

test('a letter is read, and its reply stands as a draft in the same conversation', async () => {
  const box = gmail(rootUrl, 'any', 'message-token', 10_000);
  const letter = await box.letter('a1b2c3');
  expect(letter).toMatchObject({
    from: { name: 'Maria Kowalska', address: 'maria@acme.example' },
    subject: 'Interview for the Data Analyst position – Ångström',
  });
  expect(letter.text).toContain('We would like to invite you');
  const text = 'Hi Maria,\n\nThank you – Ångström.\n\nBest wishes';
  const made = await box.createDraft(
    {
      for: letter.id,
      to: 'maria@acme.example',
      subject: `Re: ${letter.subject}`,
      text,
      html: '<p>Hi Maria,</p>',
      everyone: false,
      as: 'reply',
    },
    letter,
  );
  const { message } = (await api(`drafts/${made.draftId}?format=full`)) as unknown as {
    message: {
      threadId: string;
      labelIds: string[];
      payload: { headers: { name: string; value: string }[]; parts: { mimeType: string; body: { data: string } }[] };
    };
  };
  const header = (name: string) => message.payload.headers.find((each) => each.name.toLowerCase() === name)?.value;
  expect(message.threadId).toBe(letter.conversationId);
  expect(message.labelIds).toContain('DRAFT');
  expect(header('to')).toBe('maria@acme.example');
  expect(header('in-reply-to')).toBe(letter.headers['message-id']);
  const plain = message.payload.parts.find((part) => part.mimeType === 'text/plain');
  expect(
    Buffer.from(plain?.body.data ?? '', 'base64url')
      .toString('utf8')
      .replace(/\r\n/g, '\n')
      .trim(),
  ).toBe(text);
  expect(await api('messages?labelIds=SENT')).toMatchObject({ resultSizeEstimate: 0 });
});
