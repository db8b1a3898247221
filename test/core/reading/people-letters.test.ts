import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage, type Message } from '../../../src/core/message/message';
import { plain } from '../../../src/core/message/plain';
import { read } from '../../../src/core/reading/read';
import type { Reading } from '../../../src/core/reading/reading';
import { letter } from '../../../src/eml/letter';

/** What a letter is here to show; keys that are not there are not asked for. `also`: other right answers. */
interface Shown {
  readonly recruiter?: string | null;
  readonly company?: string | null;
  readonly role?: string | null;
  readonly also?: Readonly<Record<string, readonly string[]>>;
}

const folder = join(__dirname, '../../letters');
const slugs = existsSync(folder)
  ? readdirSync(folder).filter((slug) => existsSync(join(folder, slug, 'message.eml')))
  : [];
const now = '2026-06-01T09:00:00+02:00';
const open = async (slug: string) => letter(readFileSync(join(folder, slug, 'message.eml')));
const plainName = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(gmbh|inc|ltd|llp|plc|ab|b\.?v|ltda|s\.?l|s\.?p\.?a|sp\. z o\.o)\b\.?/gu, '')
    .replace(/[^\p{L}\p{N}+#'&/]+/gu, ' ')
    .trim();

/** Misses that are known and open: each is a real defect, none is a wish. */
const open_ = new Set<string>([
  'people-en-short-sms company',
  'people-en-reschedule company',
  'people-en-hospitality company',
  'people-en-warehouse recruiter',
  'people-zh-tw company',
  'people-zh-tw role',
]);

describe('people, company and role of the letters', () => {
  it.each(slugs)('%s', async (slug) => {
    const shown = JSON.parse(readFileSync(join(folder, slug, 'reading.json'), 'utf8')) as Shown;
    const message = await open(slug);
    const reading = read(message, allLanguages, message.receivedAt ?? now);
    const said = {
      recruiter: reading.recruiter?.value.name ?? null,
      company: reading.company?.value ?? null,
      role: reading.role?.value.name ?? null,
    };
    for (const key of ['recruiter', 'company', 'role'] as const) {
      const want = shown[key];
      if (want === undefined || (typeof want === 'object' && want !== null) || open_.has(`${slug} ${key}`)) continue;
      const right = [want, ...(shown.also?.[key] ?? [])].map((each) => (each === null ? null : plainName(each)));
      const got = said[key];
      expect({ [key]: got === null ? null : right.includes(plainName(got)) ? right[0] : got }).toEqual({
        [key]: right[0],
      });
    }
  });
});

describe('the evidence of every fact', () => {
  it.each(slugs)('%s', async (slug) => {
    const message = await open(slug);
    const reading = read(message, allLanguages, message.receivedAt ?? now);
    const fields: Record<string, string> = {
      text: reading.parts.text,
      signature: reading.parts.text,
      quoted: reading.parts.quoted,
      from: message.from?.name ?? '',
    };
    for (const fact of [reading.recruiter, reading.company, reading.role, reading.agency, ...reading.interviewers]) {
      const field = fact && fact.start >= 0 ? fields[fact.where] : undefined;
      if (fact && field !== undefined) expect(field.slice(fact.start, fact.start + fact.words.length)).toBe(fact.words);
    }
  });
});

describe('the same letter through every door', () => {
  const facts = (reading: Reading) => ({
    recruiter: reading.recruiter?.value.name,
    company: reading.company?.value,
    role: reading.role?.value.name,
    language: reading.language.value,
  });
  const doors = (message: Message): readonly Message[] => {
    const bare = { ...emptyMessage, ...message, headers: {}, id: 'x', sender: null };
    const text = message.text.trim() || plain(message.html);
    const html =
      message.html ||
      `<html><body>${text
        .split('\n')
        .map(
          (line) =>
            `<div>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/^ +/, '') || '<br>'}</div>`,
        )
        .join('')}</body></html>`;
    return [
      { ...bare, text: text.replace(/\n/g, '\r\n'), html },
      { ...bare, text: '', html },
      { ...bare, text, html: '' },
    ];
  };

  it.each(slugs)('%s', async (slug) => {
    const message = await open(slug);
    const first = facts(read(message, allLanguages, message.receivedAt ?? now));
    for (const other of doors(message))
      expect(facts(read(other, allLanguages, message.receivedAt ?? now))).toEqual(first);
  });
});
