// Every control of the playground, each with what it must do: by mouse alone, by keyboard alone, by touch alone. In Gmail's
// skin the cards of the product itself, in Outlook's the mail client around the pane (the pane has its own table).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { type Playground, playground, type Visit } from '../hosts/playground/visit';
import { type Hands, hands } from './hands/hands';
import {
  after,
  both,
  choose,
  hides,
  lacks,
  offers,
  press,
  type Row,
  says,
  saysNoMore,
  set,
  shows,
  until,
  walk,
  write,
} from './hands/walk';

interface Scene {
  /** Where it begins, as the playground's address says it; left out: where the scene before it ended. */
  readonly at?: string;
  readonly rows: readonly Row[];
  /** The letter that is chosen from the list before it begins, by who wrote it. */
  readonly open?: string;
  /** What else happens before it begins. */
  readonly first?: (visit: Visit) => Promise<unknown>;
  /** Controls that other scenes work, and that stand here as well. */
  readonly known?: readonly Row[];
}

/** A row in a part of the card that is folded: opened first where it is not open. */
const inside = (head: string, row: Row): Row => ({
  ...row,
  work: async (hand, target) => {
    const part = target
      .page()
      .locator('details')
      .filter({ has: target.page().locator('summary', { hasText: head }) });
    if (!(await part.evaluate((each) => each.hasAttribute('open')))) await hand.press(part.locator('summary'));
    await row.work(hand, target);
  },
});
const fold = (name: string): Row =>
  press('summary', name, ({ page }) =>
    until(`${name} is open`, async () => (await page.locator('details[open]', { hasText: name }).count()) > 0),
  );
/** The button that draws the card anew with what was typed. */
const update = (then: Row['then']): Row => press('button', 'Update', then);
/** Words typed into a card count once it is drawn anew. */
const typed: Row['then'] = () => {};
const editor =
  (words: RegExp): Row['then'] =>
  ({ page }) =>
    until(`${words} in the reply window`, async () => {
      const all = page.locator('.editor');
      return (await all.count()) > 0 && words.test((await all.first().textContent()) ?? '');
    });

