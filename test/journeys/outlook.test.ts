import { describe, expect, test } from '@jest/globals';
import { journey } from '../outlook-simulator/journey';
import {
  appointment,
  invitation,
  invitationToMany,
  meetingRequest,
  plainReplyDraft,
  replyDraft,
  secondInvitation,
} from '../outlook-simulator/letters';
import { dispatch } from '../outlook-simulator/scene';

const { open, begin } = journey();
/** The text of a reply window's markup, line by line. */
const lines = (html: string): string =>
  html
    .replace(/<div><br><\/div>/g, '\n')
    .replace(/<br>|<\/div><div>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const count = (whole: string, part: string): number => squeezed(whole).split(squeezed(part)).length - 1;

describe('reading: Outlook opens the reply window', () => {
  test('an open letter, Insert: Outlook receives one reply form with exactly the text of the pane', async () => {
    const pane = await open({ item: invitation });
    const text = await pane.text();
    expect(text).toContain('Maria');
    await pane.insert.click();
    await pane.says(/A reply window is open with your text/);
    const replies = await pane.replies();
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ to: 'sender', item: 'item-1' });
    expect(squeezed(lines(replies[0]?.html ?? ''))).toBe(squeezed(text));
    const calls = (await pane.calls()).map(({ id }) => id);
    expect(calls).toContain(dispatch.replyFormAsync);
    expect(calls).not.toContain(dispatch.setBody);
    await pane.picture('read');
  });

  test('answering everyone is a choice that is seen, and keeps everyone', async () => {
    const pane = await open({ item: invitationToMany });
    await pane.pane.getByRole('radio', { name: /Everyone/ }).check();
    await pane.insert.click();
    await pane.says(/A reply to everyone is open/);
    expect(await pane.replies()).toMatchObject([{ to: 'everyone', item: 'item-2' }]);
  });

  test('an Outlook of 2016 (Mailbox 1.5): the older call opens the window', async () => {
    const pane = await open({ item: invitation, mailbox: '1.5' });
    await pane.insert.click();
    await pane.says(/A reply window is open/);
    const calls = (await pane.calls()).map(({ id }) => id);
    expect(calls).toContain(dispatch.replyForm);
    expect(calls).not.toContain(dispatch.replyFormAsync);
    expect(calls).not.toContain(dispatch.headers);
  });

  test.each(['1.5', '1.6', '1.7', '1.8', '1.9', '1.10', '1.11', '1.12', '1.13', '1.14', '1.15'])(
    'Mailbox %s: one reply',
    async (mailbox) => {
      const pane = await open({ item: invitation, mailbox });
      await pane.insert.click();
      await pane.says(/A reply window is open/);
      expect(await pane.replies()).toHaveLength(1);
    },
  );

  test('permission to read only: the reply window opens all the same', async () => {
    const pane = await open({ item: invitation, permission: 'ReadItem' });
    await pane.insert.click();
    await pane.says(/A reply window is open/);
    expect(await pane.replies()).toHaveLength(1);
  });
});

describe('meetings', () => {
  test.each([
    ['a meeting request', meetingRequest],
    ['an appointment in the calendar', appointment],
  ])('%s: the time is read, and a mail is said to be no answer in the calendar', async (_, item) => {
    const pane = await open({ item });
    await pane.insert.click();
    await pane.says(/decline the meeting there too/);
    await pane.picture(item.kind);
    expect(await pane.replies()).toHaveLength(1);
  });
});

