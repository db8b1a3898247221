import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allLanguages } from '../../../src/core/languages/all';
import type { LanguageCode } from '../../../src/core/languages/code';
import { review } from '../../../src/core/review/review';
import { runs } from '../../runs';
import { draftsIn } from './drafts';
import { reviewedOf } from './reviewed';

const codes = Object.keys(allLanguages) as LanguageCode[];
const check = (text: string, language: string): void => {
  const verdicts = review(reviewedOf({ language, draft: text }));
  expect(verdicts).toHaveLength(12);
  for (const verdict of verdicts)
    for (const word of verdict.faults.flatMap((fault) => fault.words))
      expect([text.slice(word.start, word.end), word.start <= word.end]).toEqual([word.text, true]);
};

test('never throws on any string, and marks only what is there', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...codes), check), {
    numRuns: runs(300),
  });
});

test('never throws on a draft cut, doubled or spiked anywhere', () => {
  const drafts = [...draftsIn('good'), ...draftsIn('faulty')].map(({ reviewed }) => reviewed);
  fc.assert(
    fc.property(
      fc.constantFrom(...drafts),
      fc.nat(600),
      fc.nat(600),
      fc.string({ unit: 'binary', maxLength: 12 }),
      (reviewed, from, to, spike) => {
        check(reviewed.text.slice(0, from) + spike + reviewed.text.slice(to), reviewed.language.code);
      },
    ),
    { numRuns: runs(300) },
  );
});

// With the square of the length these would outlast the time a test has.
test.each([
  ['one long line', 'a '.repeat(200_000)],
  ['one long word', 'a'.repeat(400_000)],
  ['brackets', '['.repeat(200_000)],
  ['exclamation', '!'.repeat(200_000)],
  ['capitals', 'AB '.repeat(120_000)],
  ['dates', '5 March '.repeat(40_000)],
  ['greetings', 'Dear Maria,\n'.repeat(20_000)],
  ['negations', "I don't ".repeat(40_000)],
  ['spaces', ' '.repeat(400_000)],
  ['newlines', '\n'.repeat(400_000)],
])('time grows with length, not with its square: %s', (_name, text) => {
  check(text, 'en');
});
