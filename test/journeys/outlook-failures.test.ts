import { describe, expect, test } from '@jest/globals';
import { journey, type Pane } from '../outlook-simulator/journey';
import { invitation, invitationToMany, invitationWithFile, replyDraft } from '../outlook-simulator/letters';
import { dispatch, type Fault, type Item } from '../outlook-simulator/scene';

const { open, begin } = journey();
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const count = (whole: string, part: string): number => squeezed(whole).split(squeezed(part)).length - 1;

/** What the pane says below the reply, once it has said something. */
const outcome = async (pane: Pane, milliseconds: number): Promise<string> => {
  const line = pane.pane.locator('footer .outcome');
  await line.waitFor({ timeout: milliseconds });
  return squeezed(await line.innerText());
};

const everySecond = { code: 9020, how: 'code' } as const;
const reply = (how: Fault['how'], more: Partial<Fault> = {}): Fault => ({
  call: dispatch.replyFormAsync,
  how,
  ...more,
});
const older = (how: Fault['how'], more: Partial<Fault> = {}): Fault => ({ call: dispatch.replyForm, how, ...more });
const prepend = (how: Fault['how'], more: Partial<Fault> = {}): Fault => ({ call: dispatch.prepend, how, ...more });

interface Case {
  readonly name: string;
  readonly item: Item;
  readonly faults: readonly Fault[];
  /** What the pane says, and within how many milliseconds at most. */
  readonly says: RegExp;
  readonly within?: number;
  /** Reply windows that Outlook opened, at most. */
  readonly windows: number;
  /** How often our text stands in the draft. */
  readonly inDraft?: 0 | 1;
}

const copied = /is copied|Copy the text|Copy it/;
const codes = [5000, 5001, 7000, 9001, 9007, 9014, 9018, 9020, 9030, 9042];

const cases: readonly Case[] = [
  // The newer call is refused: the older one opens the window.
  ...codes.map((code) => ({
    name: `reply refused with ${code}: the older call opens it`,
    item: invitation,
    faults: [reply('code', { code })],
    says: /A reply window is open/,
    windows: 1,
  })),
  ...[9020, 9042, 5000].map((code) => ({
    name: `both reply calls refused with ${code}: the text is offered to be copied`,
    item: invitation,
    faults: [reply('code', { code }), older('code', { code })],
    says: copied,
    windows: 0,
  })),
  {
    name: 'reply answered twice',
    item: invitation,
    faults: [reply('twice')],
    says: /A reply window is open/,
    windows: 1,
  },
  {
    name: 'reply answered two seconds late',
    item: invitation,
    faults: [reply('late', { after: 2000 })],
    says: /A reply window is open/,
    windows: 1,
  },
  {
    name: 'reply done without a value',
    item: invitation,
    faults: [reply('empty')],
    says: /A reply window is open/,
    windows: 1,
  },
  {
    name: 'reply "succeeded" and nothing opened: no second window by itself',
    item: invitation,
    faults: [reply('nothing')],
    says: /A reply window is open/,
    windows: 0,
  },
  {
    name: 'reply never answered: one question, no second window',
    item: invitation,
    faults: [reply('silent')],
    says: /Look whether a reply window opened/,
    within: 17_000,
    windows: 0,
  },
  {
    name: 'reply opened and never answered: still one window',
    item: invitation,
    faults: [reply('done-silent')],
    says: /Look whether a reply window opened/,
    within: 17_000,
    windows: 1,
  },
  {
    name: 'reply opened, and answered later than we wait: one question, still one window',
    item: invitation,
    faults: [reply('late', { after: 16_000 })],
    says: /Look whether a reply window opened/,
    within: 17_000,
    windows: 1,
  },
  {
    name: 'reply refused, the older call silent',
    item: invitation,
    faults: [reply('code', { code: 9020 }), older('silent')],
    says: /Look whether a reply window opened/,
    windows: 0,
  },
  {
    name: 'reply refused, the older call opens and is silent',
    item: invitation,
    faults: [reply('code', { code: 9020 }), older('done-silent')],
    says: /Look whether a reply window opened/,
    windows: 1,
  },
  // Drafts.
  ...[5001, 9002, 9018, 9030].map((code) => ({
    name: `the draft refuses the text with ${code}`,
    item: replyDraft,
    faults: [prepend('code', { code })],
    says: copied,
    windows: 0,
    inDraft: 0 as const,
  })),
  {
    name: 'the draft "succeeded" and nothing stands there',
    item: replyDraft,
    faults: [prepend('nothing')],
    says: copied,
    windows: 0,
    inDraft: 0,
  },
  {
    name: 'the draft took it and answers twice',
    item: replyDraft,
    faults: [prepend('twice')],
    says: /stands at the top/,
    windows: 0,
    inDraft: 1,
  },
  {
    name: 'the draft took it and answers two seconds late',
    item: replyDraft,
    faults: [prepend('late', { after: 2000 })],
    says: /stands at the top/,
    windows: 0,
    inDraft: 1,
  },
  {
    name: 'the draft took it and never answers: read back and found',
    item: replyDraft,
    faults: [prepend('done-silent')],
    says: /stands at the top/,
    within: 17_000,
    windows: 0,
    inDraft: 1,
  },
  {
    name: 'the draft never answers and holds nothing',
    item: replyDraft,
    faults: [prepend('silent')],
    says: /Look whether the text stands in your draft/,
    within: 17_000,
    windows: 0,
    inDraft: 0,
  },
  {
    name: 'the kind of draft is not told',
    item: replyDraft,
    faults: [{ call: dispatch.getBodyType, how: 'code', code: 9002 }],
    says: copied,
    windows: 0,
    inDraft: 0,
  },
  {
    name: 'the kind of draft is never told',
    item: replyDraft,
    faults: [{ call: dispatch.getBodyType, how: 'silent' }],
    says: copied,
    within: 5000,
    windows: 0,
    inDraft: 0,
  },
  {
    name: 'the draft cannot be read before inserting',
    item: replyDraft,
    faults: [{ call: dispatch.getBody, how: 'code', code: 5001 }],
    says: copied,
    windows: 0,
    inDraft: 0,
  },
  {
    name: 'the draft reads empty',
    item: replyDraft,
    faults: [{ call: dispatch.getBody, how: 'empty' }],
    says: copied,
    windows: 0,
    inDraft: 0,
  },
];