describe('writing: an open draft is filled in', () => {
  test('the text goes to the top; what was typed, the signature and the quote stay', async () => {
    const pane = await open({ item: replyDraft });
    const before = await pane.draft();
    const text = await pane.text();
    expect(text).toContain('Maria');
    await pane.insert.click();
    await pane.says(/stands at the top of your draft/);
    const after = await pane.draft();
    expect(after.endsWith(before)).toBe(true);
    await pane.picture('draft');
    expect(await pane.pane.getByText(/This mail came from/).count()).toBe(0);
    expect(count(await pane.draftText(), text)).toBe(1);
    expect(await pane.replies()).toEqual([]);
  });

  test('Undo gives the draft back as it was', async () => {
    const pane = await open({ item: replyDraft });
    const before = await pane.draft();
    await pane.insert.click();
    await pane.says(/stands at the top/);
    await pane.pane.locator('footer .outcome button').click();
    await pane.says(/was taken out again/);
    expect(squeezed(await pane.draft())).toBe(squeezed(before));
  });

  test('Undo after typing in the draft refuses, and takes nothing', async () => {
    const pane = await open({ item: replyDraft });
    await pane.insert.click();
    await pane.says(/stands at the top/);
    await pane.type('One more thing. ');
    const before = await pane.draft();
    await pane.pane.locator('footer .outcome button').click();
    await pane.says(/The draft has changed since/);
    expect(await pane.draft()).toBe(before);
  });

  test('Insert twice: the text stands there once', async () => {
    const pane = await open({ item: replyDraft });
    const text = await pane.text();
    await pane.insert.click();
    await pane.says(/stands at the top/);
    await pane.insert.click();
    await pane.says(/already stands in your draft/);
    expect(count(await pane.draftText(), text)).toBe(1);
  });

  test('a changed text takes the place of the one before', async () => {
    const pane = await open({ item: replyDraft });
    const before = await pane.draft();
    const first = await pane.text();
    await pane.insert.click();
    await pane.says(/stands at the top/);
    await pane.reply.fill('Dear Maria,\n\nI have decided not to go on.\n\nSam');
    await pane.insert.click();
    await pane.says(/earlier text was replaced/);
    const after = await pane.draft();
    expect(squeezed(after).endsWith(squeezed(before))).toBe(true);
    expect(count(await pane.draftText(), first)).toBe(0);
    expect(count(await pane.draftText(), 'Dear Maria, I have decided not to go on. Sam')).toBe(1);
  });

  test('a plain-text draft takes plain text', async () => {
    const pane = await open({ item: plainReplyDraft });
    const before = await pane.draft();
    await pane.insert.click();
    await pane.says(/stands at the top/);
    const after = await pane.draft();
    expect(after.endsWith(before)).toBe(true);
    expect(after).not.toContain('<div>');
  });

  test('permission to read only: the draft is left alone and the text is copied or shown to be copied', async () => {
    const pane = await open({ item: replyDraft, permission: 'ReadItem' });
    const before = await pane.draft();
    await pane.insert.click();
    await pane.says(/did not take the text/);
    expect(await pane.draft()).toBe(before);
  });
});

describe('one pane, many letters', () => {
  test('nothing open, then a letter, then nothing again', async () => {
    const pane = await begin({ item: null });
    await pane.says(/Open an interview invitation/);
    await pane.switchTo(invitation);
    await pane.reply.waitFor();
    expect(await pane.text()).toContain('Maria');
    await pane.switchTo(null);
    await pane.says(/Open an interview invitation/);
  });

  test('another letter is read, and what was typed for the first is there again on return', async () => {
    const pane = await open({ item: invitation });
    await pane.reply.fill('My very own words to Maria.');
    await pane.page.waitForTimeout(700);
    await pane.switchTo(secondInvitation);
    await pane.says(/Jan de Vries/);
    expect(await pane.text()).not.toContain('Maria');
    await pane.switchTo(invitation);
    await pane.says(/Your text from before/);
    expect(await pane.text()).toBe('My very own words to Maria.');
  });

  test('the letter changes in Outlook before the pane hears of it: nothing goes to the wrong person', async () => {
    const pane = await open({ item: invitation, eventDelay: 3000 });
    await pane.switchTo(secondInvitation);
    await pane.insert.click();
    await pane.says(/Another letter is open now/);
    expect(await pane.replies()).toEqual([]);
  });
});

describe('where the person left the cursor', () => {
  test('the text goes there on wish, and everything else stays', async () => {
    const pane = await open({ item: replyDraft });
    await pane.page.evaluate(() => {
      const spot = document.createRange();
      spot.setStart(document.querySelector('#signature') as Node, 0);
      spot.collapse(true);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(spot);
    });
    const before = await pane.draftText();
    const text = await pane.text();
    await pane.pane.getByRole('radio', { name: /cursor/i }).check();
    await pane.insert.click();
    await pane.says(/stands where the cursor was/);
    const after = squeezed(await pane.draftText());
    expect(count(after, text)).toBe(1);
    expect(after.indexOf('half a sentence')).toBeLessThan(after.indexOf(squeezed(text)));
    expect(squeezed(after.replace(squeezed(text), ''))).toBe(squeezed(before));
  });
});
