import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import type { LanguageCode } from '../../../src/core/languages/code';
import { reading } from '../../../src/core/languages/en/reading';
import { loadReading } from '../../../src/core/languages/load-parts';
import { emptyMessage, type Message } from '../../../src/core/message/message';
import type { Insertion } from '../../../src/core/ports';
import { readWith } from '../../../src/core/reading/read-with';
import { quickDecline } from '../../../src/hosts/outlook/quick-decline';
import { present, sample, sampleReply, samples } from '../samples';

const run = async (message: Message) => {
  const insertions: Insertion[] = [];
  const says = await quickDecline({
    host: {
      open: async () => message,
      insert: async (insertion) => {
        insertions.push(insertion);
        return { outcome: 'opened', says: 'host.opened' };
      },
    },
    read: readWith(reading, loadReading),
    loadWriting: async (code) => allLanguages[code as 'en'],
    standing: async () => ({}),
    now: () => present,
  });
  return { says, insertion: insertions[0] ?? null };
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
      if (insertion) answered.push((await readWith(reading, loadReading)(message, present)).answerIn);
    },
  );

  test('more than one language was among them', () => {
    expect(new Set(answered).size).toBeGreaterThan(5);
  });

  test('no letter: that is said', async () => {
    expect((await run({ ...emptyMessage, trouble: 'host.too-large' } as Message)).says).toBe('host.too-large');
  });
});
