import { expect, test } from '@jest/globals';
import { en } from '../../../src/core/languages/en';
import type { Reading } from '../../../src/core/reading/reading';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish } from '../../../src/core/reply/wish';
import { review } from '../../../src/core/review/review';
import { ordinary } from './reviewed';

const now = '2026-03-02T10:00:00Z';
const whole = ordinary('en');
const guess = { sure: 'unsure' } as const;

/** The faults that the check of what is personal finds in our own reply to a letter, or in the same words typed by hand. */
const found = (change: Partial<Reading>, edited = false, asks = true): readonly string[] => {
  const reading = { ...whole, ...change };
  const reply = suggest(reading, defaultWish, { en }, now);
  const given = { text: reply.text, edited, reply, reading, wish: defaultWish, now, language: en, asks };
  const verdict = review(given).find(({ name }) => name === 'personalization');
  return verdict?.faults.map(({ fault }) => fault) ?? [];
};

test.each<[string, Partial<Reading>, readonly string[]]>([
  ['everything is clear', {}, []],
  ['nobody is named', { recruiter: null }, ['unclear-recruiter']],
  ['a team signs', { recruiter: null, route: { ...whole.route, value: { ...whole.route.value, kind: 'team' } } }, []],
  ['who wrote is a guess', { recruiter: whole.recruiter && { ...whole.recruiter, ...guess } }, ['unclear-recruiter']],
  ['no role is named', { role: null }, ['unclear-role']],
  ['the role is a guess', { role: whole.role && { ...whole.role, ...guess } }, ['unclear-role']],
  ['no company is named', { company: null }, []],
  ['the company is a guess', { company: whole.company && { ...whole.company, ...guess } }, ['unclear-company']],
  ['hardly anything is clear', { recruiter: null, role: null }, ['unclear-recruiter', 'unclear-role']],
])('%s', (_, change, faults) => {
  expect(found(change)).toEqual(faults);
});

test('words of the person’s own are theirs to judge', () => {
  expect(found({ recruiter: null, role: null }, true)).toEqual([]);
});

test('where nobody is asked, it is no fault of the reply', () => {
  expect(found({ recruiter: null, role: null }, false, false)).toEqual([]);
});