const ready: readonly Row[] = [
  press('button', 'Decline politely', offers('button', 'Create reply')),
  press('button', /^Not answered yet/, offers('button', 'Take off the list')),
  press('button', 'Got it', lacks('button', 'Got it')),
];
const head: readonly Row[] = [
  press('button', 'More', offers('button', 'Save')),
  press('button', 'Back', offers('button', 'Create reply')),
  press('button', 'Close the side panel', lacks('button', 'Close the side panel')),
];
const choices: readonly Row[] = [
  choose('Why', 'Accepted another position', says(/offer|position/)),
  choose('Why', 'No reason', says()),
  choose('What', 'Decline in a line or two', ({ text, before }) =>
    until('a shorter reply', async () => (await text()).length < before.length),
  ),
  choose('What', 'Ask for another time', both(says(), offers('textbox', 'Time 1: day'))),
  set('Time 1: day', '2026-11-30', typed, { like: /^Time \d: day$/ }),
  set('Time 1: hour', '10:00', typed, { like: /^Time \d: hour$/ }),
  update(says('30 November', '10:00')),
  choose('Format', 'By phone', typed),
  choose('Length', '30 minutes', typed),
  update(says(/phone|call/, '30 minutes')),
  choose('Format', 'As proposed', typed),
  choose('Length', 'As proposed', typed),
  update(saysNoMore('30 minutes')),
  choose('What', 'Decline', says()),
  fold('Another time or format'),
  choose('Tone', 'Formal', says(/^Dear/)),
  choose('Tone', 'Warm', says(/^Hi/)),
];
const corrections: readonly Row[] = [
  fold('Correct what was read'),
  inside('Correct what was read', write('Recruiter', 'Ana Silva', typed)),
  inside('Correct what was read', write('Role', 'Data Analyst', typed)),
  inside('Correct what was read', write('Company', 'Globex', typed)),
  update(says(/Ana/, 'Data Analyst')),
  inside('Correct what was read', set('Interview day', '2026-12-03', typed)),
  inside('Correct what was read', set('Interview time', '15:30', typed)),
  update(shows(/3 December|December 3/)),
  inside('Correct what was read', write('Reply to', 'ana@globex.example', typed)),
  update(offers('button', 'Create mail')),
  inside('Correct what was read', write('Reply to', 'maria.kowalska@harbourline.example', typed)),
  update(offers('button', 'Create reply')),
  inside('Correct what was read', choose('This letter', 'An appointment already agreed', says())),
  inside('Correct what was read', choose('This letter', 'As it shows itself', says())),
];
const blocks: readonly Row[] = [
  fold('Blocks'),
  inside('Blocks', press('checkbox', /^Good wishes for the search/, typed, { like: /./ })),
  update(says()),
  inside('Blocks', write('The reason in your own words', 'I am moving to Lisbon in spring.', typed)),
  update(says('I am moving to Lisbon in spring.')),
  inside('Blocks', write('What you liked', 'your work on tides', typed)),
  update(says('your work on tides')),
  inside('Blocks', choose('Language', 'Deutsch', says(/Sehr geehrte|Guten Tag|Hallo|Liebe/))),
  inside('Blocks', choose('Language', 'As in the letter', says(/^(Hi|Hello|Dear)/))),
  fold('Suggest a colleague'),
  inside('Suggest a colleague', write('Name', 'Tom Berger', typed)),
  inside('Suggest a colleague', write('What they do', 'builds boats', typed)),
  inside('Suggest a colleague', press('checkbox', 'They agreed to be named', typed)),
  update(says('Tom Berger')),
];
const byHand: readonly Row[] = [
  write('Your reply', 'Hi Maria,\n\nthe the interview is not for me.', typed),
  update(shows('Your own changes were kept.')),
  press('button', 'Mend it', says('interview is not for me'), { first: true }),
  press('button', 'It is fine', ({ page }) => page.locator('.side-panel[aria-busy=false]').waitFor(), { first: true }),
  press('button', 'Reset', says(/^(Hi|Hello) (Ana|Maria)/)),
  press('button', 'Take my text back', says('is not for me')),
  press('button', 'Reset', says(/^(Hi|Hello) (Ana|Maria)/)),
];
const creating: readonly Row[] = [press('button', 'Create reply', editor(/^(Hi|Hello)/), { like: /^Create mail$/ })];
/** The blocks of every letter. */
const phraseBlocks = press('button', 'Phrase blocks', offers('button', 'Add a block'));
const ownBlocks: readonly Row[] = [
  press('button', 'More', offers('button', 'Save')),
  write('Your name under the letter', 'Sam Doe', typed),
  choose('Tone', 'Formal', typed),
  press('checkbox', /^Put my name under the reply/, typed),
  press('button', 'Save', shows('Saved.')),
  press('button', 'More', ({ page }) =>
    until('formal is kept', async () => (await page.getByLabel('Tone').inputValue()) === 'formal'),
  ),
  choose('Tone', 'Warm', typed),
  press('button', 'Save', shows('Saved.')),
  press('button', 'More', offers('button', 'Phrase blocks')),
  phraseBlocks,
  choose('Language', 'Deutsch', ({ page }) =>
    page
      .getByText(/Sie |Ihre /)
      .first()
      .waitFor({ state: 'attached' }),
  ),
  choose('Language', 'English', ({ page }) => page.getByText(/your /).first().waitFor({ state: 'attached' })),
  press(
    'summary',
    'Decision',
    ({ page }) => page.locator('details[open]').getByRole('button', { name: 'Edit' }).first().waitFor(),
    { like: /./ },
  ),
  press('button', 'Edit', offers('checkbox', 'Do not use it')),
  write('Text', 'I have decided not to come to {company}.', typed),
  press('checkbox', 'Do not use it', typed),
  press('checkbox', 'Do not use it', typed),
  press('button', 'Save', shows('Saved.')),
  inside('Decision', press('button', 'Edit', offers('button', 'Reset to original'))),
  press('button', 'Reset to original', offers('button', 'Add a block')),
  press('button', 'Add a block', offers('combobox', 'Where it stands')),
  choose('Where it stands', 'Closing', typed),
  write('Text', 'Greetings to the whole of {company}.', typed),
  press('button', 'Save', shows('Saved.')),
];

