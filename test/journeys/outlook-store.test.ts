import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { journey, type Pane } from '../outlook-simulator/journey';
import { invitation, secondInvitation } from '../outlook-simulator/letters';
import { dispatch, type Fault } from '../outlook-simulator/scene';

// What the pane remembers, through Microsoft's own office.js.
const { open, begin } = journey();
const save = (how: Fault['how'], more: Partial<Fault> = {}): Fault => ({ call: dispatch.saveSettings, how, ...more });
const saves = async (pane: Pane): Promise<number> =>
  (await pane.calls()).filter(({ id }) => id === dispatch.saveSettings).length;
const settings = async (pane: Pane): Promise<void> => {
  await pane.button('Settings and phrase blocks').click();
  await pane.pane.getByLabel('Your name under the reply').waitFor();
};
/** Gives the reply a name, and waits until the pane has said what became of it. */
const sign = async (pane: Pane, name: string, says: RegExp, within = 5000): Promise<void> => {
  await settings(pane);
  await pane.pane.getByLabel('Your name under the reply').fill(name);
  await pane.pane.getByLabel('Your name under the reply').blur();
  await pane.pane.getByRole('status').getByText(says).waitFor({ timeout: within });
};
/** Adds a block of the person's own. */
const add = async (pane: Pane, text: string): Promise<void> => {
  await settings(pane);
  await pane.button('+ Add').click();
  await pane.pane.getByLabel('Kind of block').selectOption({ label: 'Closing' });
  await pane.pane.getByLabel('Text').fill(text);
  await pane.button('Save').click();
};
const saved = (pane: Pane): Promise<void> => pane.pane.getByRole('status').getByText('Saved.').waitFor();

describe('the mailbox is full', () => {
  test('by what others keep: Outlook says 9019; it is said, nothing of before changes, and the reply is inserted', async () => {
    const before = { other: JSON.stringify('x'.repeat(32_700)), settings: '"1;w=1;+{}"', keys: '"settings"' };
    const pane = await open({ item: invitation, settings: before });
    await sign(pane, 'Samuel', /could not be saved/);
    expect(await pane.settings()).toEqual(before);
    await pane.button('← Back').click();
    await pane.says(/could not be saved/);
    expect(await pane.text()).toMatch(/Samuel$/);
    await pane.insert.click();
    await pane.says(/A reply window is open/);
  });

  test('by our own blocks: that is said, the text stays in its field, and Outlook is not even asked', async () => {
    const block = (id: string) => [
      `block:en:own/${id}`,
      JSON.stringify(
        `1;w=1;+${JSON.stringify({ id: `own/${id}`, move: 'closing', language: 'en', text: id.repeat(1900), intents: ['decline'], hidden: false, place: null })}`,
      ),
    ];
    const blocks = Object.fromEntries([...'abcdefghijklmnop'].map(block));
    const before = { ...blocks, keys: JSON.stringify(Object.keys(blocks).sort().join('\n')) };
    const pane = await open({ item: invitation, settings: before });
    await add(pane, 'y'.repeat(1900));
    await pane.says(/could not be saved/);
    expect(await saves(pane)).toBe(0);
    expect(await pane.settings()).toEqual(before);
    expect(await pane.pane.getByLabel('Text').inputValue()).toHaveLength(1900);
  });
});

describe('Outlook saves badly', () => {
  test('refused once, at random: asked once more, and nobody is troubled', async () => {
    const pane = await open({ item: invitation, faults: [save('code', { code: 9019, times: 1 })] });
    await sign(pane, 'Samuel', /Saved\./);
    expect(await saves(pane)).toBe(2);
    expect(JSON.stringify(await pane.settings())).toContain('Samuel');
  });

  test('never answers: within five seconds it is said; what is typed meanwhile is there at the next visit', async () => {
    const pane = await open({ item: invitation, faults: [save('silent')] });
    await settings(pane);
    await pane.pane.getByLabel('Your name under the reply').fill('Samuel');
    await pane.pane.getByLabel('Your name under the reply').blur();
    await pane.button('← Back').click();
    await pane.reply.fill('Typed while the mailbox is silent.');
    await pane.page.waitForTimeout(500);
    const again = await begin({ item: invitation }, pane);
    await pane.says(/could not be saved/, 5000);
    await again.says(/Your text from before/, 20_000);
    expect(await again.text()).toBe('Typed while the mailbox is silent.');
  });
});

