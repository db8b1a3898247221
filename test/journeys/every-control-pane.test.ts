// Every state of the pane and every control of it, each with what it must do: by mouse alone, by keyboard alone, by touch alone.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Insertion } from '../../src/core/ports';
import { hands } from './hands/hands';
import {
  after,
  both,
  choose,
  fill,
  hides,
  is,
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
import { type Asked, letter, mail, seenBefore, type Visits, visits } from './pages/pane/visit';

interface Scene {
  readonly asked?: Asked;
  /** The world is another one: the page is loaded anew. Otherwise the next letter is chosen in the page that is there. */
  readonly anew?: boolean;
  /** What is done to the page before the pane is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Here the browser has to complain: something does not load. */
  readonly complains?: boolean;
  /** The clock of the page is ours from here on. */
  readonly clock?: boolean;
  /** How it is seen that the state is there. */
  readonly when: Row['then'];
  readonly rows: readonly Row[];
  /** Controls that other scenes work, and that stand here as well. */
  readonly known?: readonly Row[];
}

/** What was handed over since this was asked last. */
const handedOver = (page: Page): Promise<readonly Insertion[]> => page.evaluate('window.mail.insertions.splice(0)');
/** The reply as it stands is handed over, like this. */
const inserted =
  (like: Partial<Insertion> = {}): Row['then'] =>
  async ({ page, text }) => {
    let all: readonly Insertion[] = [];
    await until('a reply that is handed over', async () => {
      all = [...all, ...(await handedOver(page))];
      return all.length > 0 && (await page.getByRole('button', { name: 'Insert again' }).count()) > 0;
    });
    expect(all).toEqual([expect.objectContaining({ text: await text(), ...like })]);
  };
const copied: Row['then'] = async ({ page, text }) => {
  await page.locator('.outcome.copied').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await text());
};
/** The pane's one line for those who do not see it. */
const tells =
  (words: RegExp): Row['then'] =>
  ({ page }) =>
    until(`told: ${words}`, async () => words.test((await page.getByRole('status').first().textContent()) ?? ''));
const unchanged: Row['then'] = async ({ text, before }) => expect(await text()).toBe(before);
/** The reply begins so, whatever it was before. */
const begins =
  (words: RegExp): Row['then'] =>
  ({ text }) =>
    until(`the reply begins ${words}`, async () => words.test(await text()));

/** This is the chip that is chosen. */
const chosen =
  (name: string): Row['then'] =>
  ({ page }) =>
    until(`chosen: ${name}`, () => page.getByRole('radio', { name, exact: true }).isChecked());

const gear = press('button', 'Settings and phrase blocks', offers('button', '← Back'));
const fix = press('button', /Fix what was read$/, offers('textbox', 'Recruiter'));
const insert = press('button', 'Insert into reply', inserted(), { like: /^Inserting…$/ });
const insertAgain = press('button', 'Insert again', inserted());
const copy = press('button', 'Copy', copied);
/** Nothing stands in the way any more. */
const mended = (page: Page) =>
  mail(page, (each) => {
    const { refuses: _, without: __, message, ...rest } = each.asked;
    const { trouble: ___, ...whole } = message ?? {};
    each.asked = { ...rest, message: whole };
  });

const copyText = press('button', 'Copy text', copied);

/** Why. */
const reasons: readonly Row[] = [
  press('radio', 'Not the right fit', says()),
  press('radio', 'Other offer', says(/offer|position|role/)),
  press('button', 'More: Why', offers('radio', 'Personal')),
  press('radio', 'Staying where I am', says()),
  press('radio', 'Busy with a project', says(/project/)),
  press('radio', 'Personal', says(/personal/)),
  press('radio', 'New direction', says()),
  press('radio', 'Another path', says()),
  press('radio', 'Own words', offers('textbox', 'Your reason, in one sentence')),
  write('Your reason, in one sentence', 'I am moving to Lisbon in spring.', says('I am moving to Lisbon in spring.')),
  press('radio', 'No reason', saysNoMore('Lisbon')),
  press('button', 'Undo', both(says('I am moving to Lisbon in spring.'), chosen('Own words'))),
  press('button', 'Redo', saysNoMore('Lisbon')),
];

