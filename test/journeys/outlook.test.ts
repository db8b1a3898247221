import { describe, expect, test } from '@jest/globals';
import type { Pane } from '../outlook-simulator/journey';
import { journey } from '../outlook-simulator/journey';
import {
  appointment,
  invitation,
  invitationFromMachine,
  invitationToMany,
  invitationWithFile,
  meetingRequest,
  plainReplyDraft,
  replyDraft,
  secondDraft,
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

  test('answering everyone in an Outlook of 2016: the older call, once', async () => {
    const pane = await open({ item: invitationToMany, mailbox: '1.5' });
    await pane.pane.getByRole('radio', { name: /Everyone/ }).check();
    await pane.insert.click();
    await pane.says(/A reply to everyone is open/);
    expect(await pane.replies()).toMatchObject([{ to: 'everyone', item: 'item-2' }]);
    const calls = (await pane.calls()).map(({ id }) => id);
    expect(calls).toContain(dispatch.replyAllForm);
    expect(calls).not.toContain(dispatch.replyAllFormAsync);
  });

  test('the answer is wanted elsewhere: the address is named, and what to do about a missing signature', async () => {
    const pane = await open({ item: invitationFromMachine });
    await pane.insert.click();
    await pane.says(/wants its answer at maria\.kowalska@acme\.test: .*If your signature is missing/);
  });

  test.each([
    ['accents that stand apart', 'Maria Kowalska-Du\u0308rr and Ce\u0301cile'],
    ['soft hyphens and zero-width spaces', 'the in\u00adter\u200bview'],
  ])('a letter with %s can be answered', async (_, words) => {
    const pane = await open({ item: { ...invitation, html: `<p>${words}</p>${invitation.html}` } });
    await pane.insert.click();
    await pane.says(/A reply window is open/);
    expect(await pane.replies()).toHaveLength(1);
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
  ])(
    '%s: time, organizer and attendees are read, and a mail is said to be no answer in the calendar',
    async (_, item) => {
      const pane = await open({ item });
      // 13:00 in UTC is 14:00 for this person.
      await pane.says(/Thu, Dec 3, 2:00/);
      await pane.says(/^Maria Kowalska/);
      await pane.pane.getByRole('radio', { name: 'Everyone (2)' }).waitFor();
      expect(await pane.text()).toMatch(/^Dear Maria,[\s\S]*on Thursday 3 December/);
      await pane.insert.click();
      await pane.says(/decline the meeting there too\. If your signature is missing: press Reply yourself/);
      await pane.picture(item.kind);
      expect(await pane.replies()).toMatchObject([{ to: 'sender', item: item.id }]);
    },
  );

  test('an invitation that came as an attached file: its time is read', async () => {
    const pane = await open({ item: invitationWithFile });
    await pane.says(/Thu, Dec 3, 1:00/);
    expect((await pane.calls()).map(({ id }) => id)).toContain(dispatch.attachment);
    expect(await pane.text()).toMatch(/on Thursday 3 December/);
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

  test('one word of ours is changed in the draft: no second reply, not even from a pane that was opened anew', async () => {
    const pane = await open({ item: replyDraft });
    await pane.insert.click();
    await pane.says(/stands at the top/);
    await pane.page.evaluate(() => {
      const editor = document.querySelector('#editor') as HTMLElement;
      editor.innerHTML = editor.innerHTML.replace(/Thank you/i, 'Many thanks to you');
    });
    const draft = await pane.draft();
    expect(draft).toContain('Many thanks to you');
    await pane.insert.click();
    await pane.says(/holds an earlier text that you have changed/);
    expect(await pane.draft()).toBe(draft);
    const again = await begin({ item: { ...replyDraft, html: draft } }, pane);
    await again.reply.waitFor({ timeout: 20_000 });
    await again.insert.click();
    await again.says(/holds an earlier text that you have changed/);
    expect(await again.draft()).toBe(draft);
  });

  test('two drafts in turn: each keeps one reply', async () => {
    const pane = await open({ item: replyDraft });
    await pane.insert.click();
    await pane.says(/stands at the top/);
    const first = { ...replyDraft, html: await pane.draft() };
    await pane.switchTo(secondDraft);
    await pane.says(/Jan/);
    await pane.insert.click();
    await pane.says(/stands at the top/);
    await pane.switchTo(first);
    await pane.says(/Maria/);
    await pane.reply.fill('Dear Maria,\n\nI have decided not to go on with this application.\n\nSam');
    await pane.insert.click();
    await pane.says(/earlier text was replaced/);
    expect(count(await pane.draftText(), 'Dear Maria')).toBe(1);
    expect(count(await pane.draftText(), 'My own words, half a sentence')).toBe(1);
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

  test('Outlook moves on while the letter is read, and tells six seconds later: the two letters are not mixed', async () => {
    const pane = await begin({
      item: invitation,
      eventDelay: 6000,
      faults: [{ call: dispatch.getBody, how: 'switch', times: 1 }],
    });
    await pane.says(/kept changing while it was read/, 20_000);
    expect(await pane.pane.locator('body').textContent()).not.toMatch(/Maria|Olga|lunch/i);
    await pane.says(/Olga Other|does not look like an interview/, 10_000);
    expect(await pane.replies()).toEqual([]);
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
  /** Selects from one place of the draft's words to another; the same place twice is a mere cursor. */
  const select = (pane: Pane, node: string, from: number, to = from) =>
    pane.page.evaluate(
      ([selector, start, end]) => {
        const editor = document.querySelector('#editor') as HTMLElement;
        if (editor instanceof HTMLTextAreaElement) return editor.setSelectionRange(start, end);
        const words = (editor.querySelector(selector) as HTMLElement).firstChild as Node;
        document.getSelection()?.setBaseAndExtent(words, start, words, end);
      },
      [node, from, to] as const,
    );
  const atCursor = async (pane: Pane) => {
    // The host page hears of a selection a moment later.
    await pane.page.waitForTimeout(100);
    await pane.pane.getByRole('radio', { name: /cursor/i }).check();
    await pane.insert.click();
  };
  const firstLine = 'div:first-child';

  test.each([
    ['in front of the signature', replyDraft, '#signature', 0],
    ['right behind a word', replyDraft, firstLine, 'My own words'.length],
    ['within a word', replyDraft, firstLine, 'My own wo'.length],
    ['right behind a word of a plain draft', plainReplyDraft, '', 'My own words'.length],
  ])('%s: the text goes there on wish, once, and everything else stays', async (_, item, node, at) => {
    const pane = await open({ item });
    await select(pane, node, at);
    const before = await pane.draftText();
    const text = await pane.text();
    await atCursor(pane);
    await pane.says(/stands where the cursor was/);
    const after = squeezed(await pane.draftText());
    expect(count(after, text)).toBe(1);
    expect(after.indexOf('My own wo')).toBeLessThan(after.indexOf(squeezed(text)));
    const blankFree = (words: string): string => words.replace(/\s+/g, '');
    expect(blankFree(after).replace(blankFree(text), '')).toBe(blankFree(before));
    expect((await pane.calls()).map(({ id }) => id)).toContain(dispatch.setSelected);
    await pane.insert.click();
    await pane.says(/already stands in your draft/);
    expect(count(await pane.draftText(), text)).toBe(1);
  });

  test.each([
    ['', replyDraft],
    ['of a plain draft', plainReplyDraft],
  ])('words %s are selected: they are not replaced, and it is said', async (_, item) => {
    const pane = await open({ item });
    await select(pane, firstLine, 3, 12);
    const before = await pane.draft();
    await atCursor(pane);
    await pane.says(/would be replaced\. Nothing was inserted/);
    expect(await pane.draft()).toBe(before);
    await select(pane, firstLine, 12);
    await atCursor(pane);
    await pane.says(/stands where the cursor was/);
    expect(await pane.draftText()).toContain('My own words');
  });

  test('the draft never had the focus: the text goes to the top, not below everything, and that is said', async () => {
    const pane = await open({ item: replyDraft });
    const before = await pane.draft();
    await atCursor(pane);
    await pane.says(/stands at the top of your draft/);
    expect((await pane.draft()).endsWith(before)).toBe(true);
  });
});
