// Opens the pane's page in Chromium: built once for all journeys (see jest.config.mjs), served from here, with the letter and the world a test asks for.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Message } from '../../../../src/core/message/message';
import type { Inserted, Insertion, Offers } from '../../../../src/core/ports';

/** What page.ts can be asked for. */
export interface Asked {
  readonly message?: Partial<Message> | null;
  readonly now?: string;
  readonly zone?: string;
  readonly tongue?: string;
  readonly kept?: Readonly<Record<string, string>>;
  readonly offers?: Partial<Offers>;
  readonly opened?: boolean;
  readonly without?: 'host' | 'memory' | 'words' | 'languages' | 'manners' | 'worker' | 'reader';
  readonly delay?: number;
  readonly refuses?: string;
  readonly outcome?: Omit<Inserted, 'undo'>;
}

/** The page's side, as `page.evaluate` sees it. */
export interface Mail {
  asked: Asked;
  readonly insertions: readonly Insertion[];
  readonly undone: number;
  readonly kept: Record<string, string>;
  readonly changed: () => void;
  readonly mounted: { readonly unmount: () => void };
}

export interface Visits {
  readonly visit: (asked?: Asked, options?: BrowserContextOptions) => Promise<Page>;
  /** Loads the pane anew in a page that is there already, for another letter and another world. */
  readonly revisit: (page: Page, asked?: Asked) => Promise<void>;
  /** Everything the pages complained of: exceptions, console errors, breaches of the page's policy. */
  readonly complaints: string[];
  /** Closes the pages a test opened: those that stay open cost every later one. */
  readonly tidy: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const root = join(__dirname, '../../../..');
const folder = join(root, '.build/pane-page');
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

export const visits = async (): Promise<Visits> => {
  const server = await serve();
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const browser = await launch();
  const complaints: string[] = [];
  let loads = 0;
  const load = async (page: Page, asked: Asked): Promise<void> => {
    const whole: Asked = { kept: { seen: seenBefore }, message: letter, ...asked };
    // The query makes it another page: with another hash alone the browser would stay on this one.
    await page.goto(`${origin}/?${++loads}#${encodeURIComponent(JSON.stringify(whole))}`);
  };
  return {
    complaints,
    revisit: (page, asked = {}) => load(page, asked),
    tidy: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    visit: async (asked = {}, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 570 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(5000);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
      await load(page, asked);
      return page;
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};

const launch = (): Promise<Browser> =>
  chromium.launch({
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

const serve = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const file = join(folder, path === '/' ? 'index.html' : path);
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
};

/** The record that says the first line was read. */
export const seenBefore = '1;a=1;+1';

export const mail = <Value>(page: Page, look: (mail: Mail) => Value): Promise<Value> =>
  page.evaluate<Value>(`(${look.toString()})(window.mail)`);

/** An ordinary invitation, received yesterday. */
export const letter: Partial<Message> = {
  id: 'letter-1',
  conversationId: 'conversation-1',
  from: { name: 'Maria Kowalska', address: 'maria.kowalska@acme.example' },
  to: [{ name: 'Sam Doe', address: 'sam@mail.example' }],
  me: { name: 'Sam Doe', address: 'sam@mail.example' },
  subject: 'Interview invitation: Senior Backend Engineer at Acme',
  text: [
    'Hi Sam,',
    '',
    'Thank you for applying for the Senior Backend Engineer position at Acme. We were impressed by your work on payment systems and would like to invite you to an interview on Thursday, 26 November 2026 at 14:00 (CET) via Microsoft Teams.',
    '',
    'Please let me know if this suits you.',
    '',
    'Best regards,',
    'Maria Kowalska',
    'Talent Partner',
    'Acme GmbH',
  ].join('\n'),
  receivedAt: '2026-11-22T15:00:00+01:00',
};