const arrange = press('button', 'Tone, blocks and alternatives', offers('radio', 'Formal'));
/** Another time, another format, a shorter talk. */
const elsewhen: readonly Row[] = [
  press('radio', 'One line', ({ text, before }) =>
    until('a shorter reply', async () => (await text()).length < before.length),
  ),
  press('radio', 'Another time', both(says(), offers('textbox', 'Time 1: Day'))),
  set('Time 1: Day', '2026-11-30', says('30 November'), { like: /^Time \d: Day$/ }),
  set('Time 1: Time', '10:00', says('10:00'), { like: /^Time \d: Time$/ }),
  choose('Time 1: Minutes', '30 minutes', says('30'), { like: /^Time \d: Minutes$/ }),
  fill('Time 1: Time zone', 'America/New_York', says('16:00 CET'), {
    role: 'combobox',
    like: /^Time \d: Time zone$/,
  }),
  fill('Time 1: Time zone', 'Foo/Bar', both(saysNoMore('CET'), shows('This time zone is not known')), {
    role: 'combobox',
  }),
  fill('Time 1: Time zone', 'Europe/Berlin', both(says('10:00 CET'), hides('This time zone is not known')), {
    role: 'combobox',
  }),
  press('button', 'Add a time', offers('textbox', 'Time 2: Day')),
  set('Time 2: Day', '2026-12-01', says('1 December')),
  press('button', 'Remove time 2', saysNoMore('1 December'), { like: /^Remove time \d$/ }),
  arrange,
  press('radio', 'Phone', says(/phone|call/), { within: 'Another format' }),
  press('radio', 'Video', says(), { within: 'Another format' }),
  press('radio', 'As planned', says(), { within: 'Another format' }),
  press('radio', '15 minutes', says('15 minutes')),
  press('radio', '30 minutes', says('30 minutes')),
  press('radio', '45 minutes', says('45 minutes')),
  press('radio', 'As planned', saysNoMore('45 minutes'), { within: 'A shorter talk' }),
  press('radio', 'Decline', both(says(), hides('Times you propose'))),
];

/** Tone, what is added, the blocks, the language. */
const arrangement: readonly Row[] = [
  press('radio', 'Formal', says(/^Dear/)),
  press('radio', 'Warm', says(/^Hi/)),
  write('What appealed to you', 'your work on payments', says('your work on payments')),
  write('What appealed to you', '', saysNoMore('your work on payments')),
  write('Name', 'Ana Silva', unchanged),
  write('What they do', 'builds payment systems', unchanged),
  press('checkbox', 'They agreed to be named', says('Ana Silva', 'builds payment systems')),
  press('button', /^Other wording: (?!Greeting|Sign-off)/, both(says(), tells(/, wording 2 of \d/)), {
    like: /^Other wording: /,
  }),
  press('button', 'Move up: Good wishes for the search', both(says(), tells(/, position \d of \d/)), {
    like: /^Move up: /,
  }),
  press('button', 'Move down: Good wishes for the search', both(says(), tells(/, position \d of \d/)), {
    like: /^Move down: /,
  }),
  press('switch', 'Good wishes for the search', both(says(), tells(/removed$/)), { like: /./ }),
  press('button', /^More you could say/, offers('switch', 'Good wishes for the search')),
  press('switch', 'Good wishes for the search', both(says(), tells(/added$/))),
  press('button', /^Not true or not known here/, ({ page }) =>
    page.getByRole('button', { name: /^Not true or not known here/, expanded: true }).waitFor(),
  ),
  choose('What this letter is', 'An appointment already agreed', says()),
  choose('What this letter is', 'As read', says()),
  choose(
    'Reply in',
    'German',
    both(says(/Maria|Kowalska/, /Stelle|Position|Einladung|Gespräch/), offers('combobox', 'Form of address')),
  ),
  choose('Form of address', 'Familiar address', says(/\b(Dir|dir|Dich|dich|Du|du|Euch|euch)\b/)),
  press('button', 'Read it in English', shows('The same reply in English')),
  press('button', 'Close the translation', hides('The same reply in English')),
  choose('Reply in', 'Language of the letter: English', says(/^Hi Maria/)),
];

