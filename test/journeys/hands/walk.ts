// A table of controls with what each must do, walked through by any hands; a control that no row names is a failure.
import type { Locator, Page } from 'playwright-core';
import { hands as all, type Hands } from './hands';

export type Role = 'button' | 'link' | 'radio' | 'checkbox' | 'switch' | 'textbox' | 'combobox' | 'summary';

/** What a row may look at after its control was worked. */
export interface Look {
  readonly page: Page;
  /** The reply now, and as it was before. */
  readonly text: () => Promise<string>;
  readonly before: string;
}

/** One control, what is done to it, and what must come of it. */
export interface Row {
  readonly role: Role;
  readonly name: string | RegExp;
  /** The group it stands in, where the name alone does not tell. */
  readonly within?: string;
  /** A control that is there for these hands alone. */
  readonly only?: keyof typeof all;
  /** The first of several that are called the same; otherwise the last. */
  readonly first?: boolean;
  /** Other controls this one stands for: the same button in other rows of a list. */
  readonly like?: RegExp;
  readonly work: (hands: Hands, target: Locator) => Promise<void>;
  readonly then: (look: Look) => unknown;
}

type Then = Row['then'];
type More = Pick<Row, 'within' | 'like' | 'first' | 'only'>;

export const press = (role: Role, name: string | RegExp, then: Then, more: More = {}): Row => ({
  ...{ role, name, then, ...more },
  work: (hands, target) => hands.press(target),
});
export const write = (name: string | RegExp, words: string, then: Then, more: More & { role?: Role } = {}): Row => ({
  ...{ role: 'textbox', name, then, ...more },
  work: async (hands, target) => {
    await hands.write(target, words, false);
    await until(`"${words}" in the field`, async () => (await held(target)).startsWith(words));
  },
});
/** What a field holds, or a piece of the page that is written into. */
const held = (target: Locator): Promise<string> =>
  target.evaluate((each) => ('value' in each ? String(each.value) : (each.textContent ?? '')));
/** As `write`, for a field that takes its words over when it is left. */
export const fill = (name: string | RegExp, words: string, then: Then, more: More & { role?: Role } = {}): Row => ({
  ...{ role: 'textbox', name, then, ...more },
  work: (hands, target) => hands.write(target, words, true),
});
export const choose = (name: string | RegExp, words: string, then: Then, more: More = {}): Row => ({
  ...{ role: 'combobox', name, then, ...more },
  work: (hands, target) => hands.choose(target, words),
});
export const set = (name: string | RegExp, value: string, then: Then, more: More = {}): Row => ({
  ...{ role: 'textbox', name, then, ...more },
  work: (hands, target) => hands.set(target, value),
});

/** The same control once the world is another one. */
export const after = (prepare: (page: Page) => Promise<unknown>, row: Row): Row => ({
  ...row,
  work: async (hands, target) => {
    await prepare(target.page());
    await row.work(hands, target);
  },
});

