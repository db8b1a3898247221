import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { letter, mail, seenBefore, type Visits, visits } from './pages/pane/visit';

let world: Visits;
beforeAll(async () => {
  world = await visits();
}, 120_000);
afterAll(() => world.close());
afterEach(async () => {
  await world.tidy();
  expect(world.complaints.splice(0)).toEqual([]);
});

const reply = (page: Page) => page.getByLabel('Your reply');
const insert = (page: Page) => page.getByRole('button', { name: 'Insert into reply' });
/** The reply once what was chosen is written. */
const text = (page: Page) => page.locator('textarea.reply:not([aria-busy=true])').inputValue();

describe('the main screen', () => {
  test('shows who, what and when, and a reply that is written already', async () => {
    const page = await world.visit();
    await insert(page).waitFor();
    expect(await page.locator('.who').textContent()).toContain('Senior Backend Engineer · Acme');
    expect(await page.locator('.who').textContent()).toContain('Thu, Nov 26, 2:00 PM CET');
    expect(await page.locator('.who').textContent()).toContain('Received yesterday: good time to answer');
    expect(await text(page)).toMatch(/^Hi Maria,\n/);
    expect(await page.getByLabel('No reason').isChecked()).toBe(true);
    expect(await reply(page).getAttribute('lang')).toBe('en');
    expect(await reply(page).getAttribute('spellcheck')).not.toBe('false');
  });

  test('needs no scrolling at 320 × 570: Insert and the disclosure are in sight', async () => {
    const page = await world.visit();
    const boxes = [
      await insert(page).boundingBox(),
      await page.getByRole('button', { name: 'Tone, blocks' }).boundingBox(),
    ];
    for (const box of boxes) expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(570);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBe(320);
  });

  test('one press inserts, says so, offers to undo and to insert again', async () => {
    const page = await world.visit();
    await insert(page).click();
    await page.getByText('Your text stands at the top of your draft.').last().waitFor();
    expect(await page.getByRole('status').textContent()).toContain('Your text stands at the top of your draft.');
    const sent = await mail(page, (each) => each.insertions);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ for: 'letter-1', to: 'maria.kowalska@acme.example', text: await text(page) });
    expect(sent[0]?.html).toMatch(/^<p>Hi Maria,<\/p><p>/);
    await page.getByRole('button', { name: 'Insert again' }).waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    expect(await mail(page, (each) => each.undone)).toBe(1);
    await insert(page).waitFor();
  });

  test('a double click inserts once', async () => {
    const page = await world.visit();
    await insert(page).dblclick();
    await page.getByRole('button', { name: 'Insert again' }).waitFor();
    expect(await mail(page, (each) => each.insertions.length)).toBe(1);
  });

  test('what the host says of a failure is shown, and Copy stays', async () => {
    const page = await world.visit({ outcome: { outcome: 'failed', says: 'host.failed.no-reply' } });
    await insert(page).click();
    await page.getByText('did not open a reply window').first().waitFor();
    expect(await page.getByRole('status').textContent()).toContain('did not open a reply window');
    expect(await page.getByRole('button', { name: 'Copy', exact: true }).isVisible()).toBe(true);
  });

  test('Copy puts the text on the clipboard', async () => {
    const page = await world.visit({}, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied.').first().waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await text(page));
  });

  test('a reason, the tone and the intent rewrite the reply', async () => {
    const page = await world.visit();
    const before = await text(page);
    await page.getByRole('radio', { name: 'Other offer' }).check();
    const withReason = await text(page);
    expect(withReason).not.toBe(before);
    await page.getByRole('radio', { name: 'One line' }).check();
    expect((await text(page)).length).toBeLessThan(withReason.length);
    await page.getByRole('button', { name: 'Tone, blocks' }).click();
    await page.getByRole('radio', { name: 'Formal' }).check();
    expect(await text(page)).toMatch(/^Dear /);
  });

  test('own words become a sentence of the reply', async () => {
    const page = await world.visit();
    await page.getByRole('radio', { name: 'Own words' }).check();
    await page.getByLabel('Your reason, in one sentence').fill('I am moving to Lisbon in spring.');
    expect(await text(page)).toContain('I am moving to Lisbon in spring.');
  });
});

