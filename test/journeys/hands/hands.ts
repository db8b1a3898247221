// The three ways in which a person works a page: with nothing but a mouse, nothing but a keyboard, nothing but a finger.
import type { BrowserContextOptions, Locator } from 'playwright-core';

/** What hands can do to a control. */
export interface Hands {
  /** A button, a chip, a switch, the head of a disclosure. */
  readonly press: (target: Locator) => Promise<void>;
  /** Puts words in the place of what stands in a field, and leaves it where `leave` says so. */
  readonly write: (target: Locator, words: string, leave: boolean) => Promise<void>;
  /** One of a native list, by its words. */
  readonly choose: (target: Locator, words: string) => Promise<void>;
  /** A day ("2026-11-30"), a time ("10:00"), or both. */
  readonly set: (target: Locator, value: string) => Promise<void>;
  /** What the browser is to offer. */
  readonly options: BrowserContextOptions;
}

/** Lists and calendars are drawn by the system, outside the page: what is picked there arrives as a change of the field. */
const fromOutside = {
  choose: async (target: Locator, words: string) => {
    await target.selectOption({ label: words });
  },
  set: (target: Locator, value: string) => target.fill(value),
};

/** Words from the keyboard on the screen: they come without keys. */
const onScreen = async (target: Locator, words: string): Promise<void> => {
  await target.selectText();
  await target.page().keyboard.insertText(words);
};
/** Where nothing is that could be pressed: a field is left by going there. */
const nowhere = [3, 3] as const;

/** A chip or a switch is pressed where its words stand. */
const where = async (target: Locator): Promise<Locator> => {
  const label = target.locator('xpath=ancestor::label[1]');
  return (await target.evaluate((each) => each.matches('[type=radio], [type=checkbox], [type=file]'))) &&
    (await label.count()) > 0
    ? label
    : target;
};

const mouse: Hands = {
  ...fromOutside,
  options: {},
  press: async (target) => (await where(target)).click(),
  write: async (target, words, leave) => {
    await target.click();
    await onScreen(target, words);
    if (leave) await target.page().mouse.click(...nowhere);
  },
};

const touch: Hands = {
  ...fromOutside,
  options: { hasTouch: true, isMobile: true },
  press: async (target) => (await where(target)).tap(),
  write: async (target, words, leave) => {
    await target.tap();
    await onScreen(target, words);
    if (leave) await target.page().touchscreen.tap(...nowhere);
  },
};

/** Goes to a control by Tab alone, back where it lies before; among radios of one group by arrows, which choose as they go. */
const reach = async (target: Locator): Promise<void> => {
  const { keyboard } = target.page();
  const element = await target.elementHandle();
  for (let presses = 0; presses < 200; presses++) {
    const key = await element?.evaluate((wanted) => {
      const { activeElement: here, body } = document;
      if (here === wanted) return null;
      const before = here && here !== body && here.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING;
      if (here instanceof HTMLInputElement && wanted instanceof HTMLInputElement && here.type === 'radio') {
        const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
          (each) => each.name === here.name,
        );
        // The nearer way round.
        const steps = (group.indexOf(wanted) - group.indexOf(here) + group.length) % group.length;
        if (group.includes(wanted)) return steps <= group.length / 2 ? 'ArrowRight' : 'ArrowLeft';
      }
      // A list with one tab stop is walked through by arrows.
      if (wanted instanceof HTMLElement && wanted.tabIndex < 0 && here && wanted.closest('ul')?.contains(here))
        return before ? 'ArrowUp' : 'ArrowDown';
      return before ? 'Shift+Tab' : 'Tab';
    });
    if (!key) return;
    await keyboard.press(key);
  }
  throw new Error(`by keyboard nobody comes to ${target}`);
};

const keyboard: Hands = {
  options: {},
  press: async (target) => {
    await reach(target);
    const kind = await target.evaluate((each) => (each instanceof HTMLInputElement ? each.type : ''));
    // A radio is chosen by going to it, unless the focus was handed to it.
    if (kind === 'radio' && (await target.isChecked())) return;
    await target.page().keyboard.press(kind === 'radio' || kind === 'checkbox' ? 'Space' : 'Enter');
  },
  write: async (target, words, leave) => {
    await reach(target);
    const keys = target.page().keyboard;
    await keys.press('Control+a');
    if (words === '') await keys.press('Delete');
    await keys.type(words);
    if (leave) await keys.press('Tab');
  },
  choose: async (target, words) => {
    await reach(target);
    const keys = target.page().keyboard;
    const by = await target.evaluate((list, wanted) => {
      const { options, selectedIndex } = list as HTMLSelectElement;
      return [...options].findIndex((option) => option.text === wanted) - selectedIndex;
    }, words);
    await keys.press('Space');
    for (let steps = 0; steps < Math.abs(by); steps++) await keys.press(by < 0 ? 'ArrowUp' : 'ArrowDown');
    await keys.press('Enter');
  },
  set: async (target, value) => {
    await reach(target);
    const keys = target.page().keyboard;
    // From behind one comes to its last part: out at its front and in again.
    while (await target.evaluate((each) => each === document.activeElement)) await keys.press('Shift+Tab');
    await keys.press('Tab');
    const [, day, time] = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d)?$/.exec(value) ?? [];
    if (day) await keys.type(day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$2$3$1'));
    if (day && time) await keys.press('ArrowRight');
    if (time) await keys.type(clock(time));
  },
};

/** "14:05" as it is typed in English: 0205P. */
const clock = (time: string): string => {
  const hours = Number(time.slice(0, 2));
  return `${String(hours % 12 || 12).padStart(2, '0')}${time.slice(3)}${hours < 12 ? 'A' : 'P'}`;
};

export const hands: Readonly<Record<'mouse' | 'keyboard' | 'touch', Hands>> = { mouse, keyboard, touch };