/** What was read, put right. */
const facts: readonly Row[] = [
  fix,
  press('button', /^Signature: Maria/, ({ page }) => page.locator('.quote:not([hidden]) mark').waitFor(), {
    like: /^(Letter|From|Subject|Signature|Earlier letter|Header): /,
  }),
  write('Recruiter', 'Ana Silva', says(/^(Hi|Hello|Dear) Ana/)),
  press('button', 'As read: Recruiter', says(/^Hi Maria/), { like: /^As read: / }),
  write('Role', 'Data Analyst', says('Data Analyst')),
  // What was read is offered as another candidate once something else stands there.
  press('button', 'Senior Backend Engineer', says('Senior Backend Engineer'), {
    like: /^(Acme|Maria Kowalska|Thu, Nov 26.*)$/,
  }),
  write('Company', 'Globex', says('Globex')),
  set('Interview', '2026-12-03T15:30', ({ page }) => page.locator('.who', { hasText: 'Dec 3' }).waitFor()),
  press('button', /Fix what was read$/, lacks('textbox', 'Recruiter')),
];

/** Typed by hand: kept, and never without a way back. */
const typed: readonly Row[] = [
  write('Your reply', 'My own words.', is('My own words.')),
  press('radio', 'Other offer', both(is('My own words.'), shows('Your own changes were kept.'))),
  press('button', 'Reset to rebuild', says(/^Hi /)),
  press('button', 'Bring my text back', is('My own words.')),
  press('button', 'Reset', both(says(/^Hi /), shows('The reply was written anew.'))),
];

/** What to look at. */
const checks: readonly Row[] = [
  write('Your reply', 'Hi Maria,\n\nthe the interview is not for me.\n', shows(/^\d to look at/)),
  press('button', 'Details', offers('button', 'Fix: Proofread')),
  press(
    'button',
    /^Show in the reply: the the/,
    async ({ page }) =>
      until('the words are selected', () =>
        page.evaluate(
          "(({ activeElement: area }) => area.value?.slice(area.selectionStart, area.selectionEnd).startsWith('the the'))(document)",
        ),
      ),
    { like: /^Show in the reply: / },
  ),
  press('button', 'Fix: Proofread', both(saysNoMore('the the'), tells(/^Proofread: fixed/)), { like: /^Fix: / }),
  press('button', 'Dismiss: Thankful', offers('button', 'Look at it again: Thankful'), { like: /^Dismiss: / }),
  press('button', 'Look at it again: Thankful', offers('button', 'Dismiss: Thankful')),
  press('button', 'Hide details', hides('Thankful')),
];

const inserting: readonly Row[] = [
  copy,
  insert,
  press('button', 'Undo', async ({ page }) => {
    await page.getByRole('button', { name: 'Insert into reply' }).waitFor();
    expect(await mail(page, (each) => each.undone)).toBe(1);
  }),
  insert,
  insertAgain,
];

const main = [gear, ...reasons, ...elsewhen, ...arrangement, ...facts, ...typed, ...checks, ...inserting];

/** The names of the files that were handed out. */
const files: string[] = [];
/** The file that is taken in wherever one is asked for. */
const blocks = {
  name: 'phrase-blocks.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      file: 'decline-politely blocks',
      version: 1,
      blocks: [
        {
          ...{ id: 'own/mine', move: 'closing', language: 'en', text: 'Best of luck.', intents: ['decline'] },
          ...{ hidden: false, place: null },
        },
      ],
    }),
  ),
};

/** The record of this name is kept with these words in it, or without them. */
const keeps =
  (key: string, words: string, so = true): Row['then'] =>
  ({ page }) =>
    until(`${so ? '' : 'no '}"${words}" kept under ${key}`, async () => {
      const kept = await mail(page, (each) => each.kept);
      return (kept[key] ?? '').includes(words) === so;
    });
