import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { headers } from '../../src/hosts/outlook/headers.mjs';
import { invitation } from '../outlook-simulator/letters';
import { type Opened, type OutlookSimulator, outlookSimulator } from '../outlook-simulator/outlook';

let outlook: OutlookSimulator;
let opened: Opened | null = null;

beforeAll(async () => {
  outlook = await outlookSimulator({ headers });
});
afterAll(() => outlook?.close());
afterEach(async () => {
  expect(opened?.outside ?? []).toEqual([]);
  await opened?.close();
});

describe('the pane in Outlook on the web, with the real office.js', () => {
  test('an open letter: pane, Insert, and Outlook receives the reply', async () => {
    opened = await outlook.open({ item: invitation });
    await opened.page.waitForFunction(() => window.simulator.ready, null, { timeout: 10_000 });
    await new Promise((done) => setTimeout(done, 1500));
    await opened.page.screenshot({ path: '/tmp/ol/read.png' });
    console.log(opened.complaints);
  });
});
