import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockFileFault } from '../../../src/core/reply/block-file-fault';
import { readJson } from '../../../src/core/reply/json-lines';
import { runs } from '../../runs';

const block = {
  id: 'own/a',
  move: 'door',
  language: 'en',
  text: 'Bye.',
  intents: ['decline'],
  hidden: false,
  place: null,
};
const file = (blocks: readonly unknown[], rest = {}) =>
  JSON.stringify({ file: 'decline-politely blocks', version: 1, blocks, ...rest }, null, 2);

test('a good file has no fault', () => {
  expect(blockFileFault(`\uFEFF${file([block, { ...block, id: 'own/b', place: 2 }])}`)).toBeNull();
  expect(blockFileFault(file([]))).toBeNull();
});

test.each([
  ['', 'reply.own.wrong-json', { line: 1 }],
  ['{\n "file": 1,\n oops }', 'reply.own.wrong-json', { line: 3 }],
  ['{"file":"something else"}', 'reply.own.wrong-json', { line: 1 }],
  [file([], { version: 2 }), 'reply.own.wrong-version', { version: '2' }],
  [file([{ ...block, text: 7 }]), 'reply.own.wrong-field', { block: 1, line: 9, field: 'text' }],
  [file([block, { ...block, hidden: 'yes' }]), 'reply.own.wrong-field', { block: 2, line: 24, field: 'hidden' }],
  [file([{ ...block, id: undefined }]), 'reply.own.wrong-field', { block: 1, line: 5, field: 'id' }],
  [file([{ ...block, text: 'x'.repeat(2001) }]), 'reply.own.too-long', { block: 1, line: 9, longest: 2000 }],
  [file(Array(501).fill(block)), 'reply.own.too-many', { most: 500 }],
  ['['.repeat(100_000), 'reply.own.wrong-json', { line: 1 }],
  ['{"__proto__": {"x": 1}}', 'reply.own.wrong-json', { line: 1 }],
])('%# a wrong file: %.40s', (text, says, values) => {
  expect(blockFileFault(text)).toEqual({ says, values });
});

test('reads as JSON.parse does, whatever it is', () => {
  const plain = (read: ReturnType<typeof readJson>): unknown => {
    if ('failedAt' in read) return read;
    if (read.items) return read.items.map(plain);
    return read.value === undefined
      ? Object.fromEntries([...read.fields].map(([key, value]) => [key, plain(value)]))
      : read.value;
  };
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.boolean(), (value, pretty) => {
      const text = JSON.stringify(value, null, pretty ? 2 : 0);
      expect(JSON.stringify(plain(readJson(text)))).toBe(JSON.stringify(JSON.parse(text)));
    }),
    { numRuns: runs(500) },
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), (text) => void readJson(text)),
    { numRuns: runs(500) },
  );
});
