import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Playground, playground, type Visit } from '../hosts/playground/visit';

let stage: Playground;
let visit: Visit | null = null;

beforeAll(async () => {
  stage = await playground();
});
afterAll(() => stage?.close());
afterEach(async () => {
  const { outside, complaints } = visit ?? { outside: [], complaints: [] };
  await visit?.close();
  visit = null;
  expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
});

const panel = (page: Visit['page']) => page.getByRole('complementary', { name: 'Side panel' });
const rail = (page: Visit['page']) => page.locator('.rail').getByRole('button');

const bees = Buffer.from(
  [
    'From: Ottilie Quist <ottilie.quist@fernweh.example>',
    'To: someone@post.example',
    'Date: Mon, 23 Nov 2026 10:00:00 +0000',
    'Subject: Interview for Beekeeper',
    'Message-ID: <bee@fernweh.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hi Robin,',
    '',
    'we would like to invite you to an interview for the Beekeeper position at Fernweh on Thursday, 3 December 2026 at 10:00.',
    '',
    'Best regards,',
    'Ottilie Quist',
  ].join('\r\n'),
);

describe('the playground as Gmail', () => {
  test('the first letter, panel closed: three clicks, and the reply stands above the quoted letter', async () => {
    visit = await stage.visit('#skin=gmail');
    const { page } = visit;
    await page.locator('.row').first().click();
    await rail(page).click();
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).click();
    await panel(page).getByRole('button', { name: 'Create reply' }).click();
    await page.locator('.editor').waitFor();
    const draft = await visit.draft();
    expect(draft).toMatch(/^Hi Maria,\n/);
    expect(draft.indexOf('Kind regards,')).toBeGreaterThan(0);
    expect(draft.indexOf('Kind regards,')).toBeLessThan(draft.indexOf('wrote:'));
    // Gmail adds no signature to a draft that an add-on made: the name stands there once, from us.
    expect(draft.slice(0, draft.indexOf('wrote:')).match(/^Robin Ashdown$/gm)).toHaveLength(1);
  });

  test('a meeting request shows when and where, and is declined like a letter', async () => {
    visit = await stage.visit('#skin=gmail&letter=07-meeting-request');
    const { page } = visit;
    expect(await page.locator('.meeting').textContent()).toMatch(/Wed,? 2 Dec 2026, 13:00 · Video call/);
    await rail(page).click();
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).click();
    await panel(page).getByRole('button', { name: 'Create reply' }).click();
    await page.locator('.editor').waitFor();
    expect(await visit.draft()).toMatch(/^(Hi|Dear|Hello) Hannah/);
  });

  test('a letter of the visitor’s own is read and declined', async () => {
    visit = await stage.visit('#skin=gmail');
    const { page } = visit;
    await visit.drop('bees.eml', bees);
    await page.getByRole('heading', { name: 'Interview for Beekeeper' }).waitFor();
    await rail(page).click();
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).click();
    await panel(page).getByRole('button', { name: 'Create reply' }).click();
    await page.locator('.editor').waitFor();
    expect(await visit.draft()).toMatch(/^Hi Ottilie,\n/);
  });

  test('nothing is read before the click: the first card shows no word of the letter', async () => {
    visit = await stage.visit('#skin=gmail&letter=01-plain-invitation');
    const { page } = visit;
    await rail(page).click();
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).waitFor();
    expect(await panel(page).innerText()).not.toMatch(/Maria|Kowalska|Harbourline|Engineer/);
  });

  test('a reply under way is left alone: the draft of the add-on is another one', async () => {
    visit = await stage.visit('#skin=gmail&letter=01-plain-invitation');
    const { page } = visit;
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.keyboard.type('PS: greetings to Tom.');
    const before = await visit.draft();
    await rail(page).click();
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).click();
    await panel(page).getByRole('button', { name: 'Create reply' }).click();
    await page.locator('.editor').nth(1).waitFor();
    const drafts = await page.locator('.editor').allInnerTexts();
    expect(drafts).toEqual([before, expect.stringMatching(/^Hi Maria,\n/)]);
  });

  test('Create reply twice makes two drafts, as the card says; each can be discarded, and both outlive a reload', async () => {
    visit = await stage.visit('#skin=gmail&letter=01-plain-invitation');
    const { page } = visit;
    await rail(page).click();
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).click();
    await panel(page).getByRole('button', { name: 'Create reply' }).click();
    await page.locator('.editor').waitFor();
    await panel(page).getByLabel('Why').selectOption('other-offer');
    await panel(page).getByText('another click makes a second one').waitFor();
    expect(await panel(page).getByLabel('Your reply').inputValue()).toContain('another position');
    await panel(page).getByRole('button', { name: 'Create reply' }).click();
    await page.locator('.editor').nth(1).waitFor();
    const drafts = await page.locator('.editor').allInnerTexts();
    expect(drafts.map((each) => each.match(/Hi Maria,/g)?.length)).toEqual([1, 1]);
    expect(drafts.map((each) => each.split('wrote:')[0]?.includes('another position'))).toEqual([false, true]);
    await page.reload();
    await page.locator('.row').first().click();
    await page.locator('.editor').nth(1).waitFor();
    const second = await page.locator('.editor').nth(1).innerText();
    await page.locator('.reply').first().getByRole('button', { name: 'Discard' }).click();
    expect(await page.locator('.editor').allInnerTexts()).toEqual([second]);
  });

  test('a dropdown is a turn of its own: the reply on the card follows; typed text is kept', async () => {
    visit = await stage.visit('#skin=gmail&letter=01-plain-invitation');
    const { page } = visit;
    await rail(page).click();
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).click();
    const reply = panel(page).getByLabel('Your reply');
    const before = await reply.inputValue();
    await panel(page).getByLabel('Why').selectOption('other-offer');
    await page.waitForFunction((was) => document.querySelector('textarea')?.value !== was, before);
    expect(await reply.inputValue()).toMatch(/offer|position/i);
    await reply.fill('My very own words.');
    await panel(page).getByLabel('Tone').selectOption('formal');
    await panel(page).getByRole('button', { name: 'Create reply' }).waitFor();
    await page.waitForFunction(() => document.querySelector('.side-panel')?.getAttribute('aria-busy') === 'false');
    expect(await reply.inputValue()).toBe('My very own words.');
  });

  test('in a reply window the panel fills the open draft with the text from before', async () => {
    visit = await stage.visit('#skin=gmail&letter=01-plain-invitation');
    const { page } = visit;
    await rail(page).click();
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).click();
    await panel(page).getByRole('button', { name: 'Create reply' }).waitFor();
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.keyboard.type('typed by hand');
    await page.locator('.reply').getByRole('button', { name: 'Decline politely' }).click();
    await panel(page)
      .getByRole('button', { name: /^Insert/ })
      .first()
      .click();
    await page.locator('.editor', { hasText: 'Hi Maria,' }).waitFor();
    const draft = await visit.draft();
    expect(draft).toContain('typed by hand');
    expect(draft.indexOf('Hi Maria,')).toBeLessThan(draft.indexOf('robin.ashdown@post.example'));
    expect(draft.indexOf('robin.ashdown@post.example')).toBeLessThan(draft.indexOf('wrote:'));
  });

  test('a turn loses neither the keyboard’s place nor what was unfolded', async () => {
    visit = await stage.visit('#skin=gmail&letter=01-plain-invitation');
    const { page } = visit;
    await rail(page).click();
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).click();
    await panel(page).getByText('Correct what was read').click();
    const why = panel(page).getByLabel('Why');
    await why.focus();
    await page.keyboard.press('ArrowDown');
    await panel(page)
      .getByText(/accepted|current role|withdraw/)
      .first()
      .waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.querySelector('.side-panel')?.getAttribute('aria-busy') === 'false');
    expect(await page.evaluate('document.activeElement.labels?.[0]?.textContent')).toBe('Why');
    expect(await panel(page).getByLabel('Role', { exact: true }).isVisible()).toBe(true);
    await panel(page).getByRole('button', { name: 'Update' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.side-panel')?.getAttribute('aria-busy') === 'false');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Update');
    expect(await panel(page).getByLabel('Role', { exact: true }).isVisible()).toBe(true);
  });

  test('the panel stays when another letter is opened, and has read nothing of it', async () => {
    visit = await stage.visit('#skin=gmail&letter=01-plain-invitation');
    const { page } = visit;
    await rail(page).click();
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).click();
    await panel(page).getByText('Maria Kowalska').first().waitFor();
    await visit.open('Daniel Osei');
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).waitFor();
    expect(await panel(page).innerText()).not.toMatch(/Maria|Daniel/);
  });

  test('what was typed into a card is there again when one comes back from the settings', async () => {
    visit = await stage.visit('#skin=gmail&letter=01-plain-invitation');
    const { page } = visit;
    await rail(page).click();
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).click();
    await panel(page).getByLabel('Your reply').fill('Hi Maria,\n\nNot this time.');
    await panel(page).getByRole('button', { name: 'More', exact: true }).click();
    await panel(page).getByLabel('Your name under the letter').waitFor();
    await panel(page).getByRole('button', { name: 'Back', exact: true }).click();
    expect(await panel(page).getByLabel('Your reply').inputValue()).toBe('Hi Maria,\n\nNot this time.');
  });

  test('the add-on menu opens the settings; Back returns', async () => {
    visit = await stage.visit('#skin=gmail&letter=01-plain-invitation');
    const { page } = visit;
    await rail(page).click();
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).waitFor();
    await panel(page).getByRole('button', { name: 'More' }).click();
    await panel(page).getByRole('button', { name: 'Back', exact: true }).click();
    await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).waitFor();
  });
});
