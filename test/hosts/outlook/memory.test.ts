import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roamingLimit, roamingSize } from '../../../src/core/store/size';
import { contents, put } from '../../../src/core/store/store';
import type { Settings } from '../../../src/hosts/outlook/bag';
import { keepRecords } from '../../../src/hosts/outlook/keep-records';
import { memory as memoryWith } from '../../../src/hosts/outlook/memory';
import { type Local, whose } from '../../../src/hosts/outlook/mirror';
import { runs } from '../../runs';

const memory = (settings: Settings | null, local: Local | null, mine: string, limit?: number) =>
  memoryWith(settings, local, mine, async () => (all, mirror, changes) => keepRecords(all, mirror, changes, limit));

/** A mailbox on the server; each pane gets a copy when it opens and saves it whole, as office.js does. */
const mailbox = () => {
  let server: Record<string, string> = {};
  return {
    server: () => server,
    pane: (): Settings & { readonly answer: (how: 'well' | 'refuse' | 'refuse once' | 'silent') => void } => {
      const bag: Record<string, unknown> = Object.fromEntries(
        Object.entries(server).map(([key, value]) => [key, asRead(JSON.parse(value))]),
      );
      let how = 'well';
      return {
        answer: (next) => {
          how = next;
        },
        get: (key) => bag[key],
        set: (key, value) => {
          bag[key] = value;
        },
        remove: (key) => {
          delete bag[key];
        },
        saveAsync: (done) => {
          const whole = Object.fromEntries(Object.entries(bag).map(([key, value]) => [key, JSON.stringify(value)]));
          if (how === 'silent') return;
          if (how.startsWith('refuse') || JSON.stringify(whole).length > 32_768) {
            if (how === 'refuse once') how = 'well';
            setTimeout(() => done({ status: 'failed', error: { code: 9019 } }), 0);
            return;
          }
          server = whole;
          setTimeout(() => done({ status: 'succeeded' }), 0);
        },
      };
    },
    write: (given: Record<string, string>) => {
      server = given;
    },
  };
};

/** As office.js reads a value that looks like a moment. */
const asRead = (value: unknown): unknown =>
  typeof value === 'string' && /^Date\(.+\)$/.test(value) ? new Date(Number.parseInt(value.slice(5), 10)) : value;

const browser = (): Local => {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
};

const values = async (pane: ReturnType<typeof memory>): Promise<readonly string[]> =>
  [...contents(await pane.recall()).values.values()].sort();

