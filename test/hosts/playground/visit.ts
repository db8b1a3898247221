import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { serve } from '../../../scripts/serve.mjs';

const root = join(__dirname, '../../..');

/** A visitor in the playground. */
export interface Visit {
  readonly page: Page;
  /** The task pane's frame in the Outlook skin. */
  readonly pane: FrameLocator;
  /** Requests that would have left this machine. None was let through. */
  readonly outside: readonly string[];
  /** Errors, and violations of the content security policy. */
  readonly complaints: readonly string[];
  /** What stands in the reply window, line by line. */
  readonly draft: () => Promise<string>;
  /** Waits until the pane announces something that begins like this. */
  readonly says: (words: string) => Promise<void>;
  readonly open: (who: string) => Promise<void>;
  readonly fault: (name: string) => Promise<void>;
  /** Drops a file: the bytes, and `more` of filler after them, made in the page: handing megabytes over takes longer than reading them. */
  readonly drop: (name: string, bytes: Buffer, more?: number) => Promise<void>;
  /** Rule ids of axe's findings, in the page and in the pane. */
  readonly axe: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface Playground {
  readonly visit: (hash?: string, options?: BrowserContextOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** The built playground in a browser. */
export const playground = async (): Promise<Playground> => {
  const folder = join(root, 'dist/playground');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('Build first: node scripts/build.mjs --only playground');
  const { server, address } = await serve(folder);
  const browser = await chromium.launch({
    executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
    args: flags,
  });
  return {
    visit: (hash = '', options = {}) => visit(browser, address, hash, options),
    close: async () => {
      await browser.close();
      await stopped(server);
    },
  };
};

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const stopped = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

const visit = async (
  browser: Browser,
  address: string,
  hash: string,
  options: BrowserContextOptions,
): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const outside: string[] = [];
  const complaints: string[] = [];
  await context.route(
    (url) => !url.href.startsWith(`${address}/`),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text());
  });
  await page.goto(`${address}/${hash}`);
  await page.locator('.row').first().waitFor({ state: 'attached' });
  return {
    page,
    outside,
    complaints,
    pane: page.frameLocator('iframe'),
    draft: () => page.locator('.editor').innerText(),
    says: (words) =>
      page.frameLocator('iframe').getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' }),
    open: (who) => page.locator('.row', { hasText: who }).first().click(),
    fault: async (name) => {
      await page.getByRole('button', { name: 'Test bench' }).click();
      await page.getByLabel(name).click();
      await page.getByRole('button', { name: 'Close the test bench' }).click();
    },
    drop: async (name, bytes, more = 0) => {
      const files = await page.evaluateHandle(
        ([called, base64, length]) => {
          const all = new DataTransfer();
          const binary = atob(base64);
          const filler = 'lorem ipsum dolor sit amet\r\n'.repeat(Math.ceil(length / 28)).slice(0, length);
          all.items.add(new File([Uint8Array.from(binary, (sign) => sign.charCodeAt(0)), filler], called));
          return all;
        },
        [name, bytes.toString('base64'), more] as const,
      );
      await page.dispatchEvent('body', 'dragover', { dataTransfer: files });
      await page.dispatchEvent('body', 'drop', { dataTransfer: files });
    },
    axe: async () => (await Promise.all(page.frames().map(judged))).flat(),
    close: () => context.close(),
  };
};

const axeSource = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

const judged = async (frame: Frame): Promise<readonly string[]> => {
  await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (on: Document, how: object) => Promise<Findings> } };
    const { violations } = await axe.run(document, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
};

interface Findings {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}
