import { describe, expect, test } from '@jest/globals';
import { emptyMessage } from '../../../src/core/message/message';
import { answeredAt, forgetAnswer, noteAnswer } from '../../../src/faces/pane/answered';
import { keepDraft, recallDraft } from '../../../src/faces/pane/drafts';
import { keeper } from '../../../src/faces/pane/keeper';
import { keepSettings, noSettings, readSettings } from '../../../src/faces/pane/settings';

/** A memory like the hosts': a bag of texts, that may be out of order. */
const bag = (kept: Record<string, string> = {}) => ({
  kept,
  failing: false,
  slow: [] as (() => void)[],
  waits: false,
  async recall() {
    if (this.failing) throw new Error('host.memory.failed');
    return { ...kept };
  },
  async keep(changes: Readonly<Record<string, string | null>>) {
    if (this.waits) await new Promise<void>((done) => this.slow.push(done));
    if (this.failing) throw new Error('host.memory.full');
    for (const [key, value] of Object.entries(changes))
      if (value === null) delete kept[key];
      else kept[key] = value;
  },
});

const typed = (text: string) => ({ wish: {}, corrections: {}, typed: text, dismissed: [], everyone: false });

describe('the keeper', () => {
  test('keeps drafts as they are and everything else as records that merge', async () => {
    const memory = bag();
    const hold = keeper(memory, 'w', () => {});
    await hold.recall();
    await hold.keep({ 'draft:a': 'as it is', settings: '{}' });
    expect(memory.kept).toEqual({ 'draft:a': 'as it is', settings: '1;w=1;+{}' });
    expect(hold.records().get('settings')).toBe('{}');
    expect(hold.drafts()).toEqual({ 'draft:a': 'as it is' });
    await hold.keep({ settings: null });
    expect(memory.kept.settings).toBe('1;w=2;-');
    expect(hold.records().has('settings')).toBe(false);
  });

  test('what a failing memory did not take goes along with the next change, and the trouble is told', async () => {
    const memory = bag();
    const told: (string | null)[] = [];
    const hold = keeper(memory, 'w', (trouble) => told.push(trouble));
    await hold.recall();
    memory.failing = true;
    expect(await hold.keep({ 'draft:a': 'one' })).toBe(false);
    expect(hold.drafts()).toEqual({ 'draft:a': 'one' });
    memory.failing = false;
    expect(await hold.keep({ seen: '1' })).toBe(true);
    expect(memory.kept['draft:a']).toBe('one');
    expect(told).toEqual([null, 'host.memory.full', null]);
  });

  test('what is kept while a recall is under way outlives an answer from before', async () => {
    const memory = bag({ 'draft:a': 'old' });
    const hold = keeper(memory, 'w', () => {});
    await hold.recall();
    const begun = memory.recall();
    let answer: () => void = () => {};
    memory.recall = async () => {
      await new Promise<void>((done) => {
        answer = done;
      });
      return begun;
    };
    const recalled = hold.recall();
    expect(await hold.keep({ 'draft:a': 'new', 'draft:b': 'also', seen: '1' })).toBe(true);
    expect(await hold.keep({ 'draft:b': null })).toBe(true);
    answer();
    await recalled;
    expect(hold.drafts()).toEqual({ 'draft:a': 'new' });
    expect(hold.records().get('seen')).toBe('1');
  });

  test('a change made while another is under way is not taken for kept', async () => {
    const memory = bag();
    const hold = keeper(memory, 'w', () => {});
    await hold.recall();
    memory.waits = true;
    const first = hold.keep({ 'draft:a': 'one' });
    const second = hold.keep({ 'draft:a': 'two' });
    memory.slow.shift()?.();
    expect(await first).toBe(true);
    expect(hold.drafts()).toEqual({ 'draft:a': 'two' });
    memory.slow.shift()?.();
    await second;
    expect(memory.kept['draft:a']).toBe('two');
  });

  test('what is under way is not handed over again with every key; once it failed, it goes along with the next', async () => {
    const memory = bag();
    const told: (string | null)[] = [];
    const hold = keeper(memory, 'w', (trouble) => told.push(trouble));
    const handed: string[][] = [];
    const { keep } = memory;
    memory.keep = function (changes) {
      handed.push(Object.keys(changes));
      return keep.call(this, changes);
    };
    memory.waits = true;
    const saving = hold.keep({ settings: '{}' });
    memory.waits = false;
    expect(await hold.keep({ 'draft:a': 'one' })).toBe(true);
    memory.failing = true;
    memory.slow.shift()?.();
    expect(await saving).toBe(false);
    memory.failing = false;
    expect(hold.records().get('settings')).toBe('{}');
    expect(await hold.keep({ 'draft:a': 'two' })).toBe(true);
    expect(handed).toEqual([['settings'], ['draft:a'], ['settings', 'draft:a']]);
    expect(memory.kept).toEqual({ settings: '1;w=1;+{}', 'draft:a': 'two' });
    expect(told).toEqual(['host.memory.full', null]);
  });

  test('an unreadable record is set aside byte for byte before it is written over', async () => {
    const memory = bag({ settings: 'damaged' });
    const hold = keeper(memory, 'w', () => {});
    await hold.recall();
    expect(readSettings(hold.records().get('settings'))).toEqual(noSettings);
    await keepSettings(hold, { tone: 'formal' });
    expect(Object.entries(memory.kept).find(([key]) => key.startsWith('quarantine:settings'))?.[1]).toBe('damaged');
    expect(readSettings(hold.records().get('settings')).tone).toBe('formal');
  });
});

