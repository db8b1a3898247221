import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Asked, letter, mail, root, seenBefore, type Visits, visits } from './pages/pane/visit';

let world: Visits;
beforeAll(async () => {
  world = await visits();
}, 120_000);
afterAll(() => world.close());
afterEach(async () => {
  await world.tidy();
  expect(world.complaints.splice(0)).toEqual([]);
});

const insert = (page: Page) => page.getByRole('button', { name: 'Insert into reply' });
/** The reply once what was chosen is written. */
const text = (page: Page) => page.locator('textarea.reply:not([aria-busy=true])').inputValue();
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, as "rule: element". */
const faults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`,
  );
};

interface State {
  readonly asked?: Asked;
  readonly act?: (page: Page) => Promise<unknown>;
}

const kept = { seen: seenBefore };
const robot = { name: 'Acme Recruiting', address: 'noreply@greenhouse.example' };
const gear = (page: Page) => page.getByRole('button', { name: 'Settings and phrase blocks' }).click();
const states: Readonly<Record<string, State>> = {
  main: {},
  'first run': { asked: { kept: {} } },
  fix: {
    act: async (page) => {
      await page.getByRole('button', { name: /Fix what was read/ }).click();
      await page.getByTitle('Show where this stands in the letter').first().click();
    },
  },
  arrangement: {
    act: async (page) => {
      await page.getByRole('button', { name: 'Tone, blocks' }).click();
      await page.getByRole('button', { name: /More you could say/ }).click();
      await page.getByRole('button', { name: /Not true or not known/ }).click();
    },
  },
  'another time': {
    act: async (page) => {
      await page.getByRole('radio', { name: 'Another time' }).check();
      await page.getByLabel('Time 1: Day').fill('2026-11-28');
      await page.getByLabel('Time 1: Time', { exact: true }).fill('19:30');
      await page.getByRole('button', { name: 'Tone, blocks' }).click();
    },
  },
  'checks with a fault': {
    act: async (page) => {
      await page.getByLabel('Your reply').fill('Hi Maria,\n\nthe the interview is not for me!!\n');
      await page.getByRole('button', { name: 'Details' }).click();
      await page.locator('.fault').first().waitFor();
    },
  },
  inserted: {
    act: async (page) => {
      await insert(page).click();
      await page.locator('.outcome').waitFor();
    },
  },
  failed: {
    asked: { outcome: { outcome: 'failed', says: 'host.failed.no-reply' } },
    act: async (page) => {
      await insert(page).click();
      await page.locator('.outcome').waitFor();
    },
  },
  'typed and kept': {
    act: async (page) => {
      await page.getByLabel('Your reply').fill('Mine.');
      await page.getByRole('radio', { name: 'Other offer' }).check();
      await page.getByText('Your own changes were kept.').waitFor();
    },
  },
  reading: { asked: { delay: -1 }, act: (page) => page.getByText('Reading the invitation…').waitFor() },
  unreadable: { asked: { refuses: 'no' }, act: (page) => page.getByText('Couldn’t read this mail.').waitFor() },
  alone: { asked: { without: 'host' }, act: (page) => page.getByLabel('Recruiter').waitFor() },
  'no memory': { asked: { without: 'memory' }, act: (page) => page.getByText('cannot be saved here').waitFor() },
  translated: {
    asked: {
      message: {
        ...letter,
        subject: 'Einladung zum Vorstellungsgespräch: Datenanalyst bei Acme',
        text: 'Guten Tag Herr Doe,\n\nwir möchten Sie gerne zu einem Vorstellungsgespräch am Donnerstag, den 26. November 2026 um 14 Uhr einladen.\n\nMaria Kowalska\nAcme GmbH',
      },
    },
    act: async (page) => {
      await page.getByRole('button', { name: 'Read it in English' }).click();
      await page.locator('.mirror .letter').first().waitFor();
    },
  },
  'no letter': { asked: { message: null }, act: (page) => page.getByText('Open an interview').waitFor() },
  'settings and blocks': {
    act: async (page) => {
      await gear(page);
      await page.getByRole('button', { name: /^Decision/ }).click();
    },
  },
  'a block': {
    act: async (page) => {
      await gear(page);
      await page.getByRole('button', { name: /Add/ }).click();
      await page.getByLabel('Text').fill('Thank you for {role}.');
    },
  },
};

/** How a page is looked at. One page is turned from one to the next: opening it is what takes time. */
const modes: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  light: (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' }),
  dark: (page) => page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' }),
  'forced colours': (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
  wide: async (page) => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width: 450, height: 800 });
  },
};

/** Where a mode changes little, the states that hold most kinds of parts stand for all. */
const telling = ['fix', 'arrangement', 'checks with a fault', 'inserted', 'a block'];

/** States that come with the letter alone: one page goes from one to the next. */
const letters: Readonly<Record<string, { readonly asked: Asked; readonly shows: string }>> = {
  'not an invitation': {
    asked: {
      message: { subject: 'Minutes', text: 'Hi all,\n\nattached are the minutes of the board meeting.\n\nMaria' },
    },
    shows: 'This does not look like an interview invitation.',
  },
  late: { asked: { message: { receivedAt: '2026-11-20T09:00:00+01:00' } }, shows: '3 days old.' },
  past: { asked: { now: '2026-11-28T10:00:00+01:00' }, shows: 'The interview date has passed.' },
  'no-reply, and another address': {
    asked: { message: { from: robot, text: `${letter.text}\nmaria@acme.example` } },
    shows: 'This mail came from noreply@greenhouse.example',
  },
  'no-reply, and none': { asked: { message: { from: robot } }, shows: 'may not be read' },
  'several people': {
    asked: {
      message: {
        text: `${letter.text}`.replace('Please let', 'Tom Berger, our CTO, will interview you.\n\nPlease let'),
      },
    },
    shows: 'Who should it go to?',
  },
  answered: { asked: { message: { answeredAt: '2026-11-19T10:00:00Z' } }, shows: 'You answered on Nov 19.' },
  'everyone, and the cursor': {
    asked: {
      offers: { everyone: true, cursor: true, into: 'draft' },
      message: { cc: [{ name: 'Tom Berger', address: 'tom@acme.example' }] },
    },
    shows: 'At the cursor',
  },
};

describe('axe finds nothing in light and dark, nor in forced colours and a wide pane; every target is 24 px or more', () => {
  test.each(Object.keys(states))('%s', async (name) => {
    const { asked = {}, act } = states[name] ?? {};
    const page = await world.visit({ kept, ...asked }, { bypassCSP: true, colorScheme: 'light' });
    if (act) await act(page);
    else await insert(page).waitFor();
    const small = (await page.evaluate<[string, number][]>(targets)).filter(([, size]) => size < 24);
    expect(small).toEqual([]);
    for (const mode of telling.includes(name) ? Object.keys(modes) : ['light', 'dark', 'forced colours']) {
      await modes[mode]?.(page);
      expect({ mode, faults: await faults(page) }).toEqual({ mode, faults: [] });
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
  });
});

test('axe finds nothing, and no small target, in what comes with the letter alone', async () => {
  const page = await world.visit({}, { bypassCSP: true, colorScheme: 'light' });
  await insert(page).waitFor();
  const found: unknown[] = [];
  let number = 1;
  for (const [state, { asked, shows }] of Object.entries(letters)) {
    const message = { ...letter, id: `letter-${++number}`, conversationId: `conversation-${number}`, ...asked.message };
    await modes.light?.(page);
    await page.evaluate(
      (next) => {
        const { mail: each } = window as unknown as { mail: { asked: object; changed: () => void } };
        each.asked = next;
        each.changed();
      },
      { ...asked, message },
    );
    await page.getByText(shows).first().waitFor();
    found.push(...(await page.evaluate<[string, number][]>(targets)).filter(([, size]) => size < 24));
    for (const mode of ['light', 'dark', 'forced colours']) {
      await modes[mode]?.(page);
      for (const fault of await faults(page)) found.push({ state, mode, fault });
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  }
  expect(found).toEqual([]);
}, 90_000);

/** Everything that can be pressed or typed into, and how large its target is: a chip's and a switch's target is their label. */
const targets = `[...document.querySelectorAll('button, input:not([hidden]), select, textarea')]
  .map((each) => [each, (each.closest('label') ?? each).getBoundingClientRect()])
  .filter(([, box]) => box.width > 0)
  .map(([each, box]) => [each.getAttribute('aria-label') || each.textContent || each.type, Math.min(box.width, box.height)])`;

test('the style sheet is no larger than 4 KB, packed', () => {
  expect(gzipSync(readFileSync(join(root, '.build/pane-page/page.css')), { level: 9 }).length).toBeLessThanOrEqual(
    4096,
  );
});

describe('reflow', () => {
  test('200 % zoom at 320 × 570: nothing is cut, nothing scrolls sideways, Insert can be reached', async () => {
    const page = await world.visit({}, { viewport: { width: 160, height: 285 } });
    await insert(page).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(160);
    await insert(page).scrollIntoViewIfNeeded();
    await insert(page).click();
    await page.getByRole('button', { name: 'Insert again' }).waitFor();
  });

  test('text spacing of WCAG 1.4.12 cuts nothing off', async () => {
    const page = await world.visit({}, { bypassCSP: true });
    await insert(page).waitFor();
    await page.addStyleTag({
      content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    });
    const cut = await page.evaluate<string[]>(
      `[...document.querySelectorAll('button, .chip span, p, h1')].filter((each) => each.scrollWidth > each.clientWidth + 1 && !each.closest('.unseen') && !each.classList.contains('unseen')).map((each) => each.textContent)`,
    );
    expect(cut).toEqual([]);
  });

  test('right to left does not break: nothing scrolls sideways, the arrows and marks turn over', async () => {
    const page = await world.visit();
    await insert(page).waitFor();
    await page.evaluate("document.documentElement.dir = 'rtl'");
    await page.getByRole('button', { name: 'Tone, blocks' }).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const fix = await page.getByRole('button', { name: /Fix what was read/ }).boundingBox();
    expect(fix?.x).toBeLessThan(60);
  });

  test('a reply in a right-to-left script runs from the right', async () => {
    const page = await world.visit();
    await page.getByLabel('Your reply').fill('שלום');
    expect(await page.getByLabel('Your reply').evaluate((area) => getComputedStyle(area).direction)).toBe('rtl');
  });
});

describe('by keyboard alone', () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate(`(({ activeElement: each }) =>
      each.getAttribute('aria-label') || each.labels?.[0]?.textContent || each.textContent || each.tagName)(document)`);

  test('Tab goes through the pane in the order in which it is read', async () => {
    const page = await world.visit();
    await insert(page).waitFor();
    const stops: string[] = [];
    for (let presses = 0; presses < 10; presses++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops).toEqual([
      'Settings and phrase blocks',
      'Fix: Fix what was read',
      'Decline',
      'No reason',
      'More: Why',
      'Your reply',
      'Tone, blocks and alternatives',
      'Details',
      'Insert into reply',
      'Copy',
    ]);
  });

  test('arrows choose among the reasons; Ctrl+Enter inserts from anywhere', async () => {
    const page = await world.visit();
    await page.getByRole('radio', { name: 'No reason' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Not the right fit' }).isChecked()).toBe(true);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Insert again' }).waitFor();
    expect((await mail(page, (each) => each.insertions))[0]?.text).toBe(await text(page));
  });

  test('a fact is corrected and closed by Esc, and the focus comes back to Fix', async () => {
    const page = await world.visit();
    await page.getByRole('button', { name: /Fix what was read/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Recruiter').waitFor();
    expect(await focused(page)).toBe('Recruiter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Ana Silva');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Fix: Fix what was read');
    expect(await text(page)).toMatch(/^(Hi|Hello|Dear) Ana/);
  });

  test('a block is switched, reworded and moved; the focus stays and the place is told', async () => {
    const page = await world.visit();
    await page.getByRole('button', { name: 'Tone, blocks' }).focus();
    await page.keyboard.press('Enter');
    const door = page.getByRole('switch', { name: 'Good wishes for the search' });
    await door.focus();
    const before = await text(page);
    await page.keyboard.press('Alt+ArrowUp');
    expect(await text(page)).not.toBe(before);
    expect(await focused(page)).toContain('Good wishes for the search');
    expect(await page.getByRole('status').first().textContent()).toMatch(
      /^Good wishes for the search, position 3 of 4$/,
    );
    await page.keyboard.press('Alt+ArrowDown');
    expect(await text(page)).toBe(before);
    await page.keyboard.press('Space');
    expect(await page.getByRole('status').first().textContent()).toContain('removed');
    expect(await text(page)).not.toBe(before);
  });

  test('a pressed button that goes away hands the focus on to what has come in its place', async () => {
    const page = await world.visit({ kept: {}, message: { ...letter, receivedAt: '2026-11-20T09:00:00+01:00' } });
    await page.getByText('Nothing to look at').first().waitFor();
    await page.waitForTimeout(500);
    const press = async (name: string | RegExp) => {
      await page.getByRole('button', { name, exact: true }).first().focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement !== document.body);
      return focused(page);
    };
    expect(await press('Got it')).toBe('Remove');
    expect(await press('Remove')).toBe('Fix: Fix what was read');
    expect(await press('Undo')).toBe('Redo');
    expect(await press('More: Why')).toBe('Staying where I am');
    await page.getByLabel('Your reply').fill('Hi Maria,\n\nthe the interview is not for me.\n\nBest,\nSam');
    expect(await press('Reset')).toBe('Bring my text back');
    expect(await press('Bring my text back')).not.toBe('Settings and phrase blocks');
    await page.getByRole('button', { name: 'Details' }).click();
    expect(await press(/^Fix: Proofread/)).toMatch(/^(?:Dismiss|Fix): |^Hide details/);
    expect(await page.evaluate("document.querySelectorAll('#root [tabindex]').length")).toBe(0);
  });

  test('a block is added and used from the second screen, and back', async () => {
    const page = await world.visit();
    await page.getByRole('button', { name: 'Settings and phrase blocks' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '← Back' }).waitFor();
    expect(await focused(page)).toBe('← Back');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Settings and phrase blocks');
  });
});

describe('by touch alone', () => {
  test('reason, correction, details and Insert', async () => {
    const page = await world.visit({}, { hasTouch: true, isMobile: true });
    await page.getByRole('radio', { name: 'Other offer' }).tap();
    await page.getByRole('button', { name: /Fix what was read/ }).tap();
    await page.getByLabel('Role', { exact: true }).fill('Cook');
    expect(await text(page)).toContain('Cook');
    await page.getByRole('button', { name: /Fix what was read/ }).tap();
    await page.getByRole('button', { name: 'Details' }).tap();
    await page.locator('.checks').waitFor();
    await insert(page).tap();
    await page.getByRole('button', { name: 'Insert again' }).waitFor();
  });
});

describe('languages', () => {
  test('the words of an interface that does not load are English, and everything works', async () => {
    const page = await world.visit({ tongue: 'de-DE', without: 'words' });
    await insert(page).click();
    await page.getByRole('button', { name: 'Insert again' }).waitFor();
  });

  test('a letter in German is answered in German, and can be read in English', async () => {
    const page = await world.visit({
      message: {
        ...letter,
        subject: 'Einladung zum Vorstellungsgespräch: Datenanalyst bei Acme',
        text: 'Guten Tag Herr Doe,\n\nvielen Dank für Ihre Bewerbung als Datenanalyst. Wir möchten Sie gerne zu einem Vorstellungsgespräch am Donnerstag, den 26. November 2026 um 14 Uhr einladen.\n\nMit freundlichen Grüßen\nMaria Kowalska\nAcme GmbH',
      },
    });
    await insert(page).waitFor();
    expect(await page.getByLabel('Your reply').getAttribute('lang')).toBe('de');
    await page.getByRole('button', { name: 'Read it in English' }).click();
    expect(await page.locator('.mirror').textContent()).toContain('Thank you');
    expect(await text(page)).not.toContain('Thank you');
  });

  test('a language that does not load: a reply in English, and it is said', async () => {
    const page = await world.visit({
      without: 'languages',
      message: {
        ...letter,
        text: 'Guten Tag,\n\nwir möchten Sie gerne zu einem Vorstellungsgespräch am Donnerstag um 14 Uhr einladen und freuen uns auf Sie.\n\nMaria Kowalska',
      },
    });
    await page.locator('.notice', { hasText: 'German could not be loaded' }).waitFor();
    expect(await page.getByRole('status').first().textContent()).toContain('German could not be loaded');
    const anyway = page.getByRole('button', { name: 'Write a decline anyway' });
    if (await anyway.isVisible()) await anyway.click();
    expect(await page.getByLabel('Your reply').getAttribute('lang')).toBe('en');
  });
});
