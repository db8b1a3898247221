#!/usr/bin/env node
// npm run pictures: draws the README's pictures from the built playground into docs/pictures.
// Both skins, light and dark, three languages, and each of Gmail's cards (these alone with --cards).
// Look at each before committing them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './installed.mjs';
import { serve } from './serve.mjs';
import { root } from './webpack-base.mjs';

const languages = {
  en: { letter: '01-plain-invitation' },
  de: { letter: '30-deutsch' },
  fr: { letter: '31-francais' },
};
const folder = join(root, 'docs/pictures');

const draw = async () => {
  mkdirSync(join(folder, 'cards'), { recursive: true });
  const { server, address } = await serve(join(root, 'dist/playground'));
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--hide-scrollbars',
    ],
  });
  try {
    await cards(browser, address);
    if (process.argv.includes('--cards')) return;
    for (const skin of ['outlook', 'gmail'])
      for (const theme of ['light', 'dark'])
        for (const language of Object.keys(languages)) await picture(browser, address, { skin, theme, language });
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
};

/** Each of Gmail's cards, whole, drawn by the playground's card view: docs/pictures/cards, shown in docs/cards.md. */
const cards = async (browser, address) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light', locale: 'en' });
  await page.goto(`${address}/catalogue.html`);
  await page.locator('figure').first().waitFor();
  for (const figure of await page.locator('figure').all()) {
    const path = join(folder, 'cards', `${await figure.getAttribute('id')}.png`);
    await figure.locator('.side-panel').screenshot({ path });
    console.log(path.slice(root.length));
  }
  await page.close();
};

const picture = async (browser, address, { skin, theme, language }) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: theme,
    locale: language,
  });
  const page = await context.newPage();
  const { letter } = languages[language];
  await page.goto(`${address}/#letter=${letter}&skin=${skin}&theme=${theme}&language=${language}`);
  await page.locator('.sheet h2').waitFor();
  await (skin === 'outlook' ? inOutlook(page) : inGmail(page));
  await page.mouse.move(640, 799);
  await page.waitForTimeout(400);
  const path = join(folder, `${skin}-${theme}-${language}.png`);
  await page.screenshot({ path });
  console.log(path.slice(root.length));
  await context.close();
};

/** The pane is open and the reply inserted: what two clicks do. The first-run line was read before. */
const inOutlook = async (page) => {
  await page.locator('.ribbon .decline').click();
  const pane = page.frameLocator('iframe');
  const insert = pane.locator('footer .primary');
  const known = pane.locator('.notice.info button');
  await insert.waitFor();
  if (await known.count()) await known.first().click();
  await insert.click();
  await page.locator('.editor').waitFor();
};

/** The card with the reply on it, before it is made. */
const inGmail = async (page) => {
  await page.locator('.rail button').click();
  await page.locator('.card .card-button.filled').click();
  await page.locator('.card-footer').waitFor();
};

await draw();
