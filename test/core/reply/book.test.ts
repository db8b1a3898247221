import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { book, written } from './book';

test.each(written().map((code) => [code] as const))(
  'test/book/%s.md is what the sources say (node scripts/book.mjs writes it)',
  (code) => {
    const file = `test/book/${code}.md`;
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(book(code));
  },
);
