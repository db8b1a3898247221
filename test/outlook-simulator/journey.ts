import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { headers } from '../../src/hosts/outlook/headers.mjs';
import { type Opened, type OutlookSimulator, outlookSimulator, type SimulatorOptions } from './outlook';
import type { Scene } from './scene';

/** What a journey's test works with. */
export interface Journey {
  /** Opens Outlook with the pane and waits until the pane shows something to work with. */
  readonly open: (scene: Partial<Scene>) => Promise<Pane>;
  /** The same without waiting. */
  readonly begin: (scene: Partial<Scene>, shared?: Opened) => Promise<Pane>;
}

/** The pane as a person sees it. */
export interface Pane extends Opened {
  readonly insert: Locator;
  readonly reply: Locator;
  readonly button: (name: string | RegExp) => Locator;
  /** Waits until the pane shows these words anywhere. */
  readonly says: (words: string | RegExp, milliseconds?: number) => Promise<void>;
  readonly text: () => Promise<string>;
  /** Keeps a picture in the folder named by PICTURES, where one is named: to be looked at. */
  readonly picture: (name: string) => Promise<void>;
}

/** Servers and browser for a file of journeys. After each test: no request left this machine, and the console is clean. */
export const journey = (options: Partial<SimulatorOptions> = {}): Journey => {
  let simulator: OutlookSimulator;
  let open: Opened[] = [];
  beforeAll(async () => {
    simulator = await outlookSimulator({ headers, ...options });
  });
  afterAll(() => simulator?.close());
  afterEach(async () => {
    const seen = open;
    open = [];
    await Promise.all(seen.map((each) => each.close().catch(() => {})));
    expect(seen.flatMap(({ outside }) => outside)).toEqual([]);
    expect(seen.flatMap(({ complaints }) => complaints).filter((line) => !harmless(line))).toEqual([]);
  });
  const begin: Journey['begin'] = async (scene, shared) => {
    const opened = await simulator.open(scene, shared);
    open.push(opened);
    return asPane(opened);
  };
  return {
    begin,
    open: async (scene) => {
      const pane = await begin(scene);
      await pane.reply.waitFor({ timeout: 20_000 });
      return pane;
    },
  };
};

/** A forbidden clipboard and failed loads are part of some scenes. A breach of the page's policy never is. */
const harmless = (line: string): boolean =>
  line.includes('Clipboard API has been blocked') ||
  line.includes('Download is disallowed') ||
  line.includes('net::ERR_') ||
  line.includes('status of 404');

const asPane = (opened: Opened): Pane => {
  const { pane } = opened;
  return {
    ...opened,
    insert: pane.locator('footer button.primary'),
    reply: pane.locator('textarea.reply'),
    button: (name) => pane.getByRole('button', { name }),
    says: (words, milliseconds = 5000) =>
      pane.getByText(words).filter({ visible: true }).first().waitFor({ timeout: milliseconds }),
    text: () => pane.locator('textarea.reply').inputValue(),
    picture: async (name) => {
      const folder = process.env.PICTURES;
      if (folder) await opened.page.screenshot({ path: `${folder}/outlook-${name}.png` });
    },
  };
};
