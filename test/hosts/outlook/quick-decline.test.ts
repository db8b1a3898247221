import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import type { LanguageCode } from '../../../src/core/languages/code';
import { interfaceWords } from '../../../src/core/languages/en/interface';
import { reading } from '../../../src/core/languages/en/reading';
import { allInterfaces } from '../../../src/core/languages/interfaces';
import { loadReading } from '../../../src/core/languages/load-parts';
import { say } from '../../../src/core/languages/say';
import { emptyMessage, type Message } from '../../../src/core/message/message';
import type { Inserted, Insertion } from '../../../src/core/ports';
import { eastern } from '../../../src/core/reading/facts/eastern';
import { readWith } from '../../../src/core/reading/read-with';
import { quickDecline } from '../../../src/hosts/outlook/quick-decline';
import { present, sample, sampleReply, samples } from '../samples';

const opened: Inserted = { outcome: 'opened', says: 'host.opened' };
const run = async (message: Message, inserted = opened) => {
  const insertions: Insertion[] = [];
  const said = await quickDecline({
    host: {
      open: async () => message,
      insert: async (insertion) => {
        insertions.push(insertion);
        return inserted;
      },
    },
    read: readWith(reading, loadReading, async () => eastern),
    loadWriting: async (code) => allLanguages[code as 'en'],
    standing: async () => ({}),
    now: () => present,
  });
  return { said, says: said?.says ?? null, insertion: insertions[0] ?? null };
};

describe('quick decline', () => {
  const answered: LanguageCode[] = [];

  test.each(samples)(
    '%s: the reply that the pane would give, in the language of the letter, or a word why not',
    async (name) => {
      const message = await sample(name);
      const { says, insertion } = await run(message);
      if (says !== null) expect(says).toMatch(/^host\./);
      else expect(insertion).toEqual(sampleReply(message));
      expect(says === null).toBe(insertion !== null);
      if (insertion)
        answered.push((await readWith(reading, loadReading, async () => eastern)(message, present)).answerIn);
    },
  );

  test('more than one language was among them', () => {
    expect(new Set(answered).size).toBeGreaterThan(5);
  });

  test('no letter: that is said', async () => {
    expect((await run({ ...emptyMessage, trouble: 'host.too-large' } as Message)).says).toBe('host.too-large');
  });

  const invitation: Message = {
    ...emptyMessage,
    id: 'one',
    from: { name: 'Maria Kowalska', address: 'maria.kowalska@acme.test' },
    subject: 'Interview invitation: Data Analyst at Acme',
    text: 'Dear Sam,\n\nThank you for applying for the position of Data Analyst at Acme. We would like to invite you to an interview on Thursday, 3 December 2026 at 14:00.\n\nKind regards,\nMaria Kowalska',
  };

  test('an answer that is wanted elsewhere: the address comes along with the sentence', async () => {
    const says = 'host.opened.elsewhere';
    const { said } = await run(invitation, { outcome: 'opened', says, values: { address: 'jobs@acme.test' } });
    expect(said).toMatchObject({ says: 'host.quick.elsewhere', values: { address: 'jobs@acme.test' } });
    expect(say(interfaceWords['host.quick.elsewhere'], said?.values)).toMatch(/wants its answer at jobs@acme\.test:/);
  });

  test('a letter from a machine that nobody reads: no window is opened to it without a word', async () => {
    const machine = { ...invitation, from: { name: 'Acme Careers', address: 'no-reply@acme.test' } };
    expect(await run(machine)).toMatchObject({ says: 'host.quick.look', insertion: null });
    expect((await run(invitation)).insertion?.to).toBe('maria.kowalska@acme.test');
  });

  test('what is said above the letter fits there in every language', () => {
    const keys = [
      ...['no-letter', 'other-letter', 'busy', 'opened.changed', 'unknown.reply', 'failed.no-reply', 'failed.too-long'],
      ...['unread.body', 'unread.changing', 'unread.own', 'unread.failed', 'quick.not-invitation', 'quick.look'],
      ...['quick.failed', 'quick.reading', 'quick.elsewhere', 'quick.meeting'],
    ];
    for (const [language, words] of Object.entries(allInterfaces) as [string, Readonly<Record<string, string>>][])
      for (const key of keys) {
        const sentence = say(words[`host.${key}`] ?? '', { address: 'maria.kowalska-nowak@careers.example.com' });
        expect([language, key, sentence !== '' && sentence.length <= 150]).toEqual([language, key, true]);
      }
  });
});