/** Cases that wait for Outlook until patience ends are run side by side. */
const isLong = ({ within }: Case): boolean => (within ?? 0) > 10_000;

describe('inserting goes wrong', () => {
  test.each(cases.filter((each) => !isLong(each)))('$name', (each) => run(each), 60_000);

  test(
    cases
      .filter(isLong)
      .map(({ name }) => name)
      .join('; '),
    () => Promise.all(cases.filter(isLong).map(run)),
    90_000,
  );
});

const run = async ({ item, faults, says, within, windows, inDraft }: Case): Promise<void> => {
  const pane = await open({ item });
  const typed = 'Dear Maria,\n\nMy own words, which must not get lost.\n\nSam';
  await pane.reply.fill(typed);
  const before = await pane.draft();
  await pane.setFaults(faults);
  await pane.insert.click();
  // L4: within five seconds a sentence says what happened, or that Outlook is still being waited for.
  const first = await outcome(pane, 5000);
  if (!says.test(first)) {
    expect(first).toMatch(/Still waiting for the mail program/);
    await pane.says(says, within ?? 5000);
  }
  // L1: what was typed stands as it was. L3: at most the windows Outlook opened itself, the draft whole.
  expect(await pane.text()).toBe(typed);
  expect((await pane.replies()).length).toBe(windows);
  if (inDraft !== undefined) {
    const after = await pane.draft();
    expect(after.endsWith(before)).toBe(true);
    expect(count(await pane.draftText(), typed)).toBe(inDraft);
    expect((await pane.calls()).map(({ id }) => id)).not.toContain(dispatch.setBody);
  }
  // L5: the fault is lifted, one click does it.
  await pane.setFaults([]);
  if (item === invitation && windows > 0) return;
  await pane.insert.click();
  expect(await settled(pane)).toMatch(/A reply window is open|stands at the top|already stands/);
  if (inDraft !== undefined) expect(count(await pane.draftText(), typed)).toBe(1);
  else expect(await pane.replies()).toHaveLength(1);
};

const settled = async (pane: Pane): Promise<string> => {
  await pane.pane.locator('footer button.primary[aria-disabled=false]').waitFor({ timeout: 20_000 });
  return outcome(pane, 5000);
};

describe('answering everyone goes wrong', () => {
  const toAll = async (faults: readonly Fault[]): Promise<Pane> => {
    const pane = await open({ item: invitationToMany });
    await pane.pane.getByRole('radio', { name: /Everyone/ }).check();
    await pane.setFaults(faults);
    await pane.insert.click();
    return pane;
  };
  const [newer, older] = [dispatch.replyAllFormAsync, dispatch.replyAllForm];

  test('the newer call is refused: the older one opens it, to everyone', async () => {
    const pane = await toAll([{ call: newer, ...everySecond }]);
    await pane.says(/A reply to everyone is open/);
    expect(await pane.replies()).toMatchObject([{ to: 'everyone' }]);
  });

  test('both are refused: the text is offered to be copied, never sent to one alone; then one click does it', async () => {
    const both = [newer, older].map((call) => ({ call, ...everySecond }));
    const pane = await toAll(both);
    expect(await outcome(pane, 5000)).toMatch(copied);
    expect(await pane.replies()).toEqual([]);
    await pane.setFaults([]);
    await pane.insert.click();
    await pane.says(/A reply to everyone is open/);
    expect(await pane.replies()).toMatchObject([{ to: 'everyone' }]);
  });
});

