import { describe, expect, test } from '@jest/globals';
import type { Insertion } from '../../../src/core/ports';
import { toHtml } from '../../../src/core/session/insertion';
import { mail } from '../../../src/hosts/outlook/mail';
import { gist, times } from '../../../src/hosts/outlook/markup';
import type { Local } from '../../../src/hosts/outlook/mirror';
import type { Outlook } from '../../../src/hosts/outlook/office';
import { type FakeItem, type FakeOutlook, fakeDraft, fakeOutlook } from '../../fakes/outlook';

const patience = { body: 20, extra: 10, reply: 25, looks: [0, 5] };
const text =
  'Dear Maria,\n\nthank you for the invitation to an interview. I have decided not to go on.\n\nKind regards,\nSam';
const other = 'Dear Maria,\n\nthank you for writing to me about this position. I am not looking any more.\n\nSam';
const given = (words: string, more: Partial<Insertion> = {}): Insertion => ({
  for: '',
  to: null,
  subject: '',
  text: words,
  html: toHtml(words),
  everyone: false,
  ...more,
});
const device = (): Local & { readonly words: () => string } => {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
    words: () => [...kept].join('\n'),
  };
};
const pane = (outlook: Outlook, local: Local | null = null) => {
  const host = mail(outlook, async () => false, patience, local);
  return {
    insert: async (words: string, more: Partial<Insertion> = {}) =>
      host.insert(given(words, { for: (await host.open())?.id ?? '', ...more })),
  };
};
const second: FakeItem = {
  ...fakeDraft,
  id: 'draft-2',
  text: fakeDraft.text.replace('What I typed', 'What else I typed'),
};
const begin = (item: FakeItem = fakeDraft) => {
  const outlook = fakeOutlook(item);
  return { outlook, ...pane(outlook) };
};
/** Goes to another draft and comes back to this one as it was left. */
const back = (outlook: FakeOutlook, item: FakeItem, draft: string): void => outlook.switchTo({ ...item, text: draft });

describe('at the cursor', () => {
  test.each([
    ['plain', true],
    ['in HTML', false],
  ])('right behind a word, %s: on a line of its own, once', async (_, plain) => {
    const { outlook, insert } = begin({ ...fakeDraft, plain });
    outlook.select('What I', 'behind');
    expect(await insert(text, { at: 'cursor' })).toMatchObject({ outcome: 'inserted', says: 'host.inserted.cursor' });
    expect(outlook.draft()).toMatch(/^What I\s*\nDear Maria,/);
    expect(await insert(text, { at: 'cursor' })).toMatchObject({ outcome: 'refused', says: 'host.already-there' });
    expect(times(outlook.draft(), text)).toBe(1);
  });

  test('an editor that joins it to the word all the same: it is found, and not put in twice', async () => {
    const outlook = fakeOutlook({ ...fakeDraft, plain: true });
    const joining: Outlook = {
      ...outlook,
      item: () => {
        const item = outlook.item();
        const { body } = item ?? {};
        const paste = body?.setSelectedDataAsync;
        if (!item || !body || !paste) return item;
        return {
          ...item,
          body: { ...body, setSelectedDataAsync: (data, how, done) => paste(data.trim(), how, done) },
        };
      },
    };
    outlook.select('What I', 'behind');
    const { insert } = pane(joining);
    expect(await insert(text, { at: 'cursor' })).toMatchObject({ outcome: 'inserted', says: 'host.inserted.cursor' });
    expect(outlook.draft()).toMatch(/^What IDear Maria/);
    expect(await insert(text, { at: 'cursor' })).toMatchObject({ says: 'host.already-there' });
  });

  test('within a word: what stood around it is as it was', async () => {
    const { outlook, insert } = begin();
    outlook.select('What I ty', 'behind');
    const done = await insert(text, { at: 'cursor' });
    expect(done.says).toBe('host.inserted.cursor');
    expect(await done.undo?.()).toMatchObject({ outcome: 'undone' });
    expect(gist(outlook.draft())).toBe(gist(fakeDraft.text));
  });

  test('words that are selected would be replaced: nothing is done, and it is said', async () => {
    const { outlook, insert } = begin();
    outlook.select('I typed already');
    expect(await insert(text, { at: 'cursor' })).toMatchObject({ outcome: 'refused', says: 'host.selected' });
    expect(outlook.draft()).toBe(fakeDraft.text);
    outlook.select('I typed already', 'behind');
    expect(await insert(text, { at: 'cursor' })).toMatchObject({ outcome: 'inserted' });
    expect(outlook.draft()).toContain('What I typed already');
  });

  test.each(['subject', { code: 9002 }, 'silent', 'throws', 'nothing', 'absent'] as const)(
    'where the cursor is in the body cannot be told (%j): the text goes to the top, and that is said',
    async (fault) => {
      const { outlook, insert } = begin();
      if (fault === 'subject') outlook.select(null);
      else outlook.fail({ selection: fault });
      expect(await insert(text, { at: 'cursor' })).toMatchObject({ outcome: 'inserted', says: 'host.inserted' });
      expect(outlook.draft().indexOf('Dear Maria')).toBe(0);
      expect(outlook.draft()).toContain(fakeDraft.text);
    },
  );
});