/** Waits until it is so; the words say what was awaited. */
export const until = async (what: string, so: () => Promise<boolean>, milliseconds = 5000): Promise<void> => {
  for (const end = Date.now() + milliseconds; ; ) {
    if (await so()) return;
    if (Date.now() > end) throw new Error(`never: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
};

/** The reply is another one now, with these words in it. */
export const says =
  (...words: readonly (string | RegExp)[]): Then =>
  ({ text, before }) => {
    let now = before;
    return until(`a changed reply with ${words.join(', ')}, from: ${before}`, async () => {
      now = await text();
      return now !== before && words.every((each) => (typeof each === 'string' ? now.includes(each) : each.test(now)));
    });
  };
/** The reply is another one now, and these words have gone. */
export const saysNoMore =
  (...words: readonly string[]): Then =>
  ({ text, before }) =>
    until(`a changed reply without ${words.join(', ')}, from: ${before}`, async () => {
      const now = await text();
      return now !== before && words.every((each) => before.includes(each) && !now.includes(each));
    });
/** The reply is this, to the letter. */
export const is =
  (words: string): Then =>
  ({ text }) =>
    until(`the reply: ${words}`, async () => (await text()) === words);
/** These words stand on the page. */
export const shows =
  (words: string | RegExp): Then =>
  ({ page }) =>
    page.getByText(words).filter({ visible: true }).first().waitFor();
/** These words stand on the page no more. */
export const hides =
  (words: string | RegExp): Then =>
  async ({ page }) =>
    until(`no more: ${words}`, async () => (await page.getByText(words).filter({ visible: true }).count()) === 0);
/** This control is there to be worked. */
export const offers =
  (role: Role, name: string | RegExp): Then =>
  ({ page }) =>
    found(page.locator('body'), { role, name }).first().waitFor();
/** This control is not there. */
export const lacks =
  (role: Role, name: string | RegExp): Then =>
  ({ page }) =>
    found(page.locator('body'), { role, name }).waitFor({ state: 'detached' });
export const both =
  (...each: readonly Then[]): Then =>
  async (look) => {
    for (const then of each) await then(look);
  };

const found = (scope: Locator, { role, name, within }: Pick<Row, 'role' | 'name' | 'within'>): Locator => {
  const place = within === undefined ? scope : scope.getByRole('group', { name: within, exact: true });
  return role === 'summary'
    ? place.locator('summary').filter({ hasText: name })
    : place.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name });
};

/** Where a table is walked: the part of the page that is looked at, and where the reply stands. */
export interface Ground {
  readonly page: Page;
  readonly scope: Locator;
  readonly text: () => Promise<string>;
  /** Rows of other tables, whose controls may stand here as well; null where nobody looks for controls that no row names. */
  readonly known: readonly Row[] | null;
}

/** Works every row with these hands. Gives the controls that were in sight at any time and that no row names. */
export const walk = async (
  { page, scope, text, known }: Ground,
  hands: Hands,
  rows: readonly Row[],
): Promise<readonly string[]> => {
  const nameless = new Set<string>();
  const look = async () => {
    if (known === null) return;
    for (const each of await controls(scope))
      if (![...rows, ...known].some((row) => names(row, each))) nameless.add(each);
  };
  await look();
  for (const row of rows) {
    if (row.only && all[row.only] !== hands) continue;
    const before = await text();
    try {
      // Of two that are called the same the last is meant: what came because of what was done stands behind.
      const same = found(scope, row);
      await row.work(hands, row.first ? same.first() : same.last());
      await row.then({ page, text, before });
    } catch (error) {
      throw new Error(`${row.role} ${row.name}: ${error instanceof Error ? error.message : error}`);
    }
    await look();
  }
  return [...nameless];
};

const names = ({ role, name, like }: Row, control: string): boolean => {
  const [kind, ...rest] = control.split(' ');
  const called = rest.join(' ');
  if (kind !== role) return false;
  return (typeof name === 'string' ? name === called : name.test(called)) || like?.test(called) === true;
};

/** Everything in sight that can be worked, as "role name". */
const controls = async (scope: Locator): Promise<readonly string[]> => {
  const all = await scope.ariaSnapshot();
  const lines = all.split('\n').map((line) => {
    const quoted = /^\s*- '/.test(line);
    const [, role, name = ''] =
      /^\s*- '?(button|link|radio|checkbox|switch|textbox|combobox|searchbox|spinbutton|slider|tab|menuitem)(?: "((?:[^"\\]|\\.)*)")?/.exec(
        line,
      ) ?? [];
    return role && `${role} ${(quoted ? name.replace(/''/g, "'") : name).replace(/\\(.)/g, '$1')}`;
  });
  const heads = await scope.locator('summary:visible').allInnerTexts();
  // The name of a sentence where the sentence should stand.
  const keys = all.match(/\b(?:cards|pane|reading|review|host)\.[a-z][\w.-]*\w/g) ?? [];
  return [
    ...lines.filter((line) => line !== undefined),
    ...heads.map((head) => `summary ${head.trim()}`),
    ...keys.map((key) => `key ${key}`),
  ];
};