describe('the first focus', () => {
  test('goes to Insert where the person opened the pane', async () => {
    const page = await world.visit({ opened: true });
    await insert(page).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Insert into reply');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Insert again' }).waitFor();
  });

  test('stays where it is in a pane that follows the list, also when another letter is chosen', async () => {
    const page = await world.visit({ opened: false });
    await insert(page).waitFor();
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    await mail(page, (each) => {
      each.asked = { ...each.asked, opened: true, message: { ...each.asked.message, id: 'letter-2' } };
      each.changed();
    });
    await insert(page).waitFor();
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
  });
});

describe('what was read can be put right', () => {
  test('typing a name changes the greeting; the words it came from are shown and marked', async () => {
    const page = await world.visit();
    await page.getByRole('button', { name: /Fix what was read/ }).click();
    // The fields come with a part of the pane that is loaded later: the focus follows when they are there.
    await page.waitForFunction(() => (document.activeElement as HTMLInputElement).value === 'Maria Kowalska');
    await page.getByLabel('Role', { exact: true }).fill('Data Analyst');
    expect(await text(page)).toContain('Data Analyst');
    expect(await text(page)).not.toContain('Senior Backend Engineer');
    const evidence = page.getByTitle('Show where this stands in the letter').nth(1);
    await evidence.click();
    expect(await page.locator('.quote:not([hidden]) mark').textContent()).toBe('Senior Backend Engineer');
    expect(await page.locator('.quote:not([hidden])').textContent()).toContain('Thank you for applying for the');
    await page.getByRole('button', { name: 'As read: Role' }).click();
    expect(await text(page)).toContain('Senior Backend Engineer');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Role', { exact: true }).count()).toBe(0);
  });

  test('a date of the calendar entry is shown with the line it stands in', async () => {
    const calendar =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Interview with Acm\r\n e\r\nDTSTART;TZID=Europe/Ber\r\n lin:20261126T140000\r\nDTEND;TZID=Europe/Berlin:20261126T150000\r\nEND:VEVENT\r\nEND:VCALENDAR';
    const said = `${letter.text}`.replace(' on Thursday, 26 November 2026 at 14:00 (CET)', '');
    const page = await world.visit({ message: { ...letter, view: 'meeting', text: said, calendar } });
    await page.getByRole('button', { name: /Fix what was read/ }).click();
    const evidence = page.locator('.evidence', { hasText: 'Calendar:' });
    await evidence.first().click();
    expect(await page.locator('.quote:not([hidden])').textContent()).toContain('TZID=Europe/Berlin');
  });

  test('of several people one press chooses another', async () => {
    const page = await world.visit({
      message: {
        ...letter,
        text: `${letter.text}`.replace(
          'Please let me',
          'Tom Berger, our Head of Engineering, will interview you.\n\nPlease let me',
        ),
      },
    });
    await page.getByText('Who should it go to?').waitFor();
    expect(await page.getByRole('radio', { name: /Maria Kowalska - / }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: /Tom Berger - / }).check();
    expect(await text(page)).toMatch(/^(Hi|Hello|Dear) .*Tom/);
  });
});

