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

describe('the playground as Outlook', () => {
  test('the first letter: two clicks, and the reply stands above the quoted letter', async () => {
    visit = await stage.visit();
    const { page, pane } = visit;
    await page.locator('.row').first().click();
    await page.getByRole('button', { name: 'Decline politely' }).click();
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await visit.says('reply window is open');
    const draft = await visit.draft();
    expect(draft).toMatch(/^Hi Maria,\n/);
    expect(order(draft, 'Hi Maria,', 'Kind regards,', 'robin.ashdown@post.example', 'wrote:', 'Hi Robin,')).toBe(true);
    expect(await page.locator('.to').innerText()).toBe('maria.kowalska@harbourline.example');
  });

  test('what was typed before is still there, below our text; Undo leaves it alone', async () => {
    visit = await stage.visit();
    const { page, pane } = visit;
    await page.locator('.row').first().click();
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.keyboard.type('PS: greetings to Tom.');
    const before = await visit.draft();
    await page.locator('.ribbon').getByRole('button', { name: 'Decline politely' }).click();
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await visit.says('Your text stands');
    const draft = await visit.draft();
    expect(draft.endsWith(before)).toBe(true);
    expect(order(draft, 'Hi Maria,', 'PS: greetings to Tom.', 'Robin Ashdown', 'wrote:')).toBe(true);
    await pane.getByRole('button', { name: 'Undo' }).last().click();
    await visit.says('taken out again');
    expect(await visit.draft()).toBe(before);
  });

  test('Ctrl+Z in the reply window takes our text out, and only that', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { page, pane } = visit;
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.keyboard.type('typed first');
    const before = await visit.draft();
    await page.locator('.ribbon').getByRole('button', { name: 'Decline politely' }).click();
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await visit.says('Your text stands');
    await page.locator('.editor').focus();
    await page.keyboard.press('Control+z');
    expect(await visit.draft()).toBe(before);
  });

  test('from the reply window: the draft is filled, the letter is known from its quotation', async () => {
    visit = await stage.visit();
    const { page, pane } = visit;
    await page.locator('.row').first().click();
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.locator('.reply').getByRole('button', { name: 'Decline politely' }).click();
    await pane.getByRole('button', { name: /^Insert into reply/ }).click();
    await visit.says('Your text stands');
    expect(await visit.draft()).toMatch(/^Hi Maria,\n/);
    expect(await page.locator('.editor').count()).toBe(1);
  });

  test('a reply and what was typed stay with their letter while others are read', async () => {
    visit = await stage.visit();
    const { page } = visit;
    await visit.open('Maria Kowalska');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.keyboard.type('to Maria');
    await visit.open('Daniel Osei');
    expect(await page.locator('.editor').count()).toBe(0);
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.keyboard.type('to Daniel');
    await visit.open('Maria Kowalska');
    expect(await visit.draft()).toMatch(/^to Maria\n/);
    await page.reload();
    await visit.open('Daniel Osei');
    expect(await visit.draft()).toMatch(/^to Daniel\n/);
  });

  test('an unpinned pane closes with the letter; a pinned one reads the next', async () => {
    visit = await stage.visit();
    const { page, pane } = visit;
    await visit.open('Maria Kowalska');
    await page.locator('.ribbon').getByRole('button', { name: 'Decline politely' }).click();
    await pane.getByRole('textbox', { name: 'Your reply' }).waitFor();
    await visit.open('Daniel Osei');
    await page.locator('iframe').waitFor({ state: 'detached' });
    await page.locator('.ribbon').getByRole('button', { name: 'Decline politely' }).click();
    await page.getByRole('button', { name: 'Pin the pane' }).click();
    await visit.open('Maria Kowalska');
    await pane.getByText('Maria Kowalska').first().waitFor();
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await visit.says('reply window is open');
    expect(await visit.draft()).toMatch(/^Hi Maria,\n/);
  });

  test('a meeting request shows when and where, and is declined like a letter', async () => {
    visit = await stage.visit('#letter=07-meeting-request');
    const { page, pane } = visit;
    expect(await page.locator('.meeting').innerText()).toMatch(/Wed,? 2 Dec 2026, 13:00 · Video call/);
    await page.locator('.ribbon').getByRole('button', { name: 'Decline politely' }).click();
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await page.locator('.editor').waitFor();
    expect(await visit.draft()).toContain('Hannah');
  });

  test('the clock is moved, and the answer is late', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { page, pane } = visit;
    await page.getByRole('button', { name: 'Test bench' }).click();
    for (let days = 0; days < 4; days++) await page.getByRole('button', { name: 'A day on' }).click();
    await page.getByText('It is Sat, 28 Nov 2026, 09:30 here').waitFor();
    await page.getByRole('button', { name: 'Close the test bench' }).click();
    await page.locator('.ribbon').getByRole('button', { name: 'Decline politely' }).click();
    await pane.getByText('The interview date has passed').first().waitFor();
  });

  test('what was typed into the pane is there again after a reload', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { page, pane } = visit;
    await page.locator('.ribbon').getByRole('button', { name: 'Decline politely' }).click();
    await pane.getByRole('textbox', { name: 'Your reply' }).fill('Dear Maria, my own no.');
    await page.waitForTimeout(600);
    await page.reload();
    await page.locator('.ribbon').getByRole('button', { name: 'Decline politely' }).click();
    await pane.getByText('Your text from before').first().waitFor();
    expect(await pane.getByRole('textbox', { name: 'Your reply' }).inputValue()).toBe('Dear Maria, my own no.');
  });

  test('nothing is ever sent', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { page } = visit;
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('The playground sends nothing').waitFor();
    expect(await page.locator('.editor').count()).toBe(1);
  });

  test('every sample letter by its situation can be opened, and none of them runs or fetches anything', async () => {
    visit = await stage.visit();
    const { page } = visit;
    await page.getByRole('button', { name: 'Situations' }).click();
    const rows = page.locator('.row');
    const count = await rows.count();
    expect(count).toBeGreaterThanOrEqual(24);
    for (let at = 0; at < count; at++) {
      await rows.nth(at).click();
      await page.locator('.sheet h2').waitFor();
    }
    expect(await page.title()).toBe('Decline politely: the playground');
  });
});

const order = (text: string, ...pieces: readonly string[]): boolean => {
  let from = 0;
  return pieces.every((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
};
