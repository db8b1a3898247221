import { describe, expect, test } from '@jest/globals';
import { journey } from '../outlook-simulator/journey';
import {
  invitation,
  invitationFromMachine,
  invitationFromNobody,
  meetingRequest,
  newsletter,
  replyDraft,
  secondInvitation,
} from '../outlook-simulator/letters';
import { dispatch } from '../outlook-simulator/scene';

describe('quick decline: a command without a pane', () => {
  const { begin } = journey();
  const run = async (scene: Parameters<typeof begin>[0]) => {
    const outlook = await begin({ frame: 'commands.html', ...scene });
    await outlook.page.waitForFunction(() => window.simulator.ready, null, { timeout: 10_000 });
    await outlook.runCommand('quickDecline');
    await outlook.page.waitForFunction(() => window.simulator.commandsDone.length > 0, null, { timeout: 30_000 });
    return outlook;
  };

  test('an invitation: one click, and the reply window stands open with a decline', async () => {
    const outlook = await run({ item: invitation });
    const [reply] = await outlook.replies();
    expect(reply).toMatchObject({ to: 'sender', item: 'item-1' });
    expect(reply?.html).toContain('Maria');
    expect(await outlook.notices()).toEqual([]);
    await outlook.picture('quick');
  });

  test('no invitation: nothing opens, and it is said above the letter', async () => {
    const outlook = await run({ item: newsletter });
    expect(await outlook.replies()).toEqual([]);
    expect((await outlook.notices()).join()).toMatch(/does not look like an interview invitation/);
    expect((await outlook.notices())[0]?.length).toBeLessThanOrEqual(150);
  });

  test('Outlook refuses: it is said, and the command ends all the same', async () => {
    const outlook = await run({
      item: invitation,
      faults: [
        { call: dispatch.replyFormAsync, how: 'code', code: 9020 },
        { call: dispatch.replyForm, how: 'code', code: 9020 },
      ],
    });
    expect(await outlook.replies()).toEqual([]);
    expect((await outlook.notices()).join()).toMatch(/did not open a reply window/);
  });

  test('the answer is wanted elsewhere: the window opens, and the address is named', async () => {
    const outlook = await run({ item: invitationFromMachine });
    expect(await outlook.replies()).toHaveLength(1);
    expect(await outlook.notices()).toEqual([
      expect.stringMatching(/^This letter wants its answer at maria\.kowalska@acme\.test: /),
    ]);
  });

  test('a machine wrote it and names nobody: no window opens, and it is said where to look', async () => {
    const outlook = await run({ item: invitationFromNobody });
    expect(await outlook.replies()).toEqual([]);
    expect((await outlook.notices()).join()).toMatch(/wants your eye first/);
  });

  test('a meeting request: a mail is said to be no answer in the calendar', async () => {
    const outlook = await run({ item: meetingRequest });
    expect(await outlook.replies()).toHaveLength(1);
    expect((await outlook.notices()).join()).toMatch(/decline the meeting there too/);
  });

  test('Outlook takes its time: within five seconds it is said that something goes on, and no more once the window stands', async () => {
    const outlook = await begin({
      frame: 'commands.html',
      item: invitation,
      faults: [{ call: dispatch.replyFormAsync, how: 'late', after: 7000 }],
    });
    await outlook.page.waitForFunction(() => window.simulator.ready, null, { timeout: 10_000 });
    await outlook.runCommand('quickDecline');
    await outlook.page.getByText('Reading the invitation').waitFor({ timeout: 5000 });
    await outlook.page.waitForFunction(() => window.simulator.commandsDone.length > 0, null, { timeout: 15_000 });
    expect(await outlook.page.getByText('Reading the invitation').count()).toBe(0);
    expect(await outlook.replies()).toHaveLength(1);
  }, 40_000);

  test('the letter’s text never comes: both is said, one after the other, and the command ends', async () => {
    const outlook = await run({ item: invitation, faults: [{ call: dispatch.getBody, how: 'silent' }] });
    expect(await outlook.notices()).toEqual([
      expect.stringMatching(/^Reading the invitation/),
      expect.stringMatching(/did not give us the text of this letter/),
    ]);
    expect(await outlook.replies()).toEqual([]);
  }, 40_000);

  test('in an Outlook of 2016 and with nothing but permission to read', async () => {
    const outlook = await run({ item: invitation, mailbox: '1.5', permission: 'ReadItem' });
    expect(await outlook.replies()).toHaveLength(1);
  });
});