/** Settings and phrase blocks. */
const second: readonly Row[] = [
  gear,
  fill('Your name under the reply', 'Sam Doe', both(keeps('settings', 'Sam Doe'), shows('Saved.'))),
  press('radio', 'Formal', keeps('settings', 'formal')),
  press('radio', 'Warm', keeps('settings', 'formal', false)),
  fill('Your time zone', 'Nowhere', shows('No such time zone is known.'), { role: 'combobox' }),
  fill('Your time zone', 'Europe/Lisbon', keeps('settings', 'Europe/Lisbon'), { role: 'combobox' }),
  choose('Blocks in', 'German', ({ page }) =>
    until('German', async () => (await page.getByLabel('Blocks in').inputValue()) === 'de'),
  ),
  press('button', /^Decision \d/, shows(/entschieden|verzichte|absagen/), { like: /^[A-Z][a-z -]+ \d+$/ }),
  choose('Blocks in', 'English', shows(/I (have )?decided/)),
  press('button', 'Hide: I decided not to go ahead', offers('button', 'Show: I decided not to go ahead'), {
    like: /^Hide: /,
  }),
  press('button', 'Show: I decided not to go ahead', offers('button', 'Hide: I decided not to go ahead')),
  press('button', 'Edit: I decided not to go ahead', offers('textbox', 'Decision'), { like: /^Edit: / }),
  write('Decision', 'Not at ', async ({ page }) => page.locator('.quote', { hasText: /^Not at/ }).waitFor()),
  ...(['recruiter', 'role', 'date', 'company'] as const).map((field) =>
    press('button', field, ({ page }) =>
      until(`{${field}} in the text`, async () => (await page.locator('textarea').inputValue()).includes(`{${field}}`)),
    ),
  ),
  write('Decision', 'I have decided not to interview at {company}.', async ({ page }) =>
    page.locator('.quote', { hasText: 'I have decided not to interview at Acme.' }).waitFor(),
  ),
  press('button', 'Save', offers('button', '+ Add')),
  press('button', /^Decision \d/, shows('changed by you')),
  press('button', 'Edit: I decided not to go ahead', offers('button', 'Reset to original')),
  press('button', 'Reset to original', offers('button', '+ Add')),
  press('button', /^Decision \d/, both(offers('button', 'Edit: I decided not to go ahead'), hides('changed by you'))),
  press('button', '+ Add', offers('combobox', 'Kind of block')),
  press('button', 'Cancel', offers('button', '+ Add')),
  press('button', '+ Add', offers('combobox', 'Kind of block')),
  choose('Kind of block', 'Closing', ({ page }) =>
    until('closing', async () => (await page.getByLabel('Kind of block').inputValue()) === 'closing'),
  ),
  write('Text', 'Greetings to the whole of {company}.', shows('Greetings to the whole of Acme.')),
  press('button', 'Save', offers('button', '+ Add')),
  press('button', /^Closing \d/, offers('button', /^Edit: Greetings/)),
  press('button', /^Edit: Greetings/, offers('button', 'Delete')),
  press('button', 'Delete', both(offers('button', '+ Add'), hides('Greetings to the whole of'))),
  press('button', 'Export', () => until('a file', async () => files.splice(0).join() === 'phrase-blocks.json')),
  press('button', 'Import', shows('Blocks taken in: 1.')),
  press('button', '← Back', begins(/^Hi Maria/)),
];

const first: Scene = { when: begins(/^Hi Maria/), rows: [] };
const anyone = {
  from: { name: '', address: 'jobs@acme.example' },
  subject: 'Interview',
  text: 'Hello,\n\nwe would like to invite you to an interview next week. Please tell us when you are free.\n\nThe team',
};
const german = {
  subject: 'Einladung zum Vorstellungsgespräch: Datenanalyst bei Acme',
  text: 'Guten Tag Herr Doe,\n\nvielen Dank für Ihre Bewerbung als Datenanalyst. Wir möchten Sie gerne zu einem Vorstellungsgespräch am Donnerstag, den 26. November 2026 um 14 Uhr einladen.\n\nMit freundlichen Grüßen\nMaria Kowalska\nAcme GmbH',
};
const noReply = { name: 'Acme Recruiting', address: 'noreply@greenhouse.example' };
/** What stands over every state of the main screen and is worked in other scenes. */
const usual = [...main, ...second, copyText];

/** The page's own clock is put on: how busy this machine is plays no part. */
const later: Row['then'] = ({ page }) => page.clock.fastForward(6_000);
/** In another language the names of all other controls are others. */
const any = { like: /./ };

