import { expect, test } from '@jest/globals';
import { en } from '../../../src/core/languages/en';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish } from '../../../src/core/reply/wish';
import { review } from '../../../src/core/review/review';
import { correct } from '../../../src/core/session/correction';
import { ordinary } from './reviewed';

const now = '2026-03-02T10:00:00Z';
const draft = 'Hi Maria,\n\nThank you for inviting me. Truly, I have decided not to proceed.\n\nBest,\nTom';

/** What the check of what is personal finds in a draft that was typed into, after the recruiter's name was put right. */
const found = (name: string | undefined) => {
  const reading = correct(ordinary('en'), { recruiter: name });
  const reply = suggest(reading, defaultWish, { en }, now);
  const given = { text: draft, edited: true, reply, reading, wish: defaultWish, now, language: en };
  const verdict = review(given).find((each) => each.name === 'personalization');
  return verdict?.faults.map(({ fault, repair }) => [fault, repair?.split('\n')[0] ?? null]) ?? [];
};

test.each([
  ['as read', undefined, []],
  ['another, alike', 'Marta Nowak', [['name-misspelt', 'Hi Marta,']]],
  ['another', 'Tim Ortega', [['stranger', 'Hello Tim Ortega,']]],
])('a name that was put right is looked for in what was typed: %s', (_, name, faults) => {
  expect(found(name)).toEqual(faults);
});