const letterCard = [phraseBlocks, ...ready, ...head, ...choices, ...corrections, ...blocks, ...byHand, ...creating];
const removed = press('button', 'Remove it', both(says(), hides(/days old\. We added/)));
/** The person's own reply window, with the add-on in it. */
const replying = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await page.locator('.reply').getByRole('button', { name: 'Decline politely' }).click();
};
const inDraft: readonly Row[] = [
  press('button', 'It is an interview invitation', lacks('button', 'It is an interview invitation')),
  press('button', 'Insert', editor(/^Hello,/)),
];
/** How many letters of this table were opened and neither answered nor taken off. */
const waiting = 3;
/** The scenes of the cards, in Gmail's skin. */
const cards: Readonly<Record<string, Scene>> = {
  'the first time': { at: 'skin=gmail&letter=01-plain-invitation', rows: ready.slice(2) },
  'what, why and how': { at: 'skin=gmail&letter=01-plain-invitation', rows: [...ready.slice(0, 1), ...choices] },
  'what was read': { rows: corrections },
  'blocks and a colleague': { rows: blocks },
  'typed by hand, and created': { rows: [...byHand, ...creating] },
  'settings and phrase blocks': { rows: ownBlocks },
  'not an invitation': {
    open: 'Career Compass',
    rows: [
      press('button', 'Decline politely', shows('This does not look like an interview invitation.')),
      press('button', 'Write a decline anyway', offers('button', 'It is an interview invitation')),
      press('button', 'It is right', lacks('button', 'It is right')),
      press('button', 'It is an interview invitation', lacks('button', 'It is an interview invitation')),
    ],
    known: [...letterCard, removed],
  },
  late: {
    open: 'Benedict Hale',
    rows: [
      press('button', 'Decline politely', shows(/days old\. We added: “[^”]*(late|delay|sorry|apolog)/i)),
      removed,
    ],
  },
  'no-reply, and another address in the letter': {
    open: 'Castellan',
    rows: [
      press('button', 'Decline politely', shows('The reply opens as a new mail to helen.marsh@castellan.example')),
      press('button', 'Create mail', editor(/^Dear Helen/)),
    ],
  },
  'in a reply window, with the text from beside the letter': {
    open: 'Ingrid Solheim',
    rows: [
      press('button', 'Decline politely', offers('button', 'Create reply')),
      after(replying, press('button', 'Insert at the cursor', editor(/Dear Ingrid/))),
      press('button', 'Start anew', shows('What the reply speaks of')),
      ...inDraft,
    ],
  },
  'the letters that wait': {
    open: 'Maria Kowalska',
    rows: [
      press('button', /^Not answered yet/, offers('button', 'Take off the list')),
      press('button', 'Take off the list', async ({ page }) => {
        const left = page.getByRole('button', { name: 'Take off the list' });
        await until('one less', async () => (await left.count()) < waiting);
      }),
    ],
  },
  'a draft that is refused': {
    open: 'Daniel Osei',
    first: (visit) => visit.fault('The reply window refuses the text'),
    rows: [
      press('button', 'Decline politely', offers('button', 'Create reply')),
      press('button', 'Create reply', offers('textbox', 'Your text, to copy')),
      write('Your text, to copy', 'Mine.', typed),
    ],
  },
};

/** A letter of the visitor's own. */
const own = {
  name: 'bees.eml',
  mimeType: 'message/rfc822',
  buffer: Buffer.from(
    [
      'From: Ottilie Quist <ottilie.quist@fernweh.example>',
      'To: someone@post.example',
      'Date: Mon, 23 Nov 2026 10:00:00 +0000',
      'Subject: Interview for Beekeeper',
      'Message-ID: <bee@fernweh.example>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hi Robin,\r\n\r\nwe would like to invite you to an interview for the Beekeeper position at Fernweh on Thursday, 3 December 2026 at 10:00.\r\n\r\nBest regards,\r\nOttilie Quist\r\n',
    ].join('\r\n'),
  ),
};

