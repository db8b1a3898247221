import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';
import { bodies, peopleSignatures } from './people-signatures';

const nameOf = (language: string, words: string, sender: string): string => {
  const [, name = '', address = sender] = /^(.*?) ?<(.*)>$/.exec(sender) ?? [];
  const text = words.startsWith('^') ? words.slice(1) : `${bodies[language]}${words}`;
  const to = [{ name: '', address: 'jordan.r@mailpost.example' }];
  const message = { ...emptyMessage, from: { name, address }, to, text };
  return read(message, allLanguages, '2026-02-20T09:00:00Z').recruiter?.value.name ?? '-';
};

describe('how people sign and present themselves', () => {
  it.each(
    peopleSignatures.map(
      ([language, words, wanted, sender]) =>
        [language, words, wanted, sender ?? 'info@nordstrom-brot.example'] as const,
    ),
  )('%s %j is %s', (language, words, wanted, sender) => {
    expect(wanted.split('/')).toContain(nameOf(language, words, sender));
  });
});
