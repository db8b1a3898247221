import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import type { Variant } from '../../../src/core/languages/phrases';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish } from '../../../src/core/reply/wish';
import { now } from '../reply/given';
import { letterIn, thirty } from '../reply/letters';

/** Where harper is wrong, each looked up: "your kind words" is a possessive, "taking a while" a noun after a verb. */
const wrong: readonly string[] = ['your kind words', 'taking a while'];

interface Lint {
  readonly kind: string;
  readonly words: string;
  readonly says: string;
}

const proofread = (texts: readonly string[]): readonly (readonly Lint[])[] => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(__dirname, 'harper.mjs')], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

/** Every way of saying every block, with ordinary words in the fields: harper takes unusual names for misspellings. */
const blocks = (): readonly string[] => {
  const texts = (variant: Variant): readonly string[] =>
    typeof variant === 'string'
      ? [variant]
      : 'any' in variant
        ? [...texts(variant.any), ...Object.values(variant.regions).flatMap(texts)]
        : [...variant];
  const fields: Readonly<Record<string, string>> = {
    'the role': 'the Data Analyst role',
    'the role at': 'the Data Analyst role at Apple',
    'a role': 'a Data Analyst',
    'at company': 'at Apple',
    'the short role': 'the Data Analyst role',
    'the invitation': 'inviting me to a phone interview on Thursday 5 March',
    'our meeting': 'our phone interview',
    so: ', so I will not need either of the times you suggested',
    and: ' and will not be attending',
    others: 'Mr Brown and Anna White',
    company: 'Apple',
    'on date': 'on Thursday 5 March',
    date: 'Thursday 5 March',
    'by deadline': 'by Friday 6 March',
    deadline: 'Friday 6 March',
    slots: 'Tuesday 10 March',
    'plain slots': '',
    'bare slots': '',
    'for minutes': ' for 45 minutes',
    'the second': 'the second',
    'the client': 'your client',
    'everyone at': 'everyone at Apple',
    minutes: '30 minutes',
    'a minutes': 'a 30-minute',
    'a format': 'a video call',
    'by format': 'by phone',
    'colleague about': 'Tom Brown',
    specific: 'the work on public transport',
  };
  return Object.values(allLanguages.en.phrases.texts).flatMap((ways) =>
    ways
      .flatMap(texts)
      .flatMap((text) =>
        [0, 1].map((tone) =>
          text
            .replace(/\{\?[^}]*\}/g, '')
            .replace(/\{([^{}]*)\}/g, (_, inside: string) =>
              inside.includes('~') ? (inside.split('~')[tone] ?? '') : (fields[inside] ?? 'Apple'),
            ),
        ),
      ),
  );
};

const replies = (): readonly string[] =>
  thirty('en').flatMap((letter) =>
    (['warm', 'formal'] as const).map(
      (tone) => suggest(letterIn('en', letter), { ...defaultWish, ...letter.wish, tone }, allLanguages, now).text,
    ),
  );

const isWrong = (words: string, text: string): boolean =>
  wrong.some((each) => each.includes(words) && text.includes(each));

test('harper finds nothing in any English block or reply, and does find planted errors', () => {
  const planted = ['I has decided not to go ahead with teh interview.', 'Thank you you for the invitation.'];
  const texts = [...new Set([...blocks(), ...replies()])];
  expect(texts.length).toBeGreaterThan(400);
  const found = proofread([...planted, ...texts]);
  for (const [at] of planted.entries()) expect(found[at]?.length).toBeGreaterThan(0);
  // Names of people and companies that stand in the letters are no English words; what harper says of them is not about our phrases.
  const ours = found
    .slice(planted.length)
    .flatMap((lints, at) =>
      lints
        .filter(
          (lint) => lint.kind !== 'Spelling' && !/^[A-Z]/.test(lint.words) && !isWrong(lint.words, texts[at] ?? ''),
        )
        .map((lint) => `${lint.kind} “${lint.words}”: ${lint.says}  [${texts[at]}]`),
    );
  expect(ours).toEqual([]);
  const spelled = found
    .slice(planted.length)
    .flatMap((lints) =>
      lints.filter((lint) => lint.kind === 'Spelling' && /^[a-z]/.test(lint.words)).map((lint) => lint.words),
    );
  expect([...new Set(spelled)]).toEqual([]);
}, 240_000);