const speech: readonly Row[] = [
  gear,
  choose('Language of this pane', 'Deutsch · German', both(shows('Einstellungen'), offers('button', '← Zurück')), any),
  press('radio', 'Förmlich', both(keeps('settings', 'formal'), shows('Gespeichert.')), any),
  fill('Ihr Name unter der Antwort', 'Sam Roe', keeps('settings', 'Sam Roe'), any),
  press(
    'button',
    '← Zurück',
    both(offers('button', 'In Antwort einfügen'), begins(/^Dear Maria[\s\S]*\nSam Roe$/)),
    any,
  ),
  press('button', 'Einstellungen und Textbausteine', offers('button', '← Zurück')),
  press('radio', 'Herzlich', keeps('settings', 'formal', false)),
  choose('Sprache dieses Bereichs', 'English · Englisch', shows('Language of this pane')),
  press('button', '← Back', offers('button', 'Insert into reply')),
];

/** Rows of section "States and wording" of the plan, and what else the pane can be in. */
const scenes: Readonly<Record<string, Scene>> = {
  'the reply: reasons and other times': { ...first, anew: true, rows: [...reasons, ...elsewhen] },
  'the reply: tone, blocks, languages': { ...first, rows: [arrange, ...arrangement] },
  'the reply: facts, typing, checks, inserting': { ...first, rows: [...facts, ...typed, ...checks, ...inserting] },
  'settings and phrase blocks': { ...first, rows: second, known: [...main, ...speech] },
  'the language of the pane': { ...first, rows: speech },

  'no letter': {
    asked: { message: null },
    when: both(shows('Open an interview invitation.'), lacks('button', 'Insert into reply')),
    rows: [
      press('button', 'Settings and phrase blocks', offers('button', '← Back')),
      press('button', '← Back', shows('Open an interview invitation.')),
    ],
    known: [...second, ...speech],
  },
  'not an invitation': {
    asked: {
      message: {
        subject: 'Minutes',
        text: 'Hi all,\n\nattached are the minutes of the board meeting. The budget for the roof was approved.\n\nMaria',
      },
    },
    when: both(shows('This does not look like an interview invitation.'), lacks('button', 'Insert into reply')),
    rows: [press('button', 'Write a decline anyway', says(/^H(i|ello) Maria/)), insert],
  },
  'low confidence': {
    asked: { message: anyone },
    when: both(shows('Please check'), shows(/^1 to look at/), begins(/^(Hi|Hello|Dear)( there| team)?,/i)),
    rows: [fix, write('Recruiter', 'Ana Silva', says(/^(Hi|Hello|Dear) Ana/)), insert],
  },
  'several recruiters': {
    asked: {
      message: {
        text: `${letter.text}`.replace(
          'Please let me',
          'Tom Berger, our Head of Engineering, will interview you.\n\nPlease let me',
        ),
      },
    },
    when: both(shows('Who should it go to?'), chosen('Maria Kowalska - signed the mail')),
    rows: [
      press('radio', /^Tom Berger - /, says(/^(Hi|Hello|Dear) .*Tom/)),
      press('radio', 'Maria Kowalska - signed the mail', says(/^Hi Maria/)),
      insert,
    ],
  },
  'no-reply, and another address in the text': {
    asked: { message: { from: noReply, text: `${letter.text}\nmaria@acme.example` } },
    when: both(
      shows('This mail came from noreply@greenhouse.example'),
      shows('The reply is written to maria@acme.example.'),
    ),
    rows: [copyText, press('button', 'Insert into reply', inserted({ to: 'maria@acme.example' }))],
  },
  'no-reply, and nobody to be found': {
    asked: { message: { from: noReply } },
    when: shows('Answers to noreply@greenhouse.example may not be read.'),
    rows: [copyText],
  },
  'already answered': {
    asked: { message: { answeredAt: '2026-11-19T10:00:00Z' } },
    when: shows('You answered on Nov 19.'),
    rows: [press('button', 'Insert again', both(inserted(), hides('You answered on Nov 19.')))],
  },
  late: {
    asked: { message: { receivedAt: '2026-11-20T09:00:00+01:00' } },
    when: both(
      shows(/^3 days old\. We added: “[^”]*(late|delay|sorry|apolog)[^”]*”/i),
      begins(/late|delay|sorry|apolog/i),
    ),
    rows: [
      press('button', 'Remove', both(says(), hides('3 days old.'))),
      press('button', 'Undo', both(says(/late|delay|sorry|apolog/i), shows('3 days old.'))),
      insert,
    ],
  },
  'the interview is past': {
    asked: { now: '2026-11-28T10:00:00+01:00' },
    when: both(shows('The interview date has passed.'), begins(/late|delay|sorry|apolog/i)),
    rows: [press('button', 'Remove', says()), insert],
  },
  'the interview is past, and nothing else is late': {
    asked: { now: '2026-11-27T10:00:00+01:00', message: { receivedAt: '2026-11-25T16:00:00+01:00' } },
    when: both(shows('The interview date has passed.'), begins(/late|delay|sorry|apolog/i)),
    rows: [press('button', 'Remove', says()), insert],
  },
  'a draft is open: at the top or at the cursor, the sender or everyone': {
    asked: {
      offers: { everyone: true, cursor: true, into: 'draft' },
      message: { cc: [{ name: 'Tom Berger', address: 'tom@acme.example' }] },
    },
    when: begins(/^Hi/),
    rows: [
      press('radio', 'Everyone (2)', chosen('Everyone (2)')),
      press('radio', 'At the cursor', chosen('At the cursor')),
      press('button', 'Insert into reply', inserted({ everyone: true, at: 'cursor' })),
      press('radio', /^Only /, chosen('Only Maria Kowalska')),
      press('radio', 'At the top', chosen('At the top')),
      press('button', 'Insert again', inserted({ everyone: false, at: 'top' })),
    ],
  },
  'the reply window refuses': {
    asked: { outcome: { outcome: 'failed', says: 'host.failed.no-reply' } },
    when: begins(/^Hi Maria/),
    rows: [press('button', 'Insert into reply', shows('did not open a reply window')), copy],
  },
  'the letter has a trouble of its own': {
    asked: { message: { trouble: 'host.unread.failed' } },
    when: shows('The mail program did not let us read this letter.'),
    rows: [after(mended, press('button', 'Try again', hides('The mail program did not let us read')))],
  },
  'a letter in another language than mine': {
    asked: { message: german },
    when: begins(/^Guten Tag Frau Kowalska|^Sehr geehrte|^Guten Tag Maria|^Hallo/),
    rows: [
      press('button', 'Read it in English', shows(/^Thank you/)),
      press('button', 'Close the translation', hides(/^Thank you/)),
      insert,
    ],
  },
  'unreadable, and then it can be read': {
    asked: { refuses: 'no' },
    when: shows('Couldn’t read this mail.'),
    rows: [
      write('Recruiter', 'Ana Silva', says('Ana')),
      write('Role', 'Cook', says('Cook')),
      press('button', 'Copy text', copied),
      after(mended, press('button', 'Try again', both(offers('button', 'Insert into reply'), begins(/^Hi Maria/)))),
    ],
  },

  'first run': {
    anew: true,
    asked: { kept: {} },
    when: shows('Nothing is sent until you press Send.'),
    rows: [
      press('button', 'Got it', async ({ page }) => {
        await hides('Nothing is sent until you press Send.')({ page, text: async () => '', before: '' });
        expect((await mail(page, (each) => each.kept)).seen).toContain('1');
      }),
      insert,
    ],
  },
  'typed before, and here again': {
    anew: true,
    asked: {
      message: { id: 'kept' },
      kept: { seen: seenBefore, 'draft:kept': `1795420000000 ${JSON.stringify({ typed: 'Mine.' })}` },
    },
    when: both(shows('Your text from before.'), is('Mine.')),
    rows: [
      press('button', 'Start over', says(/^Hi Maria/)),
      press('button', 'Bring my text back', is('Mine.')),
      press('button', 'Insert into reply', inserted({ text: 'Mine.' })),
    ],
  },
  'choices made before, and here again': {
    anew: true,
    asked: {
      message: { id: 'kept' },
      kept: { seen: seenBefore, 'draft:kept': `1795420000000 ${JSON.stringify({ wish: { tone: 'formal' } })}` },
    },
    when: both(shows('Your choices from before.'), begins(/^Dear/)),
    rows: [press('button', 'Start over', says(/^Hi Maria/)), insert],
  },
  'offline, and unreadable: nothing that writes a reply': {
    anew: true,
    prepare: (page) => page.route(/writing|later|suggest/, (route) => route.abort()),
    asked: { refuses: 'no', delay: 300 },
    when: shows('The words of the reply could not be loaded.'),
    rows: [
      write('Your reply', 'I cannot come. Thank you.', is('I cannot come. Thank you.')),
      press('button', 'Copy text', copied),
      after(
        async (page) => {
          await page.unrouteAll();
          await mended(page);
        },
        press('button', 'Try again', both(offers('button', 'Insert into reply'), is('I cannot come. Thank you.')), {
          first: true,
        }),
      ),
      press('button', 'Start over', says(/^Hi Maria/)),
      insert,
    ],
    complains: true,
  },
  'no mail program': {
    anew: true,
    asked: { without: 'host' },
    when: shows('The mail program cannot be reached.'),
    rows: [
      write('Recruiter', 'Ana Silva', says('Ana')),
      write('Company', 'Globex', says('Globex')),
      press('button', 'Copy text', copied),
    ],
  },
  'no memory': {
    anew: true,
    asked: { without: 'memory' },
    when: shows('cannot be saved here'),
    rows: [
      press('button', 'Got it', hides('Nothing is sent until you press Send.')),
      write('Your reply', 'Still here', is('Still here')),
      press('button', 'Insert into reply', inserted({ text: 'Still here' })),
    ],
  },
  'a language that does not load': {
    anew: true,
    asked: { without: 'languages', message: german },
    when: shows('The words for German could not be loaded.'),
    rows: [
      press('button', 'Write a decline anyway', offers('button', 'Insert into reply')),
      press('button', 'Try again', offers('button', 'Write a decline anyway')),
    ],
  },
  'the mail program does not answer': {
    anew: true,
    clock: true,
    asked: { delay: -1 },
    when: both(shows('Reading the invitation…'), later, shows('has not answered yet')),
    rows: [
      press('button', 'Try again', both(shows('Reading the invitation…'), later, shows('has not answered yet'))),
      press('button', 'Type by hand', offers('textbox', 'Recruiter')),
      write('Recruiter', 'Ana Silva', says('Ana')),
    ],
  },
};