describe('our text was changed in the draft', () => {
  test('one word: refused, there is one reply in the draft', async () => {
    const { outlook, insert } = begin();
    await insert(text);
    outlook.edit('decided not to', 'resolved never to');
    const draft = outlook.draft();
    expect(await insert(text)).toMatchObject({ outcome: 'refused', says: 'host.earlier-there' });
    expect(await insert(other)).toMatchObject({ outcome: 'refused', says: 'host.earlier-there' });
    expect(outlook.draft()).toBe(draft);
    // Taken out by hand, as the sentence says: the way is free.
    back(outlook, fakeDraft, fakeDraft.text);
    expect(await insert(other)).toMatchObject({ outcome: 'inserted' });
    expect(times(outlook.draft(), other)).toBe(1);
  });

  test('what the draft held before is no earlier text of ours', async () => {
    const { outlook, insert } = begin({
      ...fakeDraft,
      text: `I have decided not to go on with this.\n${fakeDraft.text}`,
    });
    await insert(`${text}\nI have decided not to go on with this.`);
    back(outlook, fakeDraft, `I have decided not to go on with this.\n${fakeDraft.text}`);
    expect(await insert(other)).toMatchObject({ outcome: 'inserted' });
  });

  test('a short text without a long sentence is known as a whole', async () => {
    const { outlook, insert } = begin();
    await insert('No, thank you. Sam');
    outlook.type('Hello. ');
    expect(await insert(other)).toMatchObject({ says: 'host.earlier-there' });
    expect(times(outlook.draft(), other)).toBe(0);
  });

  test('another draft was filled meanwhile: this one still knows its own', async () => {
    const { outlook, insert } = begin();
    await insert(text);
    const left = outlook.draft();
    outlook.switchTo(second);
    expect(await insert(text)).toMatchObject({ outcome: 'inserted' });
    back(outlook, fakeDraft, left);
    expect(await insert(other)).toMatchObject({ outcome: 'inserted', says: 'host.replaced' });
    expect([times(outlook.draft(), text), times(outlook.draft(), other)]).toEqual([0, 1]);
  });

  test('the pane was closed meanwhile: this device knows it by marks, and keeps no word of it', async () => {
    const outlook = fakeOutlook(fakeDraft);
    const local = device();
    await pane(outlook, local).insert(text);
    expect(local.words()).not.toMatch(/dear|invitation|decided|regards/i);
    outlook.edit('decided not to', 'resolved never to');
    const again = pane(outlook, local);
    expect(await again.insert(other)).toMatchObject({ outcome: 'refused', says: 'host.earlier-there' });
    expect(times(outlook.draft(), other)).toBe(0);
    back(outlook, second, second.text);
    expect(await again.insert(other)).toMatchObject({ outcome: 'inserted' });
  });

  test('taken out by Undo: nothing is left to remember', async () => {
    const outlook = fakeOutlook(fakeDraft);
    const local = device();
    const { insert } = pane(outlook, local);
    await (await insert(text)).undo?.();
    expect(await pane(outlook, local).insert(other)).toMatchObject({ outcome: 'inserted' });
  });

  test('a device without room, or that forbids it: inserted all the same', async () => {
    const full = {
      ...device(),
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const outlook = fakeOutlook(fakeDraft);
    const { insert } = pane(outlook, full);
    expect(await insert(text)).toMatchObject({ outcome: 'inserted' });
    outlook.edit('decided not to', 'resolved never to');
    expect(await insert(other)).toMatchObject({ says: 'host.earlier-there' });
  });
});

/** The same Outlook, where `answered` is called as each answer comes, right before it is handed over. */
const answering = (outlook: FakeOutlook, answered: () => void): Outlook => {
  const noting =
    <Arguments extends readonly unknown[]>(call: (...given: Arguments) => void) =>
    (...given: Arguments): void =>
      call(
        ...(given.map((each) =>
          typeof each === 'function'
            ? (answer: unknown) => {
                answered();
                each(answer);
              }
            : each,
        ) as unknown as Arguments),
      );
  const noted = <Part extends object>(part: Part): Part =>
    Object.fromEntries(
      Object.entries(part).map(([name, value]) => [name, typeof value === 'function' ? noting(value) : value]),
    ) as Part;
  return {
    ...outlook,
    item: () => {
      const item = outlook.item();
      return item?.body ? noted({ ...item, body: noted(item.body) }) : item;
    },
  };
};

test.each(['top', 'cursor', 'undo', 'replace'] as const)(
  '%s: another draft is opened as any of the answers comes: it is never written to',
  async (way) => {
    const seen: unknown[] = [];
    for (let at = 1; at <= 20; at++) {
      const outlook = fakeOutlook(fakeDraft);
      let answers = Number.NEGATIVE_INFINITY;
      const host = mail(
        answering(outlook, () => {
          if (++answers === at) outlook.switchTo(second);
        }),
        async () => false,
        patience,
        null,
      );
      const id = (await host.open())?.id ?? '';
      const isNew = way === 'top' || way === 'cursor';
      const first = isNew ? null : await host.insert(given(text, { for: id }));
      answers = 0;
      const done =
        way === 'undo' ? await first?.undo?.() : await host.insert(given(other, { for: id, at: isNew ? way : 'top' }));
      if (answers < at) break;
      seen.push(done?.says);
      expect([at, done?.says, outlook.draft()]).toEqual([at, done?.says, second.text]);
      expect(done?.outcome).toMatch(/refused|unknown/);
    }
    expect(seen.length).toBeGreaterThan(5);
  },
);