describe('what the pane remembers', () => {
  const { open, begin } = journey();

  test('travels in roamingSettings, and a typed draft does not', async () => {
    const pane = await open({ item: invitation });
    await pane.reply.fill('Private words for Maria alone.');
    await pane.page.waitForTimeout(700);
    await pane.insert.click();
    await pane.says(/A reply window is open/);
    await pane.page.waitForFunction(() => Object.keys(window.simulator.settings).length > 0, null, { timeout: 5000 });
    expect(JSON.stringify(await pane.settings())).not.toContain('Private words');
  });

  test('the pane is closed in the middle of typing: the text is there when it opens again', async () => {
    const pane = await open({ item: invitation });
    await pane.reply.fill('Half a sentence that must');
    await pane.page.waitForTimeout(600);
    const again = await begin({ item: invitation }, pane);
    await again.says(/Your text from before/, 15_000);
    expect(await again.text()).toBe('Half a sentence that must');
  });

  test('a store that cannot be read does not keep the pane from working', async () => {
    const pane = await open({
      item: invitation,
      settings: { keys: '"settings\\nblock:x"', settings: '{broken', 'block:x': '"1;w=1;+{}"' },
    });
    expect(await pane.text()).toContain('Maria');
    await pane.insert.click();
    await pane.says(/A reply window is open/);
  });

  test('Outlook refuses to save: it is said, and the reply is inserted all the same', async () => {
    const pane = await open({ item: invitation, faults: [{ call: dispatch.saveSettings, how: 'code', code: 9019 }] });
    await pane.insert.click();
    await pane.says(/A reply window is open/);
    await pane.says(/could not be saved/);
    expect(await pane.replies()).toHaveLength(1);
  });
});

describe('Microsoft’s script server is down', () => {
  const { begin } = journey({ microsoft: 'down' });

  test('the pane works alone, without waiting: write and copy', async () => {
    const pane = await begin({ item: invitation });
    await pane.reply.waitFor({ timeout: 5000 });
    await pane.reply.fill('Dear Maria, no, thank you. Sam');
    await pane.insert.click();
    await pane.says(/Copied\.|press Ctrl\+C/);
    await pane.picture('alone');
  });
});

describe('Microsoft’s script server never answers', () => {
  const { begin } = journey({ microsoft: 'hang' });

  test('a skeleton at once, within five seconds a sentence, after ten the pane works alone', async () => {
    const pane = await begin({ item: invitation });
    await pane.pane.locator('.skeleton').waitFor({ timeout: 3000 });
    await pane.says(/The mail program has not answered yet/, 5000);
    await pane.reply.waitFor({ timeout: 8000 });
    await pane.says(/Outlook has not answered yet/);
    await pane.picture('late');
  }, 40_000);
});

describe('Microsoft’s script server is slow', () => {
  const { begin } = journey({ microsoft: 'slow' });

  test('the pane that had begun alone catches up by itself', async () => {
    const pane = await begin({ item: invitation });
    await pane.says(/Outlook has not answered yet/, 13_000);
    await pane.says(/Maria Kowalska/, 10_000);
    await pane.insert.click();
    await pane.says(/A reply window is open/);
    expect(await pane.replies()).toHaveLength(1);
  }, 40_000);

  test('what was typed meanwhile stands there when it has come, goes into the reply, and is there at the next visit', async () => {
    const pane = await begin({ item: invitation });
    await pane.pane.getByRole('button', { name: 'Type by hand' }).click({ timeout: 12_000 });
    await pane.reply.fill('Dear Maria, written while you were away. Sam');
    await pane.says(/Maria Kowalska/, 15_000);
    expect(await pane.text()).toBe('Dear Maria, written while you were away. Sam');
    await pane.says(/Your text from before/);
    await pane.insert.click();
    await pane.says(/A reply window is open/);
    expect((await pane.replies())[0]?.html).toContain('written while you were away');
    const again = await begin({ item: invitation }, pane);
    await again.says(/Your text from before/, 30_000);
    expect(await again.text()).toBe('Dear Maria, written while you were away. Sam');
  }, 60_000);
});