describe('blocks in roamingSettings', () => {
  test('what one visit keeps, the next recalls', async () => {
    const box = mailbox();
    await memory(box.pane(), null, 'me').keep(put({}, 'block:a', 'Thank you', 'w1'));
    expect(await values(memory(box.pane(), null, 'me'))).toEqual(['Thank you']);
  });

  test('two panes open at once: the second does not undo the first', async () => {
    const box = mailbox();
    const local = browser();
    const [one, two] = [memory(box.pane(), local, 'me'), memory(box.pane(), local, 'me')];
    await one.keep(put(await one.recall(), 'block:a', 'first', 'w1'));
    await two.keep(put({}, 'block:b', 'second', 'w2'));
    expect(await values(memory(box.pane(), null, 'me'))).toEqual(['first', 'second']);
  });

  test('two panes change the same block without knowing of each other: both writings stay', async () => {
    const box = mailbox();
    const local = browser();
    const [one, two] = [memory(box.pane(), local, 'me'), memory(box.pane(), local, 'me')];
    await one.keep(put({}, 'block:a', 'mine', 'w1'));
    await two.keep(put({}, 'block:a', 'yours', 'w2'));
    expect(await values(memory(box.pane(), local, 'me'))).toEqual(['mine', 'yours']);
  });

  test('200 random orders of two panes: nothing that was acknowledged is lost', async () => {
    const step = fc.tuple(fc.constantFrom(0, 1), fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 99 }));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const box = mailbox();
        const local = browser();
        const panes = [memory(box.pane(), local, 'me'), memory(box.pane(), local, 'me')];
        const views: Record<string, string>[] = [{}, {}];
        const last = new Map<string, string>();
        await Promise.all(
          steps.map(async ([which, key, number], at) => {
            const text = `${key}${number}#${at}`;
            const changes = put(views[which] ?? {}, `block:${key}`, text, `w${which}`);
            Object.assign(views[which] ?? {}, changes);
            last.set(`${which}${key}`, text);
            await panes[which]?.keep(changes);
          }),
        );
        const found = await values(memory(box.pane(), local, 'me'));
        // Each pane's last word on each block is there, or the other pane's that knew of nothing else.
        for (const text of last.values()) expect(found).toContain(text);
        // And on the server, for whoever opens a pane elsewhere.
        const there = await values(memory(box.pane(), null, 'me'));
        for (const text of last.values()) expect(there).toContain(text);
      }),
      { numRuns: runs(200), seed: 20261123 },
    );
  });

  test('a pane of yesterday overwrites the server: the browser brings back what it lost', async () => {
    const box = mailbox();
    const local = browser();
    const stale = box.pane();
    await memory(box.pane(), local, 'me').keep(put({}, 'block:a', 'kept here', 'w1'));
    await memory(stale, null, 'me').keep(put({}, 'block:b', 'another device', 'w2'));
    const here = memory(box.pane(), local, 'me');
    expect(await values(here)).toEqual(['another device', 'kept here']);
    await here.keep(put(await here.recall(), 'block:c', 'third', 'w1'));
    expect(await values(memory(box.pane(), null, 'me'))).toEqual(['another device', 'kept here', 'third']);
  });

  test('full: refused before anything is changed, and what is there stays', async () => {
    const box = mailbox();
    const pane = memory(box.pane(), browser(), 'me');
    await pane.keep(put({}, 'block:a', 'small', 'w1'));
    await expect(pane.keep(put({}, 'block:b', 'x'.repeat(33_000), 'w1'))).rejects.toThrow('host.memory.full');
    expect(await values(pane)).toEqual(['small']);
    await pane.keep(put({}, 'block:c', 'fits', 'w1'));
    expect(await values(memory(box.pane(), null, 'me'))).toEqual(['fits', 'small']);
  });

  test('the size is counted as office.js counts it: at the limit it is saved, one more is refused', async () => {
    const box = mailbox();
    const index = roamingSize({ k: '', keys: 'k', 'keys.2': 'k' });
    // A quotation mark costs four characters, a letter one.
    const room = roamingLimit - index;
    const fits = '"'.repeat(Math.floor(room / 4)) + 'x'.repeat(room % 4);
    await memory(box.pane(), null, 'me').keep({ k: fits });
    expect(JSON.stringify(box.server()).length).toBe(roamingLimit);
    await expect(memory(box.pane(), null, 'me').keep({ k: `${fits}x` })).rejects.toThrow('host.memory.full');
  });

  test('refused by Outlook: said so, and the refused text does not ride along later', async () => {
    const box = mailbox();
    const settings = box.pane();
    const pane = memory(settings, browser(), 'me');
    await pane.keep(put({}, 'block:a', 'old', 'w1'));
    settings.answer('refuse');
    await expect(pane.keep(put({}, 'block:b', 'refused', 'w1'))).rejects.toThrow('host.memory.failed');
    settings.answer('well');
    await pane.keep(put({}, 'block:c', 'new', 'w1'));
    expect(await values(memory(box.pane(), null, 'me'))).toEqual(['new', 'old']);
  });

  test('refused once, at random: asked once more, and it is kept', async () => {
    const box = mailbox();
    const settings = box.pane();
    settings.answer('refuse once');
    await memory(settings, null, 'me').keep(put({}, 'block:a', 'mine', 'w1'));
    expect(await values(memory(box.pane(), null, 'me'))).toEqual(['mine']);
  });

  test('full by what another device saved: Outlook says 9019, and the bag is again as it was, foreign values too', async () => {
    const box = mailbox();
    box.write({ 'block:a': '{"old":1}', far: JSON.stringify('x'.repeat(32_500)), keys: '"block:a"' });
    const settings = box.pane();
    await expect(memory(settings, null, 'me').keep(put({}, 'block:a', 'y'.repeat(300), 'w1'))).rejects.toThrow(
      'host.memory.failed',
    );
    expect(settings.get('block:a')).toEqual({ old: 1 });
    expect(settings.get('keys')).toBe('block:a');
    expect(settings.get('keys.2')).toBeUndefined();
  });

  test.each([
    ['gone', {}],
    ['damaged', { keys: '"{broken"' }],
    ['no text', { keys: '{"a":1}' }],
  ])('the index is %s: what stands under a key that is written is met, not written over', async (_, index) => {
    const box = mailbox();
    box.write({ 'block:a': '"1;w9=3;+the old words"', ...index });
    const pane = memory(box.pane(), null, 'me');
    await pane.keep(put(await pane.recall(), 'block:a', 'the new words', 'w1'));
    expect(await values(memory(box.pane(), null, 'me'))).toEqual(['the new words', 'the old words']);
  });

  test.each(['keys', 'keys.2'])('one index is lost (%s): nothing is out of sight', async (key) => {
    const box = mailbox();
    await memory(box.pane(), null, 'me').keep(put({}, 'block:a', 'mine', 'w1'));
    const { [key]: _, ...rest } = box.server();
    expect(Object.keys(rest)).toHaveLength(2);
    box.write(rest);
    expect(await values(memory(box.pane(), null, 'me'))).toEqual(['mine']);
  });

  test('both are lost: the settings are found all the same', async () => {
    const box = mailbox();
    await memory(box.pane(), null, 'me').keep(put({}, 'settings', '{"tone":"formal"}', 'w1'));
    box.write({ settings: box.server().settings ?? '' });
    expect(await values(memory(box.pane(), null, 'me'))).toEqual(['{"tone":"formal"}']);
  });

  test.each([
    ['an object', '{"a":[1,2]}'],
    ['a number', '7'],
    ['a text that office.js takes for a moment', '"Date(5)"'],
  ])('%s under a key of ours is set aside as it was kept before the key is written', async (_, raw) => {
    const box = mailbox();
    box.write({ 'block:a': raw, keys: '"block:a"' });
    const pane = memory(box.pane(), browser(), 'me');
    await pane.keep(put(await pane.recall(), 'block:a', 'mine', 'w1'));
    await pane.keep(put(await pane.recall(), 'block:b', 'another', 'w1'));
    const again = await memory(box.pane(), null, 'me').recall();
    expect(contents(again).values.get('block:a')).toBe('mine');
    const aside = Object.keys(again).filter((key) => key.startsWith('quarantine:block:a'));
    expect(aside.map((key) => again[key])).toEqual([raw]);
  });

  test.each([
    ['no JSON of ours', '"{broken"'],
    ['a later version', '"2;w=1;+text"'],
    ['cut off', '"1;w=1"'],
  ])(
    'content that cannot be read (%s) is kept byte for byte when something is written in its place',
    async (_, raw) => {
      const box = mailbox();
      box.write({ 'block:a': raw, keys: '"block:a"' });
      const pane = memory(box.pane(), browser(), 'me');
      await pane.keep(put(await pane.recall(), 'block:a', 'new', 'w1'));
      expect(await values(pane)).toEqual(['new']);
      expect(Object.values(box.server()).filter((value) => value === raw)).toHaveLength(1);
    },
  );

  test('what is no text was not written by us and is left alone', async () => {
    const box = mailbox();
    box.write({ foreign: '{"a":1}', keys: '"foreign"' });
    const pane = memory(box.pane(), null, 'me');
    await pane.keep(put(await pane.recall(), 'block:a', 'mine', 'w1'));
    expect(box.server().foreign).toBe('{"a":1}');
  });
});

