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

const looks: readonly (readonly [string, string, Parameters<Playground['visit']>[1]])[] = [
  ['light', 'theme=light', {}],
  ['dark', 'theme=dark', {}],
  ['forced colours', '', { forcedColors: 'active' }],
  ['320 px', '', { viewport: { width: 320, height: 640 } }],
];

const sideways = (page: Visit['page']): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('axe finds nothing', () => {
  test.each(looks)('Outlook, %s: list, letter, test bench, pane, reply', async (_, theme, options) => {
    visit = await stage.visit(`#${theme}`, options);
    const { page, pane } = visit;
    const found: string[] = [...(await visit.axe())];
    await page.locator('.row').first().click();
    await page.getByRole('button', { name: 'Test bench' }).click();
    found.push(...(await visit.axe()));
    await page.getByRole('button', { name: 'Close the test bench' }).click();
    await page.locator('.ribbon').getByRole('button', { name: 'Decline politely' }).click();
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await visit.says('reply window is open');
    found.push(...(await visit.axe()));
    if (await page.locator('.pane-head .back').isVisible()) await page.locator('.pane-head .back').click();
    await page.getByRole('button', { name: 'Send' }).click();
    found.push(...(await visit.axe()));
    expect(found).toEqual([]);
    expect(await sideways(page)).toBe(false);
  });

  test.each(looks)(
    'Gmail, %s: first card, letter card with everything unfolded, reply, menu',
    async (_, theme, options) => {
      visit = await stage.visit(`#skin=gmail&${theme}`, options);
      const { page } = visit;
      const panel = page.getByRole('complementary', { name: 'Side panel' });
      await page.locator('.row').first().click();
      await page.locator('.rail').getByRole('button').click();
      await panel.getByRole('button', { name: 'Decline politely', exact: true }).waitFor();
      const found: string[] = [...(await visit.axe())];
      await panel.getByRole('button', { name: 'Decline politely', exact: true }).click();
      await panel.getByRole('button', { name: 'Create reply' }).waitFor();
      for (const folded of await panel.locator('summary').all()) await folded.click();
      found.push(...(await visit.axe()));
      expect(await sideways(page)).toBe(false);
      await panel.getByRole('button', { name: 'Create reply' }).click();
      await page.locator('.editor').waitFor({ state: 'attached' });
      found.push(...(await visit.axe()));
      if (await panel.isVisible()) {
        await panel.getByRole('button', { name: 'More' }).click();
        await panel.getByRole('button', { name: 'Back', exact: true }).waitFor();
        found.push(...(await visit.axe()));
      }
      expect(found).toEqual([]);
    },
  );
});