/** The letters of the list, as one control: the first stands for all. */
const list: Row = press('button', /^Maria Kowalska/, ({ page }) => page.locator('.sheet h2').waitFor(), {
  first: true,
  like: /(Nov|Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d\d:\d\d)|^[A-Z].{20,}/,
});
const bar: readonly Row[] = [
  press(
    'link',
    'Skip to the letter',
    ({ page }) => until('the letter has the focus', () => page.evaluate("document.activeElement.id === 'letter'")),
    { only: 'keyboard' },
  ),
  press('button', 'Open your own .eml', ({ page }) =>
    page.getByRole('heading', { name: 'Interview for Beekeeper' }).waitFor(),
  ),
  press('button', 'Situations', ({ page }) =>
    page.getByRole('button', { name: 'Situations', pressed: true }).waitFor(),
  ),
  press('button', 'Inbox', ({ page }) => page.getByRole('button', { name: 'Inbox', pressed: true }).waitFor()),
];
const inbox = press('button', 'Back to the inbox', offers('button', 'Inbox'));
/** The letter and the person's own reply to it. */
const mail: readonly Row[] = [
  press('button', 'Reply', ({ page }) => page.locator('.editor').waitFor()),
  write('Message body', 'My own words.', editor(/My own words\./)),
  press('button', 'Send', shows('The playground sends nothing.')),
  press('button', 'Discard', both(shows('The reply was discarded.'), lacks('textbox', 'Message body'))),
  press('button', 'Reply all', async ({ page }) => page.locator('.reply dt', { hasText: 'Cc' }).waitFor()),
];
/** The task pane around the product's own page. */
const pane: readonly Row[] = [
  press('button', 'Decline politely', ({ page }) => page.locator('iframe').waitFor(), { first: true }),
  press('button', 'Pin the pane', ({ page }) =>
    page.getByRole('button', { name: 'Pin the pane', pressed: true }).waitFor(),
  ),
  press('button', 'Close the pane', ({ page }) => page.locator('iframe').waitFor({ state: 'detached' })),
];
const time = (words: string) => shows(`It is ${words} here`);
const bench: readonly Row[] = [
  press('button', 'Test bench', offers('button', 'Close the test bench')),
  press('button', 'A day on', time('Wed, 25 Nov 2026, 09:30')),
  press('button', 'A day back', time('Tue, 24 Nov 2026, 09:30')),
  set('Date and time (UTC)', '2026-12-03T15:30', time('Thu, 3 Dec 2026, 15:30')),
  press('button', 'Put back', time('Tue, 24 Nov 2026, 09:30')),
  choose('Theme', 'Dark', ({ page }) =>
    until('dark', () => page.evaluate("document.documentElement.dataset.theme === 'dark'")),
  ),
  choose('Display language of the mail program', 'Deutsch', ({ page }) =>
    until('Deutsch', async () => (await page.getByLabel('Display language').inputValue()) === 'de'),
  ),
  ...[
    'The mail program answers late',
    'The reply window refuses the text',
    'The mail program does not answer',
    'The storage is full',
  ].map((fault) =>
    press('checkbox', fault, ({ page }) => page.getByRole('checkbox', { name: fault, checked: true }).waitFor()),
  ),
  press('button', 'Forget everything kept here', shows('Blocks, settings and drafts were forgotten.')),
  press('button', 'Close the test bench', lacks('button', 'Close the test bench')),
];
const skins: readonly Row[] = [
  press('radio', 'Gmail', ({ page }) => page.locator('.playground.gmail').waitFor()),
  press('radio', 'Outlook', ({ page }) => page.locator('.playground.outlook').waitFor()),
];
const around = [list, inbox, ...bar, ...mail, ...pane, ...bench, ...skins];
/** The mail client around the product. */
const client: Readonly<Record<string, Scene>> = {
  'the bar and the list': { at: 'letter=05-several-interviewers', rows: [...bar, list] },
  'the letter and a reply': { at: 'letter=05-several-interviewers', rows: mail },
  'the task pane': { rows: pane },
  'the test bench and the skins': { rows: [...bench, ...skins] },
};

describe.each(Object.entries(hands))('by %s alone', (_, hand: Hands) => {
  let stage: Playground;
  let visit: Visit;
  beforeAll(async () => {
    stage = await playground();
  });
  afterAll(() => stage?.close());

  const panel = (page: Page): Locator => page.locator('.side-panel');
  /** The reply on the card, once the card stands. */
  const onCard = (page: Page) => async () => {
    await page.locator('.side-panel[aria-busy=false]').waitFor();
    const field = page.getByLabel('Your reply', { exact: true });
    return (await field.count()) === 0 ? '' : field.inputValue();
  };
  const go = async ({ at, open, first }: Scene): Promise<void> => {
    if (at) {
      await visit?.close();
      visit = await stage.visit(`#${at}`, hand.options);
      visit.page.on('filechooser', (asks) => void asks.setFiles(own));
    }
    if (open) await visit.open(open);
    await first?.(visit);
  };

  test.each(Object.entries(client))(
    'the mail client: %s',
    async (_name, scene) => {
      await go(scene);
      const { page } = visit;
      const known = hand === hands.mouse ? around : null;
      const ground = { page, scope: page.locator('.playground'), text: async () => '', known };
      expect(await walk(ground, hand, scene.rows)).toEqual([]);
      expect(visit.complaints).toEqual([]);
    },
    60_000,
  );

  test.each(Object.entries(cards))(
    'the cards in Gmail: %s',
    async (_name, scene) => {
      await go(scene);
      const { page } = visit;
      if (scene.at) {
        await hand.press(page.locator('.rail').getByRole('button'));
        await panel(page).getByRole('button', { name: 'Decline politely', exact: true }).waitFor();
      }
      const known = hand === hands.mouse ? (scene.known ?? letterCard) : null;
      expect(await walk({ page, scope: panel(page), text: onCard(page), known }, hand, scene.rows)).toEqual([]);
      expect(visit.complaints).toEqual([]);
    },
    60_000,
  );
});
