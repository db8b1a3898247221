import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { dayWeights } from '../../../src/core/reading/facts/day-weights';
import { formatWeights } from '../../../src/core/reading/facts/format-weights';
import { nameWeights } from '../../../src/core/reading/facts/name-weights';
import { inviteWeights } from '../../../src/core/reading/invite-weights';

const parts = (name: string, tables: Readonly<Record<string, string>>) =>
  Object.entries(tables).map(([part, written]) => [`${name} ${part}`, written] as const);

/** Every table that a script has learned. A language that says nothing of a thing has an empty one. */
const tables = [
  ['days', dayWeights] as const,
  ['invitations', inviteWeights] as const,
  ...parts('names', nameWeights),
  ...parts('formats', formatWeights),
  ...Object.values(allLanguages).flatMap(({ code, dayTells, inviteTells, nameTells }) => [
    [`days ${code}`, dayTells] as const,
    [`invitations ${code}`, inviteTells] as const,
    ...parts(`names ${code}`, nameTells),
  ]),
];

describe('what was learned', () => {
  // A sign with a line end once broke a table: all its weights were no numbers, and the old rule decided unseen.
  test.each(tables.filter(([, written]) => written !== ''))(
    'of %s: every weight is a number, and every sign stands once',
    (_, written) => {
      const signs = written.split('\n').flatMap((line) => {
        const cut = line.indexOf(':');
        expect(line.slice(0, cut)).toMatch(/^-?[1-9]\d*$/);
        return line.slice(cut + 1).split('\t');
      });
      expect(new Set(signs).size).toBe(signs.length);
    },
  );

  test('each language tells something of days, of invitations and of names', () => {
    for (const { dayTells, inviteTells, nameTells } of Object.values(allLanguages)) {
      expect(inviteTells.split(/[\n\t]/).length).toBeGreaterThan(20);
      for (const all of [dayTells, Object.values(nameTells).join('')]) expect(all).not.toBe('');
    }
  });
});
