import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage, type Mailbox, type Message } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';
import { type SaidLetter, saidPeople, saidRoles } from './said-letters';

const boxOf = (from: string): Mailbox => {
  const found = /^(.*) <(.*)>$/.exec(from);
  return { name: found?.[1] ?? '', address: found?.[2] ?? from };
};
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#/&]+/gu, ' ')
    .trim();
const said = ([from, subject, text]: SaidLetter) => {
  const message: Message = { ...emptyMessage, from: boxOf(from), subject, text };
  const { role, recruiter } = read(message, allLanguages, '2026-04-20T00:00:00Z');
  return { role: role?.value.name ?? null, recruiter: recruiter?.value.name ?? null, sure: recruiter?.sure ?? null };
};
const isIn = (got: string | null, wanted: string) => wanted.split('|').some((each) => plain(each) === plain(got ?? ''));

describe('short letters in which people and posts are said in passing', () => {
  // Figures that were measured, to be lowered and not raised.
  it('has the people right', () => {
    const wrong = saidPeople.filter((letter) => !isIn(said(letter).recruiter, letter[3]));
    if (process.env.SHOW)
      process.stdout.write(`${wrong.map((each) => `${each[3]}: ${said(each).recruiter}`).join('\n')}\n`);
    expect(wrong.length).toBeLessThanOrEqual(mostPeople);
  });

  it('never shows a wrong one as certain', () => {
    const wrong = saidPeople.filter(
      (letter) => said(letter).sure === 'certain' && !isIn(said(letter).recruiter, letter[3]),
    );
    expect(wrong).toEqual([]);
  });

  it('has the posts right', () => {
    const wrong = saidRoles.filter((letter) => !isIn(said(letter).role, letter[3]));
    if (process.env.SHOW) process.stdout.write(`${wrong.map((each) => `${each[3]}: ${said(each).role}`).join('\n')}\n`);
    expect(wrong.length).toBeLessThanOrEqual(mostRoles);
  });
});

const mostPeople = 11;
const mostRoles = 4;
