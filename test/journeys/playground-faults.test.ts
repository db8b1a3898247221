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

const decline = async ({ page }: Visit): Promise<void> =>
  page.locator('.ribbon').getByRole('button', { name: 'Decline politely' }).click();

describe('the failure switches, as Outlook', () => {
  test('the mail program answers late: the pane waits, says so, and works', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { page, pane } = visit;
    await visit.fault('The mail program answers late');
    await decline(visit);
    await pane.getByText('Reading the invitation').first().waitFor();
    await pane.getByText('Maria Kowalska').first().waitFor();
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await page.locator('.editor').waitFor();
    expect(await visit.draft()).toMatch(/^Hi Maria,\n/);
  });

  test('late, and another letter is opened meanwhile: nothing is inserted anywhere', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { page, pane } = visit;
    await decline(visit);
    await page.getByRole('button', { name: 'Pin the pane' }).click();
    await pane.getByRole('textbox', { name: 'Your reply' }).waitFor();
    await visit.fault('The mail program answers late');
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await visit.open('Daniel Osei');
    await page.waitForTimeout(4_000);
    expect(await page.locator('.editor').count()).toBe(0);
    await visit.open('Maria Kowalska');
    expect(await page.locator('.editor').count()).toBe(0);
  });

  test('the reply window refuses: a sentence that says what to do, the draft untouched; lifted, one click completes', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { page, pane } = visit;
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.keyboard.type('mine');
    const before = await visit.draft();
    await visit.fault('The reply window refuses the text');
    await decline(visit);
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await visit.says('The mail program did not take the text');
    expect(await visit.draft()).toBe(before);
    await visit.fault('The reply window refuses the text');
    await pane.getByRole('button', { name: /^Insert/ }).click();
    await page.locator('.editor', { hasText: 'Hi Maria,' }).waitFor();
    expect(await visit.draft()).toContain('mine');
  });

  test('silent: within 5 s it is said that nobody knows, and the pane can still be filled in and copied', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { page, pane } = visit;
    await visit.fault('The mail program does not answer');
    // The page's own clock is put on by five seconds: how busy this machine is plays no part.
    await page.clock.install();
    await decline(visit);
    await pane.getByText('Reading the invitation').first().waitFor();
    const said = pane.getByText(/Couldn’t read this mail|has not answered yet/).first();
    expect(await said.isVisible()).toBe(false);
    await page.clock.fastForward(5_000);
    await said.waitFor({ timeout: 3_000 });
    await pane.getByLabel('Recruiter').fill('Maria Kowalska');
    await pane.getByRole('button', { name: /^Copy/ }).first().waitFor();
    await visit.fault('The mail program does not answer');
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByText('Harbourline').first().waitFor();
  });

  test('silent while inserting: said to be unknown, and not there twice after the next try', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { page, pane } = visit;
    await decline(visit);
    await pane.getByRole('textbox', { name: 'Your reply' }).waitFor();
    await visit.fault('The mail program does not answer');
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await visit.says('The mail program has not answered');
    await visit.fault('The mail program does not answer');
    await pane.getByRole('button', { name: /^Insert/ }).click();
    await page.locator('.editor', { hasText: 'Hi Maria,' }).waitFor();
    expect((await visit.draft()).match(/Hi Maria,/g)).toHaveLength(1);
  });

  test('the storage is full: typed text stays, and it is said that it cannot be saved', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { page, pane } = visit;
    await visit.fault('The storage is full');
    await decline(visit);
    await pane.getByRole('textbox', { name: 'Your reply' }).fill('My own no.');
    await pane
      .getByText(/cannot be saved|no room left/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await page.locator('.editor', { hasText: 'My own no.' }).waitFor();
  });

  test('pressing Insert again never puts the text there twice', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { pane } = visit;
    await decline(visit);
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await visit.says('reply window is open');
    await pane.getByRole('button', { name: 'Insert again' }).click();
    await visit.says('already stands in your draft');
    expect((await visit.draft()).match(/Hi Maria,/g)).toHaveLength(1);
  });

  test('another reason, and Insert again: the new answer takes the place of the earlier one, what was typed stays', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { page, pane } = visit;
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.keyboard.type('PS: greetings to Tom.');
    const before = await visit.draft();
    await decline(visit);
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await visit.says('Your text stands');
    await pane.getByRole('radio', { name: 'Other offer' }).check();
    await pane.getByRole('button', { name: 'Insert again' }).click();
    await visit.says('Your earlier text was replaced');
    const draft = await visit.draft();
    expect(draft.match(/Hi Maria,/g)).toHaveLength(1);
    expect(draft).toContain('another position');
    expect(draft.endsWith(before)).toBe(true);
    await pane.getByRole('button', { name: 'Undo' }).last().click();
    await visit.says('taken out again');
    expect(await visit.draft()).toBe(before);
  });

  test('an earlier text that was changed in the draft is not replaced, nor a second one put above it', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { page, pane } = visit;
    await decline(visit);
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await visit.says('reply window is open');
    await page.locator('.editor div').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' and Tom,');
    const changed = await visit.draft();
    await pane.getByRole('radio', { name: 'Other offer' }).check();
    await pane.getByRole('button', { name: 'Insert again' }).click();
    await visit.says('Your draft holds an earlier text that you have changed since');
    expect(await visit.draft()).toBe(changed);
    // Taken out by the person, as the sentence says: one press puts the new one there.
    await page.locator('.editor').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await pane.getByRole('button', { name: 'Insert again' }).click();
    await visit.says('Your text stands');
    expect((await visit.draft()).match(/Maria,/g)).toHaveLength(1);
  });

  test('what was typed into the reply since is never taken out by Undo', async () => {
    visit = await stage.visit('#letter=01-plain-invitation');
    const { page, pane } = visit;
    await decline(visit);
    await pane.getByRole('button', { name: 'Insert into reply' }).click();
    await page.locator('.editor div').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' and Tom,');
    const changed = await visit.draft();
    await pane.getByRole('button', { name: 'Undo' }).last().click();
    await visit.says('The draft has changed since');
    expect(await visit.draft()).toBe(changed);
  });
});

