import { describe, expect, test } from '@jest/globals';
import { interfaceWords } from '../../../src/core/languages/en/interface';
import type { Insertion } from '../../../src/core/ports';
import { toHtml } from '../../../src/core/session/insertion';
import type { Settings } from '../../../src/hosts/outlook/bag';
import { keepRecords } from '../../../src/hosts/outlook/keep-records';
import { mail } from '../../../src/hosts/outlook/mail';
import { gist, times } from '../../../src/hosts/outlook/markup';
import { memory as memoryWith } from '../../../src/hosts/outlook/memory';
import {
  type CallName,
  type FakeItem,
  type FakeOutlook,
  type Fault,
  fakeDraft,
  fakeLetter,
  fakeOutlook,
} from '../../fakes/outlook';

// 10 calls × 66 faults. Each case: the fault, then the "nothing lost" rules, then the fault is lifted and one more try completes.
const codes = [...Array.from({ length: 55 }, (_, at) => 9001 + at), 5000, 5001, 7000];
const manners = ['silent', 'twice', 'late', 'throws', 'nothing', 'empty', 'switched', 'absent'] as const;
const faults: readonly Fault[] = [...codes.map((code) => ({ code })), ...manners];
const reads: readonly CallName[] = ['text', 'html', 'headers', 'attachment'];
const replies: readonly CallName[] = ['replyAsync', 'reply'];
const drafts: readonly CallName[] = ['type', 'prepend', 'selected'];
const saves: readonly CallName[] = ['save'];

const patience = { body: 20, extra: 10, reply: 25, looks: [0, 5] };
const text = "Dear Maria,\n\nthank you, but I've decided not to go on.\n\nSam";
const said = (key: string): string | undefined => (interfaceWords as Readonly<Record<string, string>>)[key];
const name = (fault: Fault): string => (typeof fault === 'object' ? String(fault.code) : fault);

const memory = (settings: Settings | null) =>
  memoryWith(settings, null, 'me', async () => (all, mirror, changes) => keepRecords(all, mirror, changes, 20));

const begin = async (item: FakeItem, set = '1.14', copies = false) => {
  const outlook = fakeOutlook(item, set);
  const host = mail(outlook, async () => copies, patience);
  const message = await host.open();
  const insertion: Insertion = {
    for: message?.id ?? '',
    to: 'jobs@acme.test',
    subject: '',
    text,
    html: toHtml(text),
    everyone: false,
  };
  return { outlook, host, insertion };
};

const each = (calls: readonly CallName[]): readonly (readonly [CallName, string, Fault])[] =>
  calls.flatMap((call) => faults.map((fault) => [call, name(fault), fault] as const));

test('there are 660 cases', () => {
  expect([...each(reads), ...each(replies), ...each(drafts), ...each(saves)]).toHaveLength(660);
});

describe('reading', () => {
  test.each(each(reads))('%s: %s', async (call, _, fault) => {
    const outlook = fakeOutlook(fakeLetter);
    const host = mail(outlook, async () => false, patience);
    outlook.fail({ [call]: fault });
    const read = await host.open().catch((error: Error) => error);
    if (read instanceof Error) expect(said(read.message)).toBeDefined();
    else {
      // What is handed on belongs to the letter that stands open now, and says so where its text is missing.
      expect(read?.id).toBe(outlook.item()?.itemId);
      if (read?.text === '' && read.html === '') expect(said(read.trouble ?? '')).toBeDefined();
      if (read?.id !== 'letter-1') expect(read?.text).not.toContain('interview');
    }
    outlook.fail({});
    outlook.switchTo(fakeLetter);
    expect(await host.open()).toMatchObject({ id: 'letter-1', subject: 'Interview invitation', text: fakeLetter.text });
  });
});