describe('at the cursor goes wrong', () => {
  test.each([
    ['is refused', [{ call: dispatch.setSelected, how: 'code', code: 9002 }], copied, 0],
    ['"succeeded" and nothing stands there', [{ call: dispatch.setSelected, how: 'nothing' }], copied, 0],
    ['is done and answered twice', [{ call: dispatch.setSelected, how: 'twice' }], /where the cursor was/, 1],
    ['cannot tell what is selected', [{ call: dispatch.getSelected, how: 'code', code: 9002 }], /stands at the top/, 1],
    ['does not tell what is selected', [{ call: dispatch.getSelected, how: 'silent' }], /stands at the top/, 1],
  ] as const)('the draft %s', async (_, faults, says, inDraft) => {
    const pane = await open({ item: replyDraft });
    await pane.page.evaluate(() => document.getSelection()?.collapse(document.querySelector('#signature'), 0));
    await pane.page.waitForTimeout(100);
    const before = squeezed(await pane.draftText());
    const text = await pane.text();
    await pane.pane.getByRole('radio', { name: /cursor/i }).check();
    await pane.setFaults(faults);
    await pane.insert.click();
    await pane.says(says);
    const after = squeezed(await pane.draftText());
    expect(count(after, text)).toBe(inDraft);
    expect(squeezed(after.replace(squeezed(text), ''))).toBe(before);
    expect(await pane.text()).toBe(text);
    await pane.setFaults([]);
    await pane.insert.click();
    await pane.says(/where the cursor was|already stands/);
    expect(count(await pane.draftText(), text)).toBe(1);
  });
});

describe('giving the draft back goes wrong', () => {
  const set = (how: Fault['how']): Fault => ({ call: dispatch.setBody, how, code: 9002 });
  const undo = (pane: Pane) => pane.pane.locator('footer .outcome button');

  test.each([
    ['is refused', 'code', /could not be taken out/, 1],
    ['"succeeded" and nothing was done', 'nothing', /not certain that the text was taken out/, 1],
    ['is done and answered twice', 'twice', /was taken out again/, 0],
  ] as const)('Undo %s', async (_, how, says, inDraft) => {
    const pane = await open({ item: replyDraft });
    const before = squeezed(await pane.draftText());
    const text = await pane.text();
    await pane.insert.click();
    await pane.says(/stands at the top/);
    await pane.setFaults([set(how)]);
    await undo(pane).click();
    await pane.says(says);
    const after = squeezed(await pane.draftText());
    expect(count(after, text)).toBe(inDraft);
    expect(squeezed(after.replace(squeezed(text), ''))).toBe(before);
    expect(await pane.text()).toBe(text);
  });

  test('Undo is never answered: within five seconds it is said that Outlook is waited for, then that it is not certain', async () => {
    const pane = await open({ item: replyDraft });
    await pane.insert.click();
    await pane.says(/stands at the top/);
    await pane.setFaults([set('silent')]);
    await undo(pane).click();
    await pane.says(/Still waiting for the mail program/);
    await pane.says(/not certain that the text was taken out/, 17_000);
  }, 60_000);

  test('replacing is refused: the earlier text stays, once; then one click replaces it', async () => {
    const pane = await open({ item: replyDraft });
    const first = await pane.text();
    await pane.insert.click();
    await pane.says(/stands at the top/);
    const draft = await pane.draft();
    const next = 'Dear Maria,\n\nI have decided not to go on with this application.\n\nSam';
    await pane.reply.fill(next);
    await pane.setFaults([set('code')]);
    await pane.insert.click();
    await pane.says(/could not be taken out/);
    expect(await pane.draft()).toBe(draft);
    await pane.setFaults([]);
    await pane.insert.click();
    await pane.says(/earlier text was replaced/);
    expect([count(await pane.draftText(), first), count(await pane.draftText(), next)]).toEqual([0, 1]);
  });

  test('the draft cannot be read after inserting: said as it is, and not put in twice', async () => {
    const pane = await open({ item: replyDraft });
    const text = await pane.text();
    await pane.setFaults([{ call: dispatch.prepend, how: 'late', after: 1500 }]);
    await pane.insert.click();
    // By then the text stands there and Outlook has yet to answer.
    await pane.page.waitForFunction(() => window.simulator.draftText().includes('Dear Maria,'));
    await pane.setFaults([{ call: dispatch.getBody, how: 'code', code: 5001 }]);
    await pane.says(/says that your text was inserted, but we could not look/);
    await pane.setFaults([]);
    await pane.insert.click();
    await pane.says(/already stands in your draft/);
    expect(count(await pane.draftText(), text)).toBe(1);
  });
});