describe('the failure switches, as Gmail', () => {
  const panel = ({ page }: Visit) => page.getByRole('complementary', { name: 'Side panel' });
  const begin = async (here: Visit): Promise<void> => {
    await here.page.locator('.rail').getByRole('button').click();
    await panel(here).getByRole('button', { name: 'Decline politely', exact: true }).click();
  };

  test('the add-on does not answer: it is said, and one more click completes', async () => {
    visit = await stage.visit('#skin=gmail&letter=01-plain-invitation');
    await visit.fault('The mail program does not answer');
    await begin(visit);
    await panel(visit).getByText('did not answer in time').waitFor();
    await visit.fault('The mail program does not answer');
    await panel(visit).getByRole('button', { name: 'Decline politely', exact: true }).click();
    await panel(visit).getByRole('button', { name: 'Create reply' }).waitFor();
  });

  test('the mail program answers late: the panel says that it takes a moment, and the card comes', async () => {
    visit = await stage.visit('#skin=gmail&letter=01-plain-invitation');
    await visit.fault('The mail program answers late');
    await begin(visit);
    await panel(visit).getByText('One moment').waitFor();
    expect(await panel(visit).getByRole('button', { name: 'Create reply' }).count()).toBe(0);
    await panel(visit).getByRole('button', { name: 'Create reply' }).click();
    await visit.page.locator('.editor', { hasText: 'Hi Maria,' }).waitFor();
  });

  test('the storage is full: what cannot be kept is said, and a reply is made all the same', async () => {
    visit = await stage.visit('#skin=gmail&letter=01-plain-invitation');
    await begin(visit);
    await panel(visit).getByRole('button', { name: 'Create reply' }).waitFor();
    await visit.fault('The storage is full');
    await panel(visit).getByRole('button', { name: 'More' }).click();
    await panel(visit).getByLabel('Your name under the letter').fill('Sam Doe');
    await panel(visit).getByRole('button', { name: 'Save' }).click();
    await panel(visit).getByText('Your change could not be saved.').waitFor();
    await panel(visit).getByRole('button', { name: 'Back', exact: true }).click();
    await panel(visit).getByRole('button', { name: 'Back', exact: true }).click();
    await panel(visit).getByRole('button', { name: 'Create reply' }).click();
    await visit.page.locator('.editor', { hasText: 'Hi Maria,' }).waitFor();
  });

  test('the draft is refused: a card says so, with the text on it', async () => {
    visit = await stage.visit('#skin=gmail&letter=01-plain-invitation');
    await begin(visit);
    await visit.fault('The reply window refuses the text');
    await panel(visit).getByRole('button', { name: 'Create reply' }).click();
    const kept = panel(visit).locator('textarea');
    await kept.waitFor();
    await visit.page.waitForFunction(() => document.querySelectorAll('.card-footer').length === 0);
    expect(await kept.inputValue()).toMatch(/^Hi Maria,\n/);
    expect(await visit.page.locator('.editor').count()).toBe(0);
  });
});
