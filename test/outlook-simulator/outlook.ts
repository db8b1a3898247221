import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { transformSync } from '@swc/core';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { certificate } from './certificate';
import type { ReplyWindow } from './host-page';
import { microsoftAjax } from './microsoft-ajax';
import type { Fault, Item, Scene } from './scene';

const root = join(__dirname, '../..');
const officeFiles = join(root, 'node_modules/@microsoft/office-js/dist');

export const plainScene: Scene = {
  item: null,
  mailbox: '1.14',
  permission: 'ReadWriteItem',
  locale: 'en-US',
  settings: {},
  faults: [],
  eventDelay: 5,
  clipboard: false,
  sandbox: null,
  frame: 'taskpane.html',
};

/** One opened Outlook with the add-in in it. */
export interface Opened {
  readonly page: Page;
  readonly pane: Frame;
  readonly replies: () => Promise<readonly ReplyWindow[]>;
  readonly calls: () => Promise<readonly { readonly id: number; readonly params: unknown }[]>;
  readonly notices: () => Promise<readonly string[]>;
  readonly commandsDone: () => Promise<number>;
  readonly settings: () => Promise<Readonly<Record<string, string>>>;
  readonly draft: () => Promise<string>;
  readonly draftText: () => Promise<string>;
  readonly type: (text: string) => Promise<void>;
  readonly switchTo: (item: Item | null) => Promise<void>;
  readonly setFaults: (faults: readonly Fault[]) => Promise<void>;
  readonly theme: (background: string) => Promise<void>;
  readonly runCommand: (name: string) => Promise<void>;
  /** Addresses outside this machine that anything asked for; nothing was let through. */
  readonly outside: readonly string[];
  /** Errors and violations that the pane's console saw. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface OutlookSimulator {
  /** Opens Outlook in a window of its own; pass `shared` to open a second one with the same browser storage. */
  readonly open: (scene: Partial<Scene>, shared?: Opened) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export interface SimulatorOptions {
  /** The folder the add-in was built into. */
  readonly addin?: string;
  /** Answers for Microsoft's two script servers: `down` refuses, `hang` never answers, `slow` answers after twelve seconds. */
  readonly microsoft?: 'up' | 'down' | 'hang' | 'slow';
  /** Holds an answer of the add-in's server back until it resolves. */
  readonly hold?: (path: string) => Promise<void>;
  /** Does something with a new page before anything is loaded into it. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly headers: (ancestors: readonly string[]) => Readonly<Record<string, string>>;
}

/** Starts the two https servers (Outlook's and the add-in's: one host name, two ports) and a browser that reaches nothing else. */
export const outlookSimulator = async (options: SimulatorOptions): Promise<OutlookSimulator> => {
  const addin = options.addin ?? join(root, 'dist/outlook');
  const secret = certificate();
  const host = await serve(
    secret,
    (path) => hostFile(path),
    () => ({}),
  );
  const pane = await serve(
    secret,
    (path) => fileIn(addin, path),
    () => options.headers([origin(host)]),
    options.hold,
  );
  const browser = await chromium.launch({
    executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    open: (scene, shared) =>
      openOutlook(browser, { ...plainScene, ...scene }, origin(host), origin(pane), options, shared),
    close: async () => {
      await browser.close();
      host.close();
      pane.close();
    },
  };
};

const openOutlook = async (
  browser: Browser,
  scene: Scene,
  hostOrigin: string,
  paneOrigin: string,
  options: SimulatorOptions,
  shared: Opened | undefined,
): Promise<Opened> => {
  const context =
    shared?.page.context() ??
    (await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1100, height: 760 },
      locale: scene.locale,
    }));
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  await options.prepare?.(page);
  // The whole window, and so whatever the pane might open beside itself.
  await guard(context, outside, options.microsoft);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${hostOrigin}/host.html`);
  await page.evaluate(([given, origin]) => window.simulator.open(given, origin), [scene, paneOrigin] as const);
  const handle = await page.waitForSelector('iframe');
  const pane = await handle.contentFrame();
  if (!pane) throw new Error('the frame of the add-in has no page');
  return {
    page,
    pane,
    replies: () => page.evaluate(() => window.simulator.replies),
    calls: () => page.evaluate(() => window.simulator.calls),
    notices: () => page.evaluate(() => window.simulator.notices),
    commandsDone: () => page.evaluate(() => window.simulator.commandsDone.length),
    settings: () => page.evaluate(() => window.simulator.settings),
    draft: () => page.evaluate(() => window.simulator.draft()),
    draftText: () => page.evaluate(() => window.simulator.draftText()),
    type: (text) => page.evaluate((given) => window.simulator.type(given), text),
    switchTo: (item) => page.evaluate((given) => window.simulator.switchTo(given), item),
    setFaults: (faults) => page.evaluate((given) => window.simulator.setFaults(given), faults),
    theme: (background) => page.evaluate((given) => window.simulator.theme(given), background),
    runCommand: (name) => page.evaluate((given) => window.simulator.runCommand(given), name),
    outside,
    complaints,
    close: () => (shared ? page.close() : context.close()),
  };
};

/** Lets loopback through, answers Microsoft's script servers from this machine, and refuses everything else by name. */
const guard = async (
  context: BrowserContext,
  outside: string[],
  microsoft: SimulatorOptions['microsoft'],
): Promise<void> => {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.hostname === 'localhost') return route.continue();
    const answer = microsoftFile(url);
    if (answer === null) {
      outside.push(url.href);
      return route.abort();
    }
    if (microsoft === 'hang') return undefined;
    if (microsoft === 'slow' && url.pathname.endsWith('/office.js'))
      await new Promise((done) => setTimeout(done, 12_000));
    if (microsoft === 'down') return route.abort('connectionfailed');
    return route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: answer,
    });
  });
};

const microsoftFile = ({ hostname, pathname }: URL): string | null => {
  if (hostname === 'ajax.aspnetcdn.com' && pathname.endsWith('/MicrosoftAjax.js')) return microsoftAjax;
  const prefix = '/lib/1/hosted/';
  if (hostname !== 'appsforoffice.microsoft.com' || !pathname.startsWith(prefix)) return null;
  const path = join(officeFiles, normalize(pathname.slice(prefix.length)));
  return path.startsWith(officeFiles) && existsSync(path) ? readFileSync(path, 'utf8') : '';
};

const origin = (server: Server): string => `https://localhost:${(server.address() as AddressInfo).port}`;

interface Served {
  readonly type: string;
  readonly body: Buffer | string;
}

const serve = async (
  secret: { readonly key: string; readonly cert: string },
  find: (path: string) => Served | null,
  headers: () => Readonly<Record<string, string>>,
  hold: (path: string) => Promise<void> = async () => {},
): Promise<Server> => {
  const server = createServer(secret, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    await hold(pathname);
    const found = find(pathname);
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/plain',
      'cache-control': 'no-store',
      ...headers(),
    });
    response.end(found?.body ?? 'not here');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

const fileIn = (folder: string, path: string): Served | null => {
  const file = join(folder, normalize(decodeURIComponent(path)));
  return file.startsWith(folder) && existsSync(file) && extname(file) !== ''
    ? { type: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) }
    : null;
};

const hostFile = (path: string): Served | null => {
  if (path === '/host.html') return fileIn(__dirname, path);
  if (path !== '/host-page.js') return null;
  const { code } = transformSync(readFileSync(join(__dirname, 'host-page.ts'), 'utf8'), {
    filename: 'host-page.ts',
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  return { type: types['.js'] ?? '', body: code };
};