describe('reading goes wrong', () => {
  test.each([
    ['refused', [{ call: dispatch.getBody, ...everySecond }]],
    ['empty', [{ call: dispatch.getBody, how: 'empty' }]],
  ] as const)('the body is %s: the person writes by hand and inserts all the same', async (_, faults) => {
    const pane = await begin({ item: invitation, faults });
    await pane.reply.waitFor({ timeout: 15_000 });
    await pane.reply.fill('Dear Maria, thank you, but no. Sam');
    await pane.insert.click();
    await pane.says(/A reply window is open/);
    expect(await pane.replies()).toHaveLength(1);
  });

  test('the body never comes: within five seconds the pane says that it waits; then it works by hand', async () => {
    const pane = await begin({ item: invitation, faults: [{ call: dispatch.getBody, how: 'silent' }] });
    await pane.says(/Reading the invitation/, 9000);
    await pane.says(/has not answered yet/, 5000);
    await pane.reply.waitFor({ timeout: 15_000 });
    await pane.says(/did not give us the text of this letter/);
  }, 40_000);

  test('headers and attachments that never come do not hold anything up for long', async () => {
    const pane = await begin({
      item: invitationWithFile,
      faults: [dispatch.headers, dispatch.attachment].map((call) => ({ call, how: 'silent' as const })),
    });
    await pane.reply.waitFor({ timeout: 11_000 });
    expect(await pane.text()).toContain('Maria');
    const calls = (await pane.calls()).map(({ id }) => id);
    expect(calls).toEqual(expect.arrayContaining([dispatch.headers, dispatch.attachment]));
  });

  test('the letter changes while it is read: the new one is read', async () => {
    const pane = await begin({ item: invitation, faults: [{ call: dispatch.getBody, how: 'switch', times: 1 }] });
    await pane.says(/Olga Other|does not look like an interview/, 10_000);
  });
});

describe('limits', () => {
  test('32,768 characters go into a reply form; one more is offered to be copied', async () => {
    const pane = await open({ item: invitation });
    const shell = '<div></div>'.length;
    await pane.reply.fill('é'.repeat(32_768 - shell));
    await pane.insert.click();
    await pane.says(/A reply window is open/);
    expect((await pane.replies())[0]?.html).toHaveLength(32_768);
    await pane.reply.fill('é'.repeat(32_769 - shell));
    await pane.insert.click();
    await pane.says(/too long to be handed over/);
    expect(await pane.replies()).toHaveLength(1);
  });

  test('the clipboard is forbidden, as in Outlook on the web: the old way copies', async () => {
    const pane = await open({ item: invitation, clipboard: false });
    await pane.button('Copy').click();
    await pane.says(/^Copied\./);
    expect(await pane.replies()).toEqual([]);
  });

  test('both ways of copying are forbidden: the text is selected, and it is said what to press', async () => {
    const pane = await open({ item: invitation, clipboard: false });
    await pane.pane.evaluate(() => {
      document.execCommand = () => false;
    });
    await pane.button('Copy').click();
    await pane.says(/press Ctrl\+C/);
    const chosen = await pane.reply.evaluate((area) => {
      const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(chosen).toBe(await pane.text());
  });

  test('the theme of Outlook is taken over', async () => {
    const pane = await open({ item: invitation });
    await pane.theme('#1f1f1f');
    await pane.pane.waitForFunction(() => document.documentElement.dataset.theme === 'dark', null, { timeout: 3000 });
    await pane.picture('dark');
    await pane.theme('#ffffff');
    await pane.pane.waitForFunction(() => document.documentElement.dataset.theme === 'light', null, { timeout: 3000 });
  });

  test('with the keyboard alone: Tab reaches Insert, Enter presses it', async () => {
    const pane = await open({ item: invitation });
    await pane.pane.locator('button').first().focus();
    for (let step = 0; step < 40; step++) {
      if (await pane.insert.evaluate((button) => button === document.activeElement)) break;
      await pane.page.keyboard.press('Tab');
    }
    expect(await pane.insert.evaluate((button) => button === document.activeElement)).toBe(true);
    await pane.page.keyboard.press('Enter');
    await pane.says(/A reply window is open/);
    expect(await pane.replies()).toHaveLength(1);
  });
});