describe('settings', () => {
  test('a damaged field falls back alone, and what a later version wrote stays', async () => {
    const memory = bag();
    const hold = keeper(memory, 'w', () => {});
    await hold.keep({ settings: '{"tone":3,"signOffName":"Sam","language":"xx","zone":"","later":1}' });
    expect(readSettings(hold.records().get('settings'))).toEqual({ ...noSettings, signOffName: 'Sam' });
    await keepSettings(hold, { zone: 'Europe/Berlin' });
    expect(JSON.parse(hold.records().get('settings') ?? '')).toMatchObject({ later: 1, zone: 'Europe/Berlin' });
  });

  test.each(['', 'null', '[]', '7', '{'])('what is none counts as not set: %s', (kept) => {
    expect(readSettings(kept)).toEqual(noSettings);
  });
});

describe('drafts', () => {
  test('come back, and go when nothing is left of them', async () => {
    const hold = keeper(bag(), 'w', () => {});
    await keepDraft(hold, 'a', typed('Mine.\nTwo lines'), 1);
    expect(recallDraft(hold, 'a')).toEqual(typed('Mine.\nTwo lines'));
    expect(recallDraft(hold, 'b')).toBeNull();
    await keepDraft(hold, 'a', null, 2);
    expect(recallDraft(hold, 'a')).toBeNull();
  });

  test('forty are kept, the oldest give way', async () => {
    const hold = keeper(bag(), 'w', () => {});
    for (let each = 0; each < 45; each++) await keepDraft(hold, `letter-${each}`, typed(String(each)), each);
    expect(Object.keys(hold.drafts())).toHaveLength(40);
    expect(recallDraft(hold, 'letter-4')).toBeNull();
    expect(recallDraft(hold, 'letter-5')?.typed).toBe('5');
  });
});

describe('notes of answers', () => {
  test('are found by conversation, taken back, and sixty are kept', async () => {
    const hold = keeper(bag(), 'w', () => {});
    const message = { ...emptyMessage, id: 'x', conversationId: 'c' };
    expect(answeredAt(hold, message)).toBeNull();
    await noteAnswer(hold, message, '2026-11-19T10:00:00Z');
    expect(answeredAt(hold, { ...message, id: 'y' })).toBe('2026-11-19T10:00:00Z');
    expect(answeredAt(hold, { ...message, conversationId: 'd' })).toBeNull();
    await forgetAnswer(hold, message);
    expect(answeredAt(hold, message)).toBeNull();
    for (let each = 0; each < 70; each++)
      await noteAnswer(hold, { ...message, conversationId: `c${each}` }, '2026-11-19T10:00:00Z');
    expect(hold.records().get('answered')?.split('\n')).toHaveLength(60);
    expect(answeredAt(hold, { ...message, conversationId: 'c9' })).toBeNull();
    expect(answeredAt(hold, { ...message, conversationId: 'c69' })).not.toBeNull();
  });
});