describe('opening a reply window', () => {
  test.each(each(replies))('%s: %s', async (call, _, fault) => {
    // The older call is asked where the newer one is missing.
    const { outlook, host, insertion } = await begin(fakeLetter, call === 'reply' ? '1.5' : '1.14');
    outlook.fail({ [call]: fault });
    const first = await host.insert(insertion);
    expect(said(first.says)).toBeDefined();
    expect(outlook.replies.length).toBeLessThanOrEqual(1);
    for (const reply of outlook.replies)
      expect(times(reply.html.replace(/<[^>]+>/g, ' ').replace(/&#39;/g, "'"), text)).toBe(1);
    if (outlook.replies.some((reply) => reply.item !== insertion.for)) expect(first.says).toBe('host.opened.changed');
    if (first.outcome === 'opened' && fault !== 'nothing') expect(outlook.replies).toHaveLength(1);
    if (first.outcome === 'failed') expect(outlook.replies).toHaveLength(0);
    await afterwards(outlook, fault);
    if (outlook.replies.length === 1) return;
    expect(await host.insert(insertion)).toMatchObject({ outcome: 'opened' });
    expect(outlook.replies).toHaveLength(1);
  });
});

describe('filling in a draft', () => {
  test.each(each(drafts))('%s: %s', async (call, _, fault) => {
    const { outlook, host, insertion } = await begin(fakeDraft);
    const at = call === 'selected' ? ('cursor' as const) : ('top' as const);
    const before = outlook.draft();
    outlook.fail({ [call]: fault });
    const first = await host.insert({ ...insertion, at });
    expect(said(first.says)).toBeDefined();
    expect(outlook.calls).not.toContain('set');
    if (fault === 'switched') {
      // Another letter was opened under our hands: nothing of ours is claimed to be there.
      expect(first.outcome).not.toBe('inserted');
      outlook.switchTo(fakeDraft);
    }
    const mine = times(outlook.draft(), text);
    expect(mine).toBeLessThanOrEqual(1);
    expect(outlook.draft()).toContain(before);
    if (first.outcome === 'inserted') expect(mine).toBe(1);
    if (first.outcome === 'failed' || first.outcome === 'refused') expect(mine).toBe(0);
    await afterwards(outlook, fault);
    const second = await host.insert({ ...insertion, at });
    expect(['inserted', 'refused']).toContain(second.outcome);
    expect(times(outlook.draft(), text)).toBe(1);
    expect(outlook.draft()).toContain(before);
  });
});

describe('opening a reply window to everyone', () => {
  test.each(each(replies))('%s: %s', async (call, _, fault) => {
    const { outlook, host, insertion } = await begin(fakeLetter, call === 'reply' ? '1.5' : '1.14');
    const toAll = { ...insertion, to: null, everyone: true };
    outlook.fail({ [call]: fault });
    const first = await host.insert(toAll);
    expect(said(first.says)).toBeDefined();
    expect(outlook.replies.length).toBeLessThanOrEqual(1);
    if (first.outcome === 'failed' || first.outcome === 'refused') expect(outlook.replies).toHaveLength(0);
    await afterwards(outlook, fault);
    if (outlook.replies.length === 0) expect(await host.insert(toAll)).toMatchObject({ says: 'host.opened.everyone' });
    expect(outlook.replies.map(({ everyone }) => everyone)).toEqual([true]);
  });
});

describe('asking a draft what is selected', () => {
  test.each(each(['selection']))('%s: %s', async (_, __, fault) => {
    const { outlook, host, insertion } = await begin(fakeDraft);
    outlook.select('What I typed');
    outlook.fail({ selection: fault });
    const done = await host.insert({ ...insertion, at: 'cursor' });
    expect(said(done.says)).toBeDefined();
    if (fault === 'switched') return expect(done).toMatchObject({ outcome: 'refused', says: 'host.other-letter' });
    // Told or not, what is selected stays.
    expect(done.says).toBe(fault === 'twice' ? 'host.selected' : 'host.inserted');
    expect(outlook.draft()).toContain(fakeDraft.text);
  });
});

describe('looking at a draft that the text was put into', () => {
  test.each(each(['text', 'html', 'type']))('%s: %s', async (call, _, fault) => {
    const { outlook, host, insertion } = await begin(fakeDraft);
    outlook.fail({ [call]: fault }, 'prepend');
    const first = await host.insert(insertion);
    if (fault === 'switched') {
      expect(first).toMatchObject({ outcome: 'unknown', says: 'host.unknown.changed' });
      return;
    }
    if (call === 'type' && fault === 'absent') {
      expect([first.says, outlook.draft()]).toEqual(['host.failed.not-inserted', fakeDraft.text]);
      return;
    }
    const isSeen =
      fault === 'twice' || fault === 'absent' || (call === 'type' && (fault === 'nothing' || fault === 'empty'));
    expect(first.says).toBe(isSeen ? 'host.inserted' : 'host.inserted.unchecked');
    await afterwards(outlook, fault);
    expect(await host.insert(insertion)).toMatchObject({ outcome: 'refused', says: 'host.already-there' });
    expect(times(outlook.draft(), text)).toBe(1);
    expect(outlook.draft()).toContain(fakeDraft.text);
  });
});

describe('reading a draft', () => {
  test.each(each(['text']))('%s: %s', async (call, _, fault) => {
    const outlook = fakeOutlook(fakeDraft);
    const host = mail(outlook, async () => false, patience);
    outlook.fail({ [call]: fault });
    const read = await host.open().catch((error: Error) => error);
    if (read instanceof Error) expect(said(read.message)).toBeDefined();
    else if (read?.view === 'compose' && read.text === '')
      expect(read.trouble === undefined ? fault : said(read.trouble)).toBeDefined();
    outlook.fail({});
    outlook.switchTo(fakeDraft);
    expect(await host.open()).toMatchObject({ view: 'compose', text: fakeDraft.text });
  });
});

/** How often one of our texts stands in the draft. */
const ours = (outlook: FakeOutlook): number => times(outlook.draft(), text) + times(outlook.draft(), otherText);
const otherText = 'Dear Maria,\n\nthank you for writing. I am not looking any more.\n\nSam';

describe('taking the text out of a draft', () => {
  test.each(each(['set']))('%s: %s', async (_, __, fault) => {
    const { outlook, host, insertion } = await begin(fakeDraft);
    const { undo } = await host.insert(insertion);
    const whole = outlook.draft();
    outlook.fail({ set: fault });
    const first = await undo?.();
    expect(first?.says).toBe(
      typeof fault === 'object' || fault === 'throws' || fault === 'absent'
        ? 'host.failed.undo'
        : fault === 'silent' || fault === 'nothing' || fault === 'switched'
          ? 'host.undo.unknown'
          : 'host.undone',
    );
    if (fault === 'switched') return;
    // All of it, or nothing of it.
    if (first?.outcome === 'undone') expect(gist(outlook.draft())).toBe(gist(fakeDraft.text));
    else expect(outlook.draft()).toBe(whole);
    await afterwards(outlook, fault);
    if (first?.outcome !== 'undone') expect(await undo?.()).toMatchObject({ outcome: 'undone' });
    expect(gist(outlook.draft())).toBe(gist(fakeDraft.text));
  });
});

describe('replacing the text in a draft', () => {
  const changed = { text: otherText, html: toHtml(otherText) };

  test.each(each(['set', 'prepend']))('%s: %s', async (call, _, fault) => {
    const { outlook, host, insertion } = await begin(fakeDraft);
    await host.insert(insertion);
    outlook.fail({ [call]: fault });
    const first = await host.insert({ ...insertion, ...changed });
    expect(said(first.says)).toBeDefined();
    if (fault === 'switched') return expect(first.outcome).toBe('unknown');
    expect(ours(outlook)).toBeLessThanOrEqual(1);
    expect(gist(outlook.draft())).toContain(gist(fakeDraft.text));
    if (first.outcome === 'inserted') expect(times(outlook.draft(), otherText)).toBe(1);
    await afterwards(outlook, fault);
    const second = await host.insert({ ...insertion, ...changed });
    expect(['inserted', 'refused']).toContain(second.outcome);
    expect(times(outlook.draft(), otherText)).toBe(1);
    expect(ours(outlook)).toBe(1);
    expect(gist(outlook.draft())).toContain(gist(fakeDraft.text));
  });
});

describe('keeping blocks', () => {
  test.each(each(saves))('%s: %s', async (_, __, fault) => {
    const outlook = fakeOutlook(fakeLetter);
    const settings = fault === 'absent' ? null : outlook.settings;
    const kept = memory(settings);
    await memory(outlook.settings).keep({ 'block:one': '1;a=1;+first' });
    outlook.fail({ save: fault });
    const failed = await kept.keep({ 'block:two': '1;a=1;+second' }).then(
      () => null,
      (error: Error) => error,
    );
    if (failed) expect(said(failed.message)).toBeDefined();
    // What was acknowledged is on the server, and what was there before is never fewer.
    expect(outlook.saved()['block:one']).toBe('1;a=1;+first');
    if (!failed && settings && fault !== 'nothing') expect(outlook.saved()['block:two']).toBe('1;a=1;+second');
    await afterwards(outlook, fault);
    await memory(outlook.settings).keep({ 'block:two': '1;a=1;+second' });
    expect(outlook.saved()).toMatchObject({ 'block:one': '1;a=1;+first', 'block:two': '1;a=1;+second' });
  });
});

/** The fault is lifted; a late answer has come by then. */
const afterwards = async (outlook: FakeOutlook, fault: Fault): Promise<void> => {
  if (fault === 'late') await new Promise((done) => setTimeout(done, 70));
  outlook.fail({});
  if (fault === 'switched') outlook.switchTo(outlook.draft().includes('________') ? fakeDraft : fakeLetter);
};