describe('two panes on one mailbox', () => {
  test('each saves a bag that knows nothing of the other: the later one holds both, for every device', async () => {
    const one = await open({ item: invitation });
    const two = await begin({ item: secondInvitation }, one);
    await two.reply.waitFor({ timeout: 20_000 });
    await add(one, 'A closing from the first pane.');
    await saved(one);
    await add(two, 'A closing from the second pane.');
    await saved(two);
    const bag = await two.settings();
    expect(JSON.stringify(bag)).toContain('from the first pane');
    expect(JSON.stringify(bag)).toContain('from the second pane');
    const elsewhere = await open({ item: invitation, settings: bag });
    await settings(elsewhere);
    await elsewhere
      .button(/^(Greeting|Closing) \d/)
      .last()
      .click();
    await elsewhere.says('A closing from the first pane.');
    await elsewhere.says('A closing from the second pane.');
  });
});

describe('a damaged store', () => {
  test.each([
    ['the index is gone', {}],
    ['the index is damaged', { keys: '"{broken"' }],
  ])('%s: saving keeps what stands there', async (_, index) => {
    const pane = await open({
      item: invitation,
      settings: { settings: '"1;w9=4;+{\\"signOffName\\":\\"Old Name\\"}"', 'block:x': '"1;w=1;+{}"', ...index },
    });
    await sign(pane, 'Samuel', /Saved\./);
    const bag = await pane.settings();
    expect(bag['block:x']).toBe('"1;w=1;+{}"');
    expect(JSON.stringify(bag)).toContain('Samuel');
  });

  test.each([
    ['an object', '{"a":1}'],
    ['what office.js takes for a moment', '"Date(5)"'],
    ['a text of a later version', '"9;later"'],
  ])('%s in the place of the settings: they are kept beside it, byte for byte', async (_, raw) => {
    const pane = await open({ item: invitation, settings: { settings: raw, keys: '"settings"' } });
    await sign(pane, 'Samuel', /Saved\./);
    const bag = await pane.settings();
    const [, aside] = Object.entries(bag).find(([key]) => key.startsWith('quarantine:settings')) ?? [];
    expect([raw, JSON.stringify(raw)]).toContain(aside);
    expect(bag.settings).toContain('Samuel');
  });
});

describe('the blocks are handed over', () => {
  const mine = {
    id: 'own/mine',
    move: 'closing',
    language: 'en',
    text: 'My own words.',
    intents: ['decline'],
    hidden: false,
    place: null,
  };
  const kept = {
    'block:en:own/mine': JSON.stringify(`1;w=1;+${JSON.stringify(mine)}`),
    'block:en:own/later': '"9;of a later version"',
    keys: '"block:en:own/mine\\nblock:en:own/later"',
  };
  const file = { blocks: [mine], unreadable: { 'block:en:own/later': '9;of a later version' } };

  test('as a file, what cannot be read among it; and as a text beside it', async () => {
    const pane = await open({ item: invitation, settings: kept });
    await settings(pane);
    const [download] = await Promise.all([pane.page.waitForEvent('download'), pane.button('Export').click()]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject(file);
    await pane.says(/If none was saved, copy this text/);
  });

  test('in a frame that lets no file through: as a text that can be selected and copied', async () => {
    const pane = await open({
      item: invitation,
      settings: kept,
      sandbox: 'allow-scripts allow-same-origin allow-forms',
    });
    let downloads = 0;
    pane.page.on('download', () => downloads++);
    await settings(pane);
    await pane.button('Export').click();
    const text = pane.pane.getByLabel(/If none was saved/);
    expect(JSON.parse(await text.inputValue())).toMatchObject(file);
    await text.focus();
    expect(await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
      (await text.inputValue()).length,
    );
    await pane.button('Copy').click();
    await pane.pane
      .getByRole('status')
      .getByText(/^Copied/)
      .waitFor();
    expect(downloads).toBe(0);
  });
});
