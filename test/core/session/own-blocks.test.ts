import { describe, expect, test } from '@jest/globals';
import type { OwnBlock } from '../../../src/core/blocks/block';
import { en } from '../../../src/core/languages/en';
import { emptyMessage } from '../../../src/core/message/message';
import { readBlockFile, takeIn, writeBlockFile } from '../../../src/core/session/block-file';
import { blockKey, keptBlocks } from '../../../src/core/session/own-blocks';
import { shownBlocks, unknownFields, wouldRead } from '../../../src/core/session/shown-blocks';
import { contents, merge, put } from '../../../src/core/store/store';
import { begun } from './begun';

const block: OwnBlock = {
  id: 'own/bye',
  move: 'closing',
  language: 'en',
  text: 'Bye, {recruiter}.',
  intents: ['decline'],
  hidden: false,
  place: null,
};
const session = begun({
  message: {
    ...emptyMessage,
    id: 'one',
    from: { name: 'Maria Kowalska', address: 'maria.kowalska@acme.example' },
    subject: 'Interview invitation: Data Analyst at Acme',
    text: 'Hi Sam,\n\nwe would like to invite you to an interview for the Data Analyst position on Thursday, 26 November 2026 at 14:00 (CET).\n\nMaria Kowalska',
  },
  languages: { en },
  now: '2026-11-23T10:00:00+01:00',
  standing: { zone: 'Europe/Berlin' },
  review: null,
});

describe('own blocks', () => {
  test('two panes that wrote at once: both texts are there', () => {
    const key = blockKey(block);
    const one = put({}, key, JSON.stringify(block), 'a') as Record<string, string>;
    const other = put({}, key, JSON.stringify({ ...block, text: 'Farewell.' }), 'b') as Record<string, string>;
    const blocks = keptBlocks(contents(merge(one, other)).values).map((each) => each.block);
    expect(blocks.map((each) => each.text).sort()).toEqual(['Bye, {recruiter}.', 'Farewell.']);
    expect(new Set(blocks.map((each) => each.id)).size).toBe(2);
  });

  test('what cannot be read stays out', () => {
    const records = new Map([
      ['block:en:own/a', 'nonsense'],
      ['block:en:own/b', '{"id":"own/b","move":"dance","language":"en","text":"x"}'],
      ['block:en:own/c', '{"id":"../x","move":"closing","language":"en","text":"x"}'],
      ['settings', JSON.stringify(block)],
    ]);
    expect(keptBlocks(records)).toEqual([]);
  });

  test('are listed among ours: rewritten, hidden, added', () => {
    const rewritten: OwnBlock = {
      ...block,
      id: 'gratitude/opportunity',
      move: 'gratitude',
      text: 'Thanks.',
      hidden: true,
    };
    const list = shownBlocks(en, [block, rewritten, { ...block, language: 'de' }]);
    expect(list.filter((each) => each.id === 'own/bye')).toHaveLength(1);
    expect(list.find((each) => each.id === 'gratitude/opportunity')).toMatchObject({
      text: 'Thanks.',
      hidden: true,
      ours: true,
    });
    expect(list.some((each) => each.move === 'greeting')).toBe(false);
    // What a person is to edit carries none of the marks that only a language file knows.
    for (const each of list) expect(each.text).not.toMatch(/\{[^{}]*[?~|]/);
  });

  test('are previewed with the open letter', () => {
    expect(wouldRead(session, block)).toBe('Bye, Maria Kowalska.');
    expect(wouldRead(session, { ...block, text: 'Ask {nobody}.' })).toBeNull();
    expect(unknownFields('Bye {recruiter}, {nobody}, {the role}', en)).toEqual(['{nobody}']);
  });
});

describe('a file of blocks', () => {
  test('comes back as it went', () => {
    expect(readBlockFile(writeBlockFile([block]))).toEqual([block]);
    expect(readBlockFile(`\uFEFF${writeBlockFile([block])}`)).toEqual([block]);
  });

  test.each(['', '[]', '{}', '{"file":"other","blocks":[]}', 'null', '{"file":"decline-politely blocks"}'])(
    'what is no such file is null: %s',
    (text) => expect(readBlockFile(text)).toBeNull(),
  );

  test('never overwrites: the same falls away, what differs becomes a copy', () => {
    const other = { ...block, text: 'Farewell.' };
    expect(takeIn([block], [block])).toEqual([]);
    expect(takeIn([block], [other])).toEqual([{ ...other, id: 'own/bye-2' }]);
    expect(takeIn([block, { ...other, id: 'own/bye-2' }], [other])).toEqual([]);
    expect(takeIn([], [block, other])).toEqual([block, { ...other, id: 'own/bye-2' }]);
  });
});
