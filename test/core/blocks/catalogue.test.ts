import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/core/blocks/catalogue';
import { reply as words } from '../../../src/core/languages/en/interface/reply';
import { clash } from '../../../src/core/reply/choose';
import { needs } from './situations';

const keys = Object.keys(words);

test('every block has its own id, under its move, and a name people can read', () => {
  expect(new Set(catalogue.map((block) => block.id)).size).toBe(catalogue.length);
  for (const { id, move } of catalogue) {
    expect(id.startsWith(`${move}/`)).toBe(true);
    expect(keys).toContain(`reply.block.${id}`);
    expect(keys).toContain(`reply.move.${move}`);
  }
  expect(
    keys.filter(
      (key) => key.startsWith('reply.block.') && !catalogue.some((block) => key === `reply.block.${block.id}`),
    ),
  ).toEqual([]);
});

test('every need and every question is explained', () => {
  for (const need of needs) expect(keys).toContain(`reply.needs.${need}`);
  for (const block of catalogue) if (block.asks) expect(keys).toContain(`reply.asks.${block.asks}`);
  for (const block of catalogue) for (const need of block.needs) expect(needs).toContain(need);
});

test('every conflict is explained', () => {
  const source = readFileSync('src/core/reply/conflicts.ts', 'utf8');
  const rules = [...source.matchAll(/(?:add|alone)\(\s*'([a-z-]+)'/g)].map((match) => match[1]);
  expect(rules.length).toBeGreaterThan(8);
  for (const rule of rules) expect(keys).toContain(`reply.conflict.${rule}`);
});

test('what contradicts a block or a move names one that exists', () => {
  const moves = new Set<string>(catalogue.map((block) => block.move));
  for (const block of catalogue)
    for (const other of [...(block.clashes?.hard ?? []), ...(block.clashes?.soft ?? [])])
      expect({
        block: block.id,
        other,
        known: moves.has(other) || catalogue.some((each) => each.id === other),
      }).toEqual({ block: block.id, other, known: true });
});

test('no block contradicts itself, and contradictions hold both ways', () => {
  for (const one of catalogue) {
    expect(clash(one, one)).toBe(false);
    for (const other of catalogue) expect(clash(one, other)).toBe(clash(other, one));
  }
});

test('every rule of the requirements that asks for a block has one', () => {
  const served = new Set(catalogue.flatMap((block) => block.rules));
  const asked =
    'R3 R5 R11 R15 R18 R22 R24 R27 R28 R29 R31 R32 R35 R40 R41 R44 R51 R52 R53 R56 R60 R61 R66 R68 R71 R73 R75 R76 R78 R79 R81 R86 R87 R88 R89 R90 R93 R94'.split(
      ' ',
    );
  expect(asked.filter((rule) => !served.has(rule) && rule !== 'R3' && rule !== 'R11')).toEqual([]);
});