describe('nothing typed is lost', () => {
  test('a choice does not overwrite typing, and says so; Reset rebuilds and can be taken back', async () => {
    const page = await world.visit();
    await reply(page).fill('My own words.');
    await page.getByRole('radio', { name: 'Other offer' }).check();
    expect(await text(page)).toBe('My own words.');
    await page.getByText('Your own changes were kept.').waitFor();
    await page.getByRole('button', { name: 'Reset to rebuild' }).click();
    expect(await text(page)).toMatch(/^Hi Maria/);
    await page.getByRole('button', { name: 'Bring my text back' }).click();
    expect(await text(page)).toBe('My own words.');
  });

  test('typing is kept within half a second and is there again when the letter is', async () => {
    const page = await world.visit();
    await reply(page).fill('My own words.');
    await page.waitForTimeout(400);
    const kept = await mail(page, (each) => each.kept);
    expect(kept['draft:letter-1']).toContain('My own words.');
    const again = await world.visit({ kept: { seen: seenBefore, ...kept } });
    await again.getByText('Your text from before.').waitFor();
    expect(await text(again)).toBe('My own words.');
    await again.getByRole('button', { name: 'Start over' }).click();
    expect(await text(again)).toMatch(/^Hi Maria/);
    await again.getByRole('button', { name: 'Bring my text back' }).click();
    expect(await text(again)).toBe('My own words.');
  });

  test('each letter has its own text, also when another is chosen at once', async () => {
    const page = await world.visit();
    await reply(page).fill('For the first letter.');
    await mail(page, (each) => {
      each.asked = { ...each.asked, message: { ...each.asked.message, id: 'letter-2' } };
      each.changed();
    });
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('textarea.reply')?.value.startsWith('Hi Maria'),
    );
    await mail(page, (each) => {
      each.asked = { ...each.asked, message: { ...each.asked.message, id: 'letter-1' } };
      each.changed();
    });
    await page.getByText('Your text from before.').waitFor();
    expect(await text(page)).toBe('For the first letter.');
  });

  test('a page that goes away keeps what was typed a moment before', async () => {
    const page = await world.visit();
    await reply(page).fill('Last words');
    await page.evaluate("window.dispatchEvent(new Event('pagehide'))");
    expect((await mail(page, (each) => each.kept))['draft:letter-1']).toContain('Last words');
  });

  test('Ctrl+Z goes back through everything, typing in runs, Ctrl+Y forward again', async () => {
    const page = await world.visit();
    const composed = await text(page);
    await page.getByRole('radio', { name: 'Other offer' }).check();
    const withReason = await text(page);
    await reply(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' and more');
    expect(await text(page)).toBe(`${withReason} and more`);
    await page.keyboard.press('Control+z');
    expect(await text(page)).toBe(withReason);
    await page.keyboard.press('Control+z');
    expect(await text(page)).toBe(composed);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+Shift+z');
    expect(await text(page)).toBe(`${withReason} and more`);
  });

  test('typing in the middle leaves the cursor where it is', async () => {
    const page = await world.visit();
    await reply(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.keyboard.type(' and all');
    expect(await text(page)).toMatch(/^Hi Maria, and all\n/);
    expect(await reply(page).evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(
      'Hi Maria, and all'.length,
    );
  });

  test('a memory that fails is said, and everything else works', async () => {
    const page = await world.visit({ without: 'memory' });
    await insert(page).waitFor();
    await page.getByText('cannot be saved here').waitFor();
    await reply(page).fill('Still here');
    await insert(page).click();
    await page.getByRole('button', { name: 'Insert again' }).waitFor();
    expect((await mail(page, (each) => each.insertions))[0]?.text).toBe('Still here');
  });
});

describe('states', () => {
  test('first run: one line, gone for good after Got it', async () => {
    const page = await world.visit({ kept: {} });
    await page.getByText('Nothing is sent until you press Send.').waitFor();
    await page.getByRole('button', { name: 'Got it' }).click();
    expect(await page.getByText('Nothing is sent until').count()).toBe(0);
    const again = await world.visit({ kept: await mail(page, (each) => each.kept) });
    await insert(again).waitFor();
    expect(await again.getByText('Nothing is sent until').count()).toBe(0);
  });

  test('low confidence: "Please check", a neutral greeting, and Insert stays usable', async () => {
    const page = await world.visit({
      message: {
        ...letter,
        from: { name: '', address: 'k7@acme.example' },
        subject: 'Interview',
        text: 'Hello,\n\nwe would like to invite you to an interview next week. Please tell us when you are free.\n\nThank you.',
      },
    });
    await page.getByText('1 to look at').first().waitFor();
    await page.getByRole('button', { name: 'Details' }).click();
    await page.getByText('It is not certain who wrote the letter.').waitFor();
    await page.getByRole('button', { name: 'Hide details' }).click();
    await page.getByRole('button', { name: 'Please check: Fix what was read' }).click();
    await page.getByLabel('Role', { exact: true }).fill('Data Analyst');
    await page.getByLabel('Recruiter').fill('Ana Silva');
    await page.getByText('Nothing to look at').first().waitFor();
    expect(await text(page)).toMatch(/^(Hi|Hello|Dear) Ana/);
    await page.getByLabel('Recruiter', { exact: true }).fill('');
    expect(await text(page)).toMatch(/^(Hi|Hello|Dear)( there| team)?,/i);
    await insert(page).click();
    await page.getByRole('button', { name: 'Insert again' }).waitFor();
  });

  test('no letter', async () => {
    const page = await world.visit({ message: null });
    await page.getByText('Open an interview invitation.').waitFor();
    expect(await insert(page).count()).toBe(0);
  });

  test('not an invitation: says so, and writes a decline anyway', async () => {
    const page = await world.visit({
      message: {
        ...letter,
        subject: 'Minutes',
        text: 'Hi all,\n\nattached are the minutes of the board meeting. The budget for the roof was approved.\n\nMaria',
      },
    });
    await page.getByText('This does not look like an interview invitation.').waitFor();
    expect(await insert(page).count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Write a decline anyway' }).focus();
    await page.keyboard.press('Control+Enter');
    expect(await page.getByRole('status').textContent()).toContain('This does not look like');
    expect(await mail(page, (each) => each.insertions.length)).toBe(0);
    await page.getByRole('button', { name: 'Write a decline anyway' }).click();
    await insert(page).waitFor();
    expect(await text(page)).toMatch(/^H(i|ello) Maria/);
    await reply(page).fill('I shall not come to the board.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Insert again' }).waitFor();
    const { kept, asked } = await mail(page, (each) => ({ kept: each.kept, asked: each.asked }));
    const again = await world.visit({ ...asked, kept });
    await again.getByText('Your text from before.').waitFor();
    expect(await text(again)).toBe('I shall not come to the board.');
  });

  test('reading: a skeleton at once, words after half a second, a way on after five', async () => {
    const page = await world.visit({ delay: -1 });
    expect(await page.locator('.skeleton').count()).toBe(1);
    await page.getByText('Reading the invitation…').waitFor();
    await page.getByText('has not answered yet').waitFor({ timeout: 7000 });
    await page.getByRole('button', { name: 'Type by hand' }).click();
    await page.getByLabel('Recruiter').fill('Maria Kowalska');
    await page.getByLabel('Role').fill('Data Analyst');
    expect(await text(page)).toMatch(/Maria/);
    expect(await text(page)).toMatch(/Data Analyst/);
    expect(await page.getByRole('button', { name: 'Copy text' }).last().isVisible()).toBe(true);
  });

  test('unreadable: by hand, and Try again finishes when the fault is over', async () => {
    const page = await world.visit({ refuses: 'no' });
    await page.getByText('Couldn’t read this mail.').waitFor();
    await mail(page, (each) => {
      const { refuses: _, ...rest } = each.asked;
      each.asked = rest;
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await insert(page).waitFor();
  });

  test('no worker allowed: the letter is read in the page', async () => {
    const page = await world.visit({ without: 'worker' });
    expect(await text(page)).toContain('Maria');
    await insert(page).waitFor();
  });

  test('the reader does not load: that is said, and the person goes on by hand', async () => {
    const page = await world.visit({ without: 'reader' });
    await page.getByText('Couldn’t read this mail.').first().waitFor();
    await page.getByLabel('Recruiter').fill('Maria Kowalska');
    expect(await text(page)).toContain('Maria');
  });

  test('unreadable and offline: the person writes and copies; Try again finishes when the fault is over', async () => {
    const page = await world.visit(
      { refuses: 'no', delay: 300 },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    await page.route(/writing|later|suggest/, (route) => route.abort());
    await page.getByText('The words of the reply could not be loaded.').first().waitFor();
    expect(await page.getByRole('status').textContent()).toContain('could not be loaded');
    await reply(page).fill('I cannot come. Thank you.');
    await page.getByRole('button', { name: 'Copy text' }).last().click();
    await page.getByText('Copied.').first().waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('I cannot come. Thank you.');
    await page.unroute(/writing|later|suggest/);
    await mail(page, (each) => {
      const { refuses: _, ...rest } = each.asked;
      each.asked = rest;
    });
    world.complaints.splice(0);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await insert(page).waitFor();
    // What was typed is the reply; ours is one press away.
    expect(await text(page)).toBe('I cannot come. Thank you.');
    await page.getByText('Your text from before.').waitFor();
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await text(page)).toMatch(/^Hi Maria/);
  });

  test('no mail program: works alone, with name and role by hand, and Copy', async () => {
    const page = await world.visit({ without: 'host' }, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText('The mail program cannot be reached.').waitFor();
    await page.getByLabel('Recruiter').fill('Ana Silva');
    await page.getByLabel('Company').fill('Acme');
    expect(await text(page)).toMatch(/Ana/);
    await page.getByRole('button', { name: 'Copy text' }).last().click();
    await page.getByText('Copied.').first().waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await text(page));
  });

  test('already answered: by the host, or by our own note', async () => {
    const page = await world.visit({ message: { ...letter, answeredAt: '2026-11-19T10:00:00Z' } });
    await page.getByText('You answered on Nov 19.').waitFor();
    await page.getByRole('button', { name: 'Insert again' }).click();
    await page.getByText('Your text stands at the top').first().waitFor();
    const kept = await mail(page, (each) => each.kept);
    const later = await world.visit({ kept, now: '2026-11-24T10:00:00+01:00' });
    await later.getByText('You answered on Nov 23.').waitFor();
  });

  test('late: says what was added, and takes it away', async () => {
    const page = await world.visit({ message: { ...letter, receivedAt: '2026-11-20T09:00:00+01:00' } });
    await page.getByText('3 days old. We added').waitFor();
    const before = await text(page);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    expect((await text(page)).length).toBeLessThan(before.length);
    expect(await page.getByText('3 days old.').count()).toBe(0);
  });

  test('the interview is past: that is said, and an apology added, also where the letter is of yesterday', async () => {
    const message = { ...letter, receivedAt: '2026-11-26T09:00:00+01:00' };
    const page = await world.visit({ message, now: '2026-11-27T09:00:00+01:00' });
    await page.getByText('The interview date has passed.').waitFor();
    await page.getByText('We added:').waitFor();
    expect(await text(page)).toMatch(/late/);
    expect(await page.locator('.who').innerText()).toMatch(/Received yesterday$/m);
    await page.getByText('Nothing to look at').first().waitFor();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    expect(await text(page)).not.toMatch(/late/);
    await page.getByText('1 to look at').first().waitFor();
    await page.getByText('The interview date has passed.').waitFor();
  });

  test('no-reply: the reply is written to the human address that was found, and the To line pointed at', async () => {
    const page = await world.visit({
      message: {
        ...letter,
        from: { name: 'Acme Recruiting', address: 'noreply@greenhouse.example' },
        text: `${letter.text}\nmaria@acme.example`,
      },
    });
    await page.getByText('This mail came from noreply@greenhouse.example').waitFor();
    await page.getByText('The reply is written to maria@acme.example.').waitFor();
    expect(await page.getByRole('button', { name: 'Use it' }).count()).toBe(0);
    await insert(page).click();
    await page.getByRole('button', { name: 'Insert again' }).waitFor();
    expect((await mail(page, (each) => each.insertions))[0]?.to).toBe('maria@acme.example');
  });

  test('no-reply, and nobody to be found', async () => {
    const page = await world.visit({
      message: { ...letter, from: { name: 'Acme Recruiting', address: 'noreply@greenhouse.example' } },
    });
    await page.getByText('Answers to noreply@greenhouse.example may not be read.').waitFor();
  });

  test('more recipients: everyone is a choice, the sender alone the default', async () => {
    const page = await world.visit({
      offers: { everyone: true },
      message: { ...letter, cc: [{ name: 'Tom Berger', address: 'tom@acme.example' }] },
    });
    await insert(page).waitFor();
    await page.getByRole('radio', { name: 'Everyone (2)' }).check();
    await insert(page).click();
    await page.getByRole('button', { name: 'Insert again' }).waitFor();
    expect((await mail(page, (each) => each.insertions))[0]?.everyone).toBe(true);
  });
});
