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

const head = [
  'From: Ottilie Quist <ottilie.quist@fernweh.example>',
  'To: someone@post.example',
  'Date: Mon, 23 Nov 2026 10:00:00 +0000',
  'Subject: Interview for Beekeeper',
  'Message-ID: <bee@fernweh.example>',
];
const text =
  'Hi Robin,\r\n\r\nwe would like to invite you to an interview for the Beekeeper position at Fernweh on Thursday, 3 December 2026 at 10:00.\r\n\r\nBest regards,\r\nOttilie Quist\r\n';
const plain = Buffer.from([...head, 'Content-Type: text/plain; charset=utf-8', '', text].join('\r\n'));

const hostile = Buffer.from(
  [
    ...head,
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Hi Robin,</p><img src="https://tracker.example/x.gif" onerror="document.title=\'run\'">',
    '<script>document.title="run"</script><style>@import url(https://tracker.example/y.css)</style>',
    '<iframe src="https://tracker.example/z"></iframe><p>We invite you to an interview for the Beekeeper position.</p>',
    '<svg onload="document.title=\'run\'"></svg><link rel=stylesheet href="https://tracker.example/w.css">',
  ].join('\r\n'),
);

const png = Buffer.from([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  ...Array.from({ length: 200 }, (_, at) => at),
]);

const decline = async ({ page }: Visit): Promise<void> =>
  page.locator('.ribbon').getByRole('button', { name: 'Decline politely' }).click();

/** What is no invitation as far as anyone can see is declined only where the person says so. The pane takes a moment to decide. */
const begun = async ({ page, pane }: Visit): Promise<void> => {
  const anyway = pane.getByRole('button', { name: 'Write a decline anyway' });
  for (let looks = 0; looks < 15 && !(await anyway.isVisible()); looks++) await page.waitForTimeout(100);
  if (await anyway.isVisible()) await anyway.click();
  await pane.getByRole('button', { name: 'Insert into reply' }).waitFor();
};

describe('a letter of the visitor’s own', () => {
  test('dropped: it is read in the browser and declined', async () => {
    visit = await stage.visit();
    const { page, pane } = visit;
    await visit.drop('bees.eml', plain);
    await page.getByRole('heading', { name: 'Interview for Beekeeper' }).waitFor();
    await decline(visit);
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await page.locator('.editor').waitFor();
    expect(await visit.draft()).toMatch(/^Hi Ottilie,\n/);
  });

  test('chosen with the file button', async () => {
    visit = await stage.visit();
    const { page } = visit;
    await page
      .getByLabel('Open your own .eml')
      .setInputFiles({ name: 'bees.eml', mimeType: 'message/rfc822', buffer: plain });
    await page.getByRole('heading', { name: 'Interview for Beekeeper' }).waitFor();
    expect(await page.locator('.row').first().innerText()).toContain('Ottilie Quist');
  });

  test('made of hostile HTML: shown as text, nothing runs, nothing is fetched', async () => {
    visit = await stage.visit();
    const { page } = visit;
    await visit.drop('hostile.eml', hostile);
    await page.getByText('We invite you to an interview').first().waitFor();
    await decline(visit);
    await page.waitForTimeout(500);
    expect(await page.title()).not.toBe('run');
    expect(await page.locator('.text img, .text script, .text iframe, .text svg').count()).toBe(0);
  });
});