/** The same four looks in one page: opening it is what takes time. */
const turned: Readonly<Record<string, (page: Visit['page']) => Promise<void>>> = {
  light: (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' }),
  dark: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'forced colours': (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
  '320 px': async (page) => {
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
  },
};

test('axe finds nothing in Gmail’s other cards, with a toast and the test bench open, in any look', async () => {
  visit = await stage.visit('#skin=gmail&letter=14-newsletter');
  const { page } = visit;
  const here = visit;
  const panel = page.locator('.side-panel');
  const press = async (name: string): Promise<void> => {
    await panel.getByRole('button', { name, exact: true }).first().click();
    await page.locator('.side-panel[aria-busy=false]').waitFor();
  };
  const found: string[] = [];
  const look = async (card: string): Promise<void> => {
    for (const [name, turn] of Object.entries(turned)) {
      await turn(page);
      found.push(...(await here.axe()).map((fault) => `${card}, ${name}: ${fault}`));
      expect({ card, name, sideways: await sideways(page) }).toEqual({ card, name, sideways: false });
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  await page.locator('.rail').getByRole('button').click();
  await press('Decline politely');
  await panel.getByText('This does not look like an interview invitation.').waitFor();
  await look('not an invitation');
  await press('Write a decline anyway');
  await here.fault('The reply window refuses the text');
  await press('Create reply');
  await panel.getByText('The reply could not be made.').waitFor();
  await look('a failure');
  await press('More');
  await press('Save');
  await panel.getByText('Saved.').waitFor();
  await look('a toast');
  await press('More');
  await press('Phrase blocks');
  await panel.locator('summary').first().click();
  await look('the blocks');
  await press('Edit');
  await look('a block');
  await page.getByRole('button', { name: 'Test bench' }).click();
  await look('the test bench');
  expect(found).toEqual([]);
}, 90_000);

describe('by keyboard alone', () => {
  /** Presses Tab until the element has the focus. */
  const tabTo = async (page: Visit['page'], what: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const frame = document.activeElement;
        const within = frame instanceof HTMLIFrameElement ? frame.contentDocument?.activeElement : frame;
        return `${within?.getAttribute('aria-label') ?? ''} ${within?.textContent ?? ''}`;
      });
      if (here.includes(what)) return;
    }
    throw new Error(`Tab never reached ${what}`);
  };

  test('Outlook: letter by arrows, pane, Insert', async () => {
    visit = await stage.visit();
    const { page } = visit;
    await tabTo(page, 'Maria Kowalska');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Decline politely');
    await page.keyboard.press('Enter');
    // The pane puts the first focus on Insert where the person has just opened it.
    await page.waitForFunction(() => {
      const focused = document.querySelector('iframe')?.contentDocument?.activeElement;
      return focused?.tagName === 'BUTTON' && focused.textContent === 'Insert into reply';
    });
    await page.keyboard.press('Enter');
    await visit.says('reply window is open');
    expect(await visit.draft()).toMatch(/^Hi Maria,\n/);
  });

  test('Gmail: letter, panel, card, Create reply', async () => {
    visit = await stage.visit('#skin=gmail');
    const { page } = visit;
    await tabTo(page, 'Maria Kowalska');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Decline politely');
    await page.keyboard.press('Enter');
    await page.locator('.card').waitFor();
    for (const name of ['Decline politely', 'Create reply']) {
      const button = page.locator('.card').getByRole('button', { name, exact: true });
      await button.waitFor();
      for (let presses = 0; presses < 80; presses++) {
        if (await button.evaluate((each) => each === document.activeElement)) break;
        await page.keyboard.press(name === 'Create reply' ? 'Tab' : 'Shift+Tab');
      }
      await page.keyboard.press('Enter');
    }
    await page.locator('.editor').waitFor();
    expect(await visit.draft()).toMatch(/^Hi Maria,\n/);
  });

  test('the test bench: opened, a switch set, closed with Escape', async () => {
    visit = await stage.visit();
    const { page } = visit;
    await tabTo(page, 'Test bench');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Close the test bench');
    await tabTo(page, 'A day on');
    await page.keyboard.press('Enter');
    await page.getByText('It is Wed, 25 Nov 2026, 09:30 here').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.bench').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.closest('button')?.textContent)).toBe('Test bench');
  });
});

describe('by touch alone, on a phone', () => {
  const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true } as const;

  test('Outlook', async () => {
    visit = await stage.visit('', phone);
    const { page, pane } = visit;
    await page.locator('.row').first().tap();
    await page.locator('.ribbon').getByRole('button', { name: 'Decline politely' }).tap();
    await pane.getByRole('button', { name: 'Insert into reply' }).tap();
    await visit.says('reply window is open');
    await page.locator('.pane-head .back').tap();
    expect(await visit.draft()).toMatch(/^Hi Maria,\n/);
    await page.locator('.ribbon .back').tap();
    await page.locator('.row').first().waitFor();
  });

  test('Gmail', async () => {
    visit = await stage.visit('#skin=gmail', phone);
    const { page } = visit;
    await page.locator('.row').first().tap();
    await page.locator('.rail').getByRole('button').tap();
    await page.locator('.card').getByRole('button', { name: 'Decline politely' }).tap();
    await page.locator('.card').getByRole('button', { name: 'Create reply' }).tap();
    await page.locator('.editor').waitFor();
    expect(await visit.draft()).toMatch(/^Hi Maria,\n/);
  });
});