describe.each(Object.entries(hands))('by %s alone', (_, hand) => {
  let world: Visits;
  let page: Page;
  let letters = 0;
  // What went wrong in one scene must not spoil the next.
  let sound = false;
  beforeAll(async () => {
    world = await visits();
    page = await world.visit({}, { permissions: ['clipboard-read', 'clipboard-write'], ...hand.options });
    page.on('download', (file) => files.push(file.suggestedFilename()));
    page.on('filechooser', (asks) => void asks.setFiles(blocks));
  }, 120_000);
  afterAll(() => world.close());
  /** The reply once what was chosen is written; none where there is none. */
  const text = async () =>
    (await page.locator('textarea.reply').count()) === 0
      ? ''
      : page.locator('textarea.reply:not([aria-busy=true])').inputValue();

  test.each(Object.entries(scenes))(
    '%s',
    async (_name, {
      asked = {},
      anew = false,
      when,
      rows,
      clock = false,
      known = usual,
      prepare,
      complains = false,
    }) => {
      const { message } = asked;
      const id = `letter-${++letters}`;
      const whole = {
        ...asked,
        message: message === null ? null : { ...letter, id, conversationId: `conversation-${letters}`, ...message },
      };
      if (clock) await page.clock.install();
      if (!sound) world.complaints.splice(0);
      await page.unrouteAll();
      await prepare?.(page);
      if (anew || !sound) await world.revisit(page, whole);
      else
        await page.evaluate((next) => {
          const { mail: each } = window as unknown as { mail: { asked: object; changed: () => void } };
          each.asked = { tongue: 'en-US', ...next };
          each.changed();
        }, whole);
      sound = false;
      await when({ page, text, before: '' });
      // What an earlier scene handed over is none of this one's.
      await handedOver(page);
      // What no row names is the same whatever the hands are: one look is enough.
      const ground = { page, scope: page.locator('body'), text, known: hand === hands.mouse ? known : null };
      expect(await walk(ground, hand, rows)).toEqual([]);
      sound = true;
      const complaints = world.complaints.splice(0);
      expect(complains ? [] : complaints).toEqual([]);
    },
  );
});