describe('typed drafts', () => {
  test('are kept at once while Outlook is still saving something else, and so are their removals', async () => {
    const box = mailbox();
    const local = browser();
    const settings = box.pane();
    settings.answer('silent');
    const pane = memory(settings, local, 'me', 50);
    const saving = pane.keep(put({}, 'settings', '{}', 'w1'));
    const typed = pane.keep({ 'draft:1': 'typed', ...put({}, 'seen', '1', 'w1') });
    // Nothing was awaited: the page may go away now.
    expect(Object.values(await memory(null, local, 'me').recall())).toContain('typed');
    await pane.keep({ 'draft:2': 'by itself' });
    void pane.keep({ 'draft:1': null });
    expect(await memory(null, local, 'me').recall()).toEqual({ 'draft:2': 'by itself' });
    await expect(saving).rejects.toThrow('host.memory.failed');
    await expect(typed).rejects.toThrow('host.memory.failed');
  });

  test('stay in the browser and never reach the mailbox', async () => {
    const box = mailbox();
    const local = browser();
    const pane = memory(box.pane(), local, 'me');
    await pane.keep({ 'draft:letter-1': 'half a sentence', ...put({}, 'settings', '{}', 'w1') });
    expect(JSON.stringify(box.server())).not.toContain('half a sentence');
    expect((await memory(box.pane(), local, 'me').recall())['draft:letter-1']).toBe('half a sentence');
    await pane.keep({ 'draft:letter-1': null });
    expect((await pane.recall())['draft:letter-1']).toBeUndefined();
  });

  test('two mailboxes in one browser do not see each other', async () => {
    const local = browser();
    await memory(null, local, 'me').keep({ 'draft:1': 'mine' });
    expect(await memory(null, local, 'you').recall()).toEqual({});
  });

  test('what was kept while no mailbox was known is the mailbox’s that turns up', async () => {
    const box = mailbox();
    const local = browser();
    const alone = memory(null, local, whose(undefined));
    await alone.keep({ 'draft:': 'typed by hand', ...put({}, 'block:a', 'mine', 'w1') });
    await memory(null, local, 'me').keep(put({}, 'block:b', 'from before', 'w2'));
    const mine = memory(box.pane(), local, 'me');
    expect((await mine.recall())['draft:']).toBe('typed by hand');
    expect(await values(mine)).toEqual(['from before', 'mine']);
    await mine.keep(put(await mine.recall(), 'block:c', 'third', 'w1'));
    expect(await values(memory(box.pane(), null, 'me'))).toEqual(['from before', 'mine', 'third']);
    await mine.keep({ 'draft:': null });
    expect(await alone.recall()).toEqual({});
  });

  test('neither place: it is said', async () => {
    await expect(memory(null, null, 'me').keep(put({}, 'block:a', 'x', 'w1'))).rejects.toThrow('host.memory.failed');
  });

  test('a browser without room says so', async () => {
    const full: Local = {
      ...browser(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    await expect(memory(null, full, 'me').keep(put({}, 'block:a', 'x', 'w1'))).rejects.toThrow('host.memory.failed');
    await expect(memory(null, full, 'me').keep({ 'draft:1': 'x' })).rejects.toThrow('host.memory.failed');
  });
});
