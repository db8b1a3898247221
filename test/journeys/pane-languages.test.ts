// The pane in each of its twelve languages: its own words everywhere, and the one thing to press in sight.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { loadFirstWords, loadLaterWords } from '../../src/core/languages/load-interface';
import { languages } from '../../src/faces/pane/languages';
import { type Visits, visits } from './pages/pane/visit';

let world: Visits;
let page: Page;
beforeAll(async () => {
  world = await visits();
  page = await world.visit();
}, 120_000);
afterAll(() => world.close());

const words = async (code: string): Promise<Readonly<Record<string, string>>> => ({
  ...(await loadFirstWords[code as 'en']?.()),
  ...(await loadLaterWords[code as 'en']?.()),
});
const primary = () => page.locator('footer .primary');
/** Opens what can be opened, but the translation of the reply. */
const openAll = async (): Promise<void> => {
  const closed = page.locator('[aria-expanded=false]:not(.start)');
  for (let most = 10; most > 0 && (await closed.count()) > 0; most--) await closed.first().click();
};

/** Every piece of text in sight, and what is said without being seen. */
const pieces = (): Promise<string[]> =>
  page.evaluate(`(() => {
    const found = new Set();
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found.add(walker.currentNode.data.trim());
    for (const each of document.querySelectorAll('[aria-label], [title]'))
      for (const name of ['aria-label', 'title']) found.add((each.getAttribute(name) ?? '').trim());
    return [...found].filter(Boolean);
  })()`);

describe.each(languages)('%s', (code) => {
  test('its own words, none of English; Insert in sight at 320 × 570 on the first run', async () => {
    const [mine, english] = await Promise.all([words(code), words('en')]);
    await world.revisit(page, { tongue: code, kept: {} });
    await page.getByRole('button', { name: mine['pane.insert'] ?? '', exact: true }).waitFor();
    await page.getByText(mine['pane.first-run'] ?? '').waitFor();
    const box = await primary().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(570);
    expect(await page.evaluate('[scrollY, document.documentElement.scrollWidth]')).toEqual([0, 320]);
    expect(await page.locator('main').getAttribute('lang')).toBe(code);
    // The rest of its words stands behind what can be opened.
    await openAll();
    await page.locator('.checks').waitFor();
    const own = new Set(Object.values(mine));
    const foreign = new Set(Object.values(english).filter((each) => code !== 'en' && !own.has(each)));
    const found = await pieces();
    expect(found.filter((each) => foreign.has(each))).toEqual([]);
    expect(found).toEqual(expect.arrayContaining([mine['pane.title'], mine['pane.tone'], mine['pane.fact.company']]));
    expect(world.complaints.splice(0)).toEqual([]);
  });
});

/** Written out here: what a person would see, whatever the files say. */
const seen = {
  de: [
    'Höflich absagen',
    'In Antwort einfügen',
    'Verstanden',
    'Gesendet wird erst, wenn Sie auf „Senden“ klicken.',
    'Gestern erhalten',
    'Kein Grund',
    /^Nichts zu prüfen/,
    'Ihr Text steht oben in Ihrem Entwurf.',
  ],
  fr: [
    'Refuser poliment',
    'Insérer dans la réponse',
    'Compris',
    'Rien ne part avant que vous cliquiez sur « Envoyer ».',
    'Reçu hier',
    'Sans motif',
    /^Rien à revoir/,
    'Votre texte',
  ],
  ja: [
    '丁寧に辞退',
    '返信に挿入',
    'わかりました',
    '［送信］を押すまで何も送信されません。',
    '昨日受信',
    '理由なし',
    /^確認事項なし/,
    '下書き',
  ],
} as const;

describe.each(Object.entries(seen))(
  '%s, as a person reads it',
  (code, [title, insert, ok, notice, received, reason, checks, done]) => {
    test('title, button, notice, checks, and what is said once it is inserted', async () => {
      await world.revisit(page, { tongue: code, kept: {} });
      await page.getByRole('heading', { name: title, exact: true }).waitFor();
      await page.getByText(notice).waitFor();
      await page.getByText(received).first().waitFor();
      await page.getByText(checks).waitFor();
      expect(await page.getByRole('radio', { name: reason, exact: true }).isChecked()).toBe(true);
      await page.getByRole('button', { name: ok, exact: true }).click();
      expect(await page.getByText(notice).count()).toBe(0);
      await page.getByRole('button', { name: insert, exact: true }).click();
      await page.getByRole('status').filter({ hasText: done }).first().waitFor({ state: 'attached' });
    });
  },
);
