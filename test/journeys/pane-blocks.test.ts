import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mail, seenBefore, type Visits, visits } from './pages/pane/visit';

let world: Visits;
beforeAll(async () => {
  world = await visits();
}, 120_000);
afterAll(() => world.close());
afterEach(async () => {
  await world.tidy();
  expect(world.complaints.splice(0)).toEqual([]);
});

const insert = (page: Page) => page.getByRole('button', { name: /^Insert (into reply|again)/ });
/** The reply once what was chosen is written. */
const text = (page: Page) => page.locator('textarea.reply:not([aria-busy=true])').inputValue();
const gear = (page: Page) => page.getByRole('button', { name: 'Settings and phrase blocks' }).click();
const back = (page: Page) => page.getByRole('button', { name: '← Back' }).click();
const told = (page: Page) => page.getByRole('status').first();

/** Opens the first decision block for editing. */
const editDecision = async (page: Page) => {
  await page.getByRole('button', { name: /^Decision \d/ }).click();
  await page.getByRole('button', { name: 'Edit: I decided not to go ahead', exact: true }).click();
};

describe('phrase blocks', () => {
  test('our words are rewritten, with a field put in by a button and a preview; and reset', async () => {
    const page = await world.visit();
    const before = await text(page);
    await gear(page);
    await editDecision(page);
    const area = page.locator('textarea');
    await area.fill('I have decided not to interview at ');
    await page.getByRole('button', { name: 'company', exact: true }).click();
    await page.keyboard.type('.');
    expect(await area.inputValue()).toBe('I have decided not to interview at {company}.');
    expect(await page.locator('.quote').textContent()).toBe('I have decided not to interview at Acme.');
    await page.getByRole('button', { name: 'Save' }).click();
    await told(page).getByText('Saved.').waitFor();
    await back(page);
    expect(await text(page)).toContain('I have decided not to interview at Acme.');
    const kept = await mail(page, (each) => each.kept);
    const again = await world.visit({ kept });
    await insert(again).waitFor();
    expect(await text(again)).toContain('I have decided not to interview at Acme.');
    await gear(again);
    await again.getByRole('button', { name: /^Decision \d/ }).click();
    await again.getByRole('button', { name: 'Edit: I decided not to go ahead', exact: true }).click();
    await again.getByRole('button', { name: 'Reset to original' }).click();
    await back(again);
    expect(await text(again)).toBe(before);
  });

  test('a block of one’s own is added, switched on in a reply, and deleted', async () => {
    const page = await world.visit();
    await gear(page);
    await page.getByRole('button', { name: '+ Add' }).click();
    await page.getByLabel('Kind of block').selectOption({ label: 'Closing' });
    await page.getByLabel('Text').fill('Greetings to the whole of {company}.');
    await page.getByRole('button', { name: 'Save' }).click();
    await told(page).getByText('Saved.').waitFor();
    await back(page);
    await page.getByRole('button', { name: 'Tone, blocks' }).click();
    await page.getByRole('button', { name: /More you could say/ }).click();
    const row = page.locator('.blocks li', { hasText: 'Greetings to the whole of Acme.' });
    await row.getByRole('switch').check();
    expect(await text(page)).toContain('Greetings to the whole of Acme.');
    await gear(page);
    await page.getByRole('button', { name: /^Closing \d/ }).click();
    await page.getByRole('button', { name: /^Edit: Greetings/ }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await back(page);
    expect(await text(page)).not.toContain('Greetings');
  });

  test('a hidden block does not stand any more, until it is shown again', async () => {
    const page = await world.visit();
    const before = await text(page);
    await gear(page);
    await page.getByRole('button', { name: /^Closing \d/ }).click();
    await page.getByRole('button', { name: 'Hide: Good wishes for the search' }).click();
    await told(page).getByText('Saved.').waitFor();
    await back(page);
    expect(await text(page)).not.toBe(before);
    await gear(page);
    await page.getByRole('button', { name: /^Closing \d/ }).click();
    await page.getByRole('button', { name: /^Show: / }).click();
    await told(page).getByText('Saved.').waitFor();
    await back(page);
    expect(await text(page)).toBe(before);
  });

  test('a field that does not exist is refused, and so is nothing', async () => {
    const page = await world.visit();
    await gear(page);
    await page.getByRole('button', { name: '+ Add' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('A block needs some text.').waitFor();
    await page.getByLabel('Text').fill('Dear {nobody}');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('{nobody} is not a field.').waitFor();
  });

  test('a block that is left while it is written is there again, also after the pane was closed; Esc leaves, Ctrl+Enter saves', async () => {
    const page = await world.visit();
    await gear(page);
    await editDecision(page);
    const field = page.locator('textarea');
    const before = await field.inputValue();
    await field.fill('After some thought I shall not');
    await page.keyboard.press('Escape');
    await told(page).getByText('Your own changes were kept.').waitFor();
    await page.getByRole('button', { name: /^Decision \d/ }).waitFor();
    const kept = await mail(page, (each) => each.kept);
    const again = await world.visit({ kept });
    await gear(again);
    await editDecision(again);
    await again.getByText('Your text from before.').waitFor();
    expect(await again.locator('textarea').inputValue()).toBe('After some thought I shall not');
    await again.getByRole('button', { name: 'Start over' }).click();
    expect(await again.locator('textarea').inputValue()).toBe(before);
    await again.locator('textarea').fill('After some thought I shall not come.');
    await again.keyboard.press('Control+Enter');
    await told(again).getByText('Saved.').waitFor();
    expect(Object.keys(await mail(again, (each) => each.kept)).filter((key) => key.startsWith('draft:'))).toEqual([]);
    await again.keyboard.press('Escape');
    await insert(again).waitFor();
    expect(await text(again)).toContain('After some thought I shall not come.');
  });

  test('a memory that fails: the text stays in the field, and saving again works', async () => {
    const page = await world.visit({ without: 'memory' });
    await gear(page);
    await page.getByRole('button', { name: '+ Add' }).click();
    await page.getByLabel('Text').fill('Mine.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByText('could not be saved').waitFor();
    expect(await page.getByLabel('Text').inputValue()).toBe('Mine.');
    await mail(page, (each) => {
      const { without: _, ...rest } = each.asked;
      each.asked = rest;
    });
    await page.getByRole('button', { name: 'Save' }).click();
    await told(page).getByText('Saved.').waitFor();
  });

  test('are handed over as a file and taken in again, beside what is there', async () => {
    const page = await world.visit();
    await gear(page);
    await editDecision(page);
    await page.locator('textarea').fill('My own no.');
    await page.getByRole('button', { name: 'Save' }).click();
    await told(page).getByText('Saved.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    const file = await download.path();
    expect(download.suggestedFilename()).toBe('phrase-blocks.json');
    expect(JSON.parse(readFileSync(file, 'utf8')).blocks).toHaveLength(1);
    const other = await world.visit();
    await gear(other);
    await other.locator('input[type=file]').setInputFiles(file);
    await told(other).getByText('Blocks taken in: 1.').waitFor();
    await back(other);
    expect(await text(other)).toContain('My own no.');
    await gear(other);
    await other
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"file": 1}') });
    await told(other).getByText('not a readable file of blocks').waitFor();
  });
});

describe('settings', () => {
  test('the name under the reply and the usual tone hold for this letter and the next', async () => {
    const page = await world.visit();
    await gear(page);
    await page.getByLabel('Your name under the reply').fill('Sam Doe');
    await page.getByRole('radio', { name: 'Formal' }).check();
    await told(page).getByText('Saved.').waitFor();
    await back(page);
    expect(await text(page)).toMatch(/\nSam Doe$/);
    expect(await text(page)).toMatch(/^Dear /);
    const again = await world.visit({ kept: await mail(page, (each) => each.kept) });
    await insert(again).waitFor();
    expect(await text(again)).toBe(await text(page));
  });

  test('a time zone nobody knows is refused, and what was kept stays', async () => {
    const page = await world.visit();
    await gear(page);
    const zone = page.getByLabel('Your time zone');
    await zone.fill('Nowhere');
    await zone.blur();
    await page.getByText('No such time zone is known. Choose one from the list.').first().waitFor();
    expect(await zone.getAttribute('aria-invalid')).toBe('true');
    expect(Object.values(await mail(page, (each) => each.kept)).join()).not.toContain('Nowhere');
    await zone.fill('Asia/Tokyo');
    await zone.blur();
    await told(page).getByText('Saved.').waitFor();
    expect(await zone.getAttribute('aria-invalid')).toBe('false');
    expect(Object.values(await mail(page, (each) => each.kept)).join()).toContain('Asia/Tokyo');
  });

  test('a proposed time in a zone nobody knows: that is said beside it, and the letter names none', async () => {
    const page = await world.visit();
    await page.getByRole('radio', { name: 'Another time' }).check();
    await page.getByLabel('Time 1: Day').fill('2026-12-01');
    await page.getByLabel('Time 1: Time', { exact: true }).fill('10:00');
    await page.getByLabel('Time 1: Time zone').fill('Foo/Bar');
    await page.getByLabel('Time 1: Time zone').blur();
    await page.getByText('This time zone is not known').waitFor();
    expect(await text(page)).toMatch(/10:00|10 am/);
    expect(await text(page)).not.toContain('Bar');
    await page.getByLabel('Time 1: Time zone').fill('Asia/Tokyo');
    await page.getByLabel('Time 1: Time zone').blur();
    await page.waitForFunction(() => !document.body.innerText.includes('This time zone is not known'));
  });

  test('a change of the settings leaves typed text alone', async () => {
    const page = await world.visit({ kept: { seen: seenBefore } });
    await page.getByLabel('Your reply').fill('Mine.');
    await gear(page);
    await page.getByRole('radio', { name: 'Formal' }).check();
    await told(page).getByText('Saved.').waitFor();
    await back(page);
    expect(await text(page)).toBe('Mine.');
  });
});
