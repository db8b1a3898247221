import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { CDPSession, Page } from 'playwright-core';
import { headers } from '../../../src/hosts/outlook/headers.mjs';
import { invitation } from '../../outlook-simulator/letters';
import { type OutlookSimulator, outlookSimulator } from '../../outlook-simulator/outlook';

const pairs = 30;

/** What counts a page's work: it must be told to before the page loads. */
const counters = new WeakMap<Page, CDPSession>();
const prepare = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  counters.set(page, session);
};

/** Main-thread seconds of the page (TaskDuration) until `ready` says so, and half a second more. */
const seconds = async (simulator: OutlookSimulator, ready: () => boolean): Promise<number> => {
  const outlook = await simulator.open({ item: invitation });
  await outlook.page.waitForFunction(() => window.simulator.ready, null, { timeout: 20_000 });
  await outlook.pane.waitForFunction(ready, null, { timeout: 20_000 });
  await outlook.page.waitForTimeout(500);
  const metrics = (await counters.get(outlook.page)?.send('Performance.getMetrics'))?.metrics ?? [];
  await outlook.close();
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

test(`pane with a complete draft against an empty pane with the same office.js, ${pairs} interleaved pairs`, async () => {
  const empty = mkdtempSync(join(tmpdir(), 'empty-pane-'));
  cpSync(join(__dirname, '../../../dist/outlook'), empty, { recursive: true });
  writeFileSync(
    join(empty, 'taskpane.js'),
    "const begin = () => Office.onReady(() => document.body.setAttribute('data-there', ''));" +
      "typeof Office === 'undefined' ? document.getElementById('office').addEventListener('load', begin) : begin();",
  );
  const [bare, full] = [
    await outlookSimulator({ headers, prepare, addin: empty }),
    await outlookSimulator({ headers, prepare }),
  ];
  try {
    const ratios: number[] = [];
    const sums = { bare: [] as number[], full: [] as number[] };
    for (let pair = 0; pair <= pairs; pair++) {
      const first = await seconds(bare, () => document.body.hasAttribute('data-there'));
      const second = await seconds(full, () =>
        (document.querySelector<HTMLTextAreaElement>('textarea.reply')?.value ?? '').includes('Maria'),
      );
      // The first pair warms the machine up.
      if (pair === 0) continue;
      ratios.push(second / first);
      sums.bare.push(first);
      sums.full.push(second);
    }
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    const deviation = Math.sqrt(ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (ratios.length - 1));
    const upper = mean + (2.045 * deviation) / Math.sqrt(ratios.length);
    console.info(
      `Outlook pane, CPU of the main thread: empty ${(median(sums.bare) * 1000).toFixed(0)} ms, with a complete draft ` +
        `${(median(sums.full) * 1000).toFixed(0)} ms, ratio ${mean.toFixed(3)}, upper 95 % bound ${upper.toFixed(3)}`,
    );
    expect(upper).toBeLessThanOrEqual(1.25);
  } finally {
    await Promise.all([bare.close(), full.close()]);
    rmSync(empty, { recursive: true, force: true });
  }
}, 540_000);