describe('files that are no letter: a clear sentence, and the reply can be written by hand', () => {
  const bad: readonly (readonly [string, string, Buffer, RegExp])[] = [
    ['an empty file', 'empty.eml', Buffer.alloc(0), /This file is empty\. Choose another file/],
    ['a picture named .eml', 'cat.eml', png, /This file is a picture, not a letter\./],
    ['a PDF', 'letter.eml', Buffer.from('%PDF-1.7 ...'), /This file is a PDF/],
    ['something without head or text', 'x.eml', Buffer.from('\r\n\r\n'), /There is no letter in this file/],
  ];
  test.each(bad)('%s', async (_, name, bytes, sentence) => {
    visit = await stage.visit();
    const { page, pane } = visit;
    await visit.drop(name, bytes);
    expect(await page.locator('.trouble').innerText()).toMatch(sentence);
    await decline(visit);
    await pane.getByText('Type the name and role yourself').first().waitFor();
    await begun(visit);
    const recruiter = pane.getByRole('textbox', { name: 'Recruiter' });
    const fix = pane.getByRole('button', { name: /Fix what was read/ }).first();
    await recruiter.or(fix).first().waitFor();
    if (!(await recruiter.isVisible())) await fix.click();
    await recruiter.fill('Ada Wren');
    await pane.getByRole('textbox', { name: 'Role' }).fill('Cartographer');
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await page.locator('.editor').waitFor();
    const draft = await visit.draft();
    expect(draft).toMatch(/^(Hi|Hello|Dear) Ada/);
    expect(draft).toContain('Cartographer');
  });

  test('a letter without text', async () => {
    visit = await stage.visit();
    const { page, pane } = visit;
    await visit.drop('none.eml', Buffer.from([...head, '', ''].join('\r\n')));
    expect(await page.locator('.trouble').innerText()).toMatch(/This letter has no text/);
    await decline(visit);
    await pane.getByText('no text that can be read').first().waitFor();
    const anyway = pane.getByRole('button', { name: 'Write a decline anyway' });
    await anyway
      .or(pane.getByRole('button', { name: 'Insert into reply' }))
      .first()
      .waitFor();
    if (await anyway.isVisible()) await anyway.click();
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await page.locator('.editor').waitFor();
    expect(await visit.draft()).toContain('Beekeeper');
  });

  const drop = ({ drop }: Visit): Promise<void> => drop('large.eml', plain, 10_000_000);
  /** Holds the thread's script back: nothing of the letter can be known before it is let go. */
  const held = ({ page }: Visit): Promise<() => Promise<void>> =>
    new Promise((hold) => {
      void page.context().route('**/taking-apart.js', (route) => hold(() => route.continue()));
    });

  test('10 MB: the sentence stands before the letter is taken apart, the page goes on, and the letter comes where it was', async () => {
    visit = await stage.visit();
    const { page } = visit;
    const [release] = await Promise.all([held(visit), drop(visit)]);
    await page
      .getByText('This letter is large (10.0 MB). It is being read; you can go on meanwhile.')
      .first()
      .waitFor();
    await page.locator('.row').nth(1).click();
    const other = await page.locator('.letter h2').innerText();
    await page.locator('.text').waitFor();
    await release();
    await page.locator('.row', { hasText: 'Interview for Beekeeper' }).waitFor({ timeout: 20_000 });
    expect(await page.locator('.letter h2').innerText()).toBe(other);
    await visit.open('Interview for Beekeeper');
    await page.getByText('This letter is large (10.0 MB). Only its beginning is read and shown.').first().waitFor();
    await page.getByText('we would like to invite you to an interview').first().waitFor();
  });

  test('10 MB, and the pane is opened meanwhile: it waits for the letter and reads it then', async () => {
    visit = await stage.visit();
    const { pane } = visit;
    const [release] = await Promise.all([held(visit), drop(visit)]);
    await decline(visit);
    await pane.getByText('Reading the invitation').first().waitFor();
    await release();
    await pane.getByRole('button', { name: 'Insert into reply' }).waitFor({ timeout: 20_000 });
    expect(await pane.getByLabel('Your reply', { exact: true }).inputValue()).toMatch(/^Hi Ottilie/);
  });

  test('10 MB where no thread starts: the page takes it apart itself', async () => {
    visit = await stage.visit();
    const { page } = visit;
    await page
      .context()
      .route('**/taking-apart.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("cannot start")' }),
      );
    await drop(visit);
    await page.getByRole('heading', { name: 'Interview for Beekeeper' }).waitFor({ timeout: 20_000 });
  });

  test('10 MB: a sentence, and the reply all the same', async () => {
    visit = await stage.visit();
    const { page, pane } = visit;
    await drop(visit);
    // That it stands before the letter is parsed is shown above, with the parsing held back.
    await page.locator('.trouble', { hasText: 'This letter is large (10.0 MB)' }).waitFor();
    await decline(visit);
    // The pane waits until the letter was taken apart.
    await pane.getByRole('button', { name: 'Insert into reply' }).click({ timeout: 20_000 });
    await page.locator('.editor').waitFor();
    expect(await visit.draft()).toContain('Ottilie');
  });
});
