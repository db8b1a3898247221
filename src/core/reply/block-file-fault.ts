import type { InterfaceKey } from '../languages/en/interface';
import { type Read, readJson } from './json-lines';

/** Why a file of blocks is not taken in: a sentence of the interface and what stands in its fields. Lines count from 1. */
export interface BlockFileFault {
  readonly says: InterfaceKey;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Holds a file of the person's blocks against its form, field by field; null: all of it can be taken in. */
export const blockFileFault = (text: string): BlockFileFault | null => {
  const file = readJson(text.replace(/^\uFEFF/, ''));
  if ('failedAt' in file) return { says: 'reply.own.wrong-json', values: { line: file.failedAt } };
  const blocks = file.fields.get('blocks');
  if (file.fields.get('file')?.value !== 'decline-politely blocks' || !blocks?.items)
    return { says: 'reply.own.wrong-json', values: { line: file.line } };
  const version = file.fields.get('version')?.value;
  if (version !== 1) return { says: 'reply.own.wrong-version', values: { version: String(version ?? '?') } };
  if (blocks.items.length > most) return { says: 'reply.own.too-many', values: { most } };
  for (const [at, block] of blocks.items.entries()) {
    const wrong = faultOf(block, at + 1);
    if (wrong) return wrong;
  }
  return null;
};

const most = 500;
const longest = 2000;

const faultOf = (block: Read, number: number): BlockFileFault | null => {
  for (const [field, test] of tests) {
    const found = block.fields.get(field);
    if (test(found)) continue;
    const line = found?.line ?? block.line;
    return typeof found?.value === 'string' && field === 'text'
      ? { says: 'reply.own.too-long', values: { block: number, line, longest } }
      : { says: 'reply.own.wrong-field', values: { block: number, line, field } };
  }
  return null;
};

const text = (found: Read | undefined): string | null => (typeof found?.value === 'string' ? found.value : null);

const tests: readonly (readonly [string, (found: Read | undefined) => boolean])[] = [
  ['id', (found) => /^[a-z-]{1,40}\/[\w~.-]{1,80}$/.test(text(found) ?? '')],
  ['move', (found) => /^[a-z-]{3,20}$/.test(text(found) ?? '')],
  ['language', (found) => /^[a-z]{2,3}$/.test(text(found) ?? '')],
  ['text', (found) => (text(found)?.length ?? longest + 1) <= longest],
  [
    'intents',
    (found) => found?.items?.every((each) => ['decline', 'move', 'one-line'].includes(text(each) ?? '')) ?? false,
  ],
  ['hidden', (found) => typeof found?.value === 'boolean'],
  ['place', (found) => found?.value === null || typeof found?.value === 'number'],
];