describe('what went wrong with the letter before this one', () => {
  const { open } = journey();

  test('is seen whatever is open by then, until the person has taken note', async () => {
    const pane = await open({ item: invitation, faults: [{ call: dispatch.replyFormAsync, how: 'silent' }] });
    const earlier = pane.pane.locator('.notice', { hasText: 'About the letter before this one' });
    await pane.insert.click();
    await pane.switchTo(newsletter);
    await pane.says(/does not look like an interview invitation/);
    await earlier.getByText(/Look whether a reply window opened/).waitFor({ timeout: 17_000 });
    await pane.switchTo(null);
    await pane.says(/Open an interview invitation/);
    expect(await earlier.count()).toBe(1);
    await pane.button('Got it').click();
    expect(await earlier.count()).toBe(0);
  }, 40_000);
});

describe('with the keyboard alone, where office.js moves the focus by itself', () => {
  const { open } = journey();

  test('to the reply and back, a text, Ctrl+Enter; to the second screen and back to where one came from', async () => {
    const pane = await open({ item: invitation });
    const has = (what: typeof pane.reply) => what.evaluate((element) => element === document.activeElement);
    const tabTo = async (what: typeof pane.reply, key = 'Tab') => {
      for (let step = 0; step < 60 && !(await has(what)); step++) await pane.page.keyboard.press(key);
      expect(await has(what)).toBe(true);
    };
    const gear = pane.button('Settings and phrase blocks');
    await gear.focus();
    await tabTo(pane.reply);
    await tabTo(gear, 'Shift+Tab');
    await pane.page.keyboard.press('Enter');
    expect(await has(pane.button('← Back'))).toBe(true);
    await pane.page.keyboard.press('Enter');
    await pane.reply.waitFor();
    expect(await has(gear)).toBe(true);
    await tabTo(pane.reply);
    await pane.page.keyboard.press('Control+a');
    await pane.page.keyboard.type('Dear Maria, no, thank you. Sam');
    await pane.page.keyboard.press('Control+Enter');
    await pane.says(/A reply window is open/);
    expect((await pane.replies()).map(({ html }) => html).join()).toContain('Dear Maria, no, thank you. Sam');
  });
});

describe('outside Outlook', () => {
  const { begin } = journey();

  test('in an ordinary browser tab the pane works alone', async () => {
    const pane = await begin({ item: null });
    await pane.page.waitForFunction(() => window.simulator.ready);
    const address = pane.pane.url();
    // office.js remembers its host for the tab.
    await pane.pane.evaluate(() => sessionStorage.clear());
    await pane.page.goto(address);
    const reply = pane.page.locator('textarea.reply');
    await reply.waitFor({ timeout: 15_000 });
    await pane.page
      .getByText(/cannot be reached/)
      .first()
      .waitFor();
    await reply.fill('Dear Maria, no, thank you. Sam');
    await pane.page.locator('footer button.primary').click();
    await pane.page.getByText('Copied.').first().waitFor();
  });
});

describe('words', () => {
  const { open } = journey();

  test.each(['de-DE', 'ja-JP', 'xx-XX'])('Outlook in %s: the pane opens', async (locale) => {
    const pane = await open({ item: invitation, locale });
    await pane.insert.click();
    await pane.page.waitForFunction(() => window.simulator.replies.length === 1, null, { timeout: 5000 });
  });

  test('the letter changes in Outlook and the pane hears of it while it looks: nothing goes to anyone', async () => {
    const pane = await open({ item: invitation });
    await pane.setFaults([{ call: dispatch.getBody, how: 'switch', times: 1 }]);
    await pane.insert.click();
    await pane.says(/Olga Other|does not look like an interview/, 10_000);
    expect(await pane.replies()).toEqual([]);
  });

  test('a draft in a pinned pane, then a letter: each is treated as what it is', async () => {
    const pane = await open({ item: replyDraft });
    await pane.switchTo(secondInvitation);
    await pane.says(/Jan de Vries/);
    await pane.insert.click();
    await pane.says(/A reply window is open/);
    expect(await pane.replies()).toMatchObject([{ item: 'item-4' }]);
  });
});
