import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { interfaceWords } from '../src/core/languages/en/interface';
import type { Check, CheckExample } from '../src/core/review/check';
import { review } from '../src/core/review/review';
import { reviewedOf } from './core/review/reviewed';

// One loop runs the examples that the files of a shelf carry.
const folder = join(__dirname, '../src/core/review/etiquette');
const files = readdirSync(folder).filter((name) => name !== 'index.ts');

describe('the twelve manners', () => {
  test('are twelve', () => expect(files).toHaveLength(12));

  describe.each(files)('%s', (file) => {
    const module = require(join(folder, file)) as Record<string, unknown>;
    const check = Object.values(module).find(
      (each): each is Check => typeof each === 'object' && each !== null && 'judge' in each,
    );
    const examples = module.examples as readonly CheckExample[];
    const name = check?.name ?? '';

    test('has its name and its why in the words of the interface', () => {
      expect(`${name}.ts`).toBe(file);
      expect(interfaceWords).toHaveProperty([`review.${name}.name`]);
      expect(interfaceWords).toHaveProperty([`review.${name}.why`]);
    });

    test.each(examples.map((each) => [each.language, each.draft.replace(/\s+/g, ' ').slice(0, 100), each] as const))(
      '%s: %s',
      (_language, _draft, example) => {
        const verdict = review(reviewedOf(example)).find((each) => each.name === name);
        expect(verdict?.verdict).toBe(example.verdict);
        if (example.words)
          expect(verdict?.faults.flatMap((fault) => fault.words.map((word) => word.text))).toEqual(example.words);
      },
    );
  });
});
