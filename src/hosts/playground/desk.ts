import type { LanguageCode } from '../../core/languages/code';
import type { Instant } from '../../core/languages/time';
import type { Letter } from './letter';

/** Whose manners the mail client imitates. */
export type Skin = 'outlook' | 'gmail';

/** What can be made to go wrong, to see how the product takes it. */
export interface Faults {
  readonly late: boolean;
  readonly refuses: boolean;
  readonly silent: boolean;
  readonly full: boolean;
}

/** Everything the mail client shows, as plain data. */
export interface Desk {
  /** Newest first. */
  readonly letters: readonly Letter[];
  readonly openId: string | null;
  readonly seen: readonly string[];
  readonly skin: Skin;
  readonly theme: 'auto' | 'light' | 'dark';
  /** The mail client's display language, which the product follows. */
  readonly language: LanguageCode;
  readonly clock: Instant;
  /** `read`: opened from a letter. `compose`: opened from a reply window. */
  readonly pane: 'closed' | 'read' | 'compose';
  readonly pinned: boolean;
  /** Ids of letters whose reply window is open. */
  readonly replying: readonly string[];
  readonly faults: Faults;
  /** The drawer with the switches. */
  readonly bench: boolean;
  readonly notice: string | null;
  /** Which column a narrow screen shows. */
  readonly column: 'list' | 'letter' | 'pane';
}

/** The playground's present: the sample letters are dated around it. It stands still until it is moved. */
export const fixedClock: Instant = '2026-11-24T09:30:00Z';

export const noFaults: Faults = { late: false, refuses: false, silent: false, full: false };

export const emptyDesk: Desk = {
  letters: [],
  openId: null,
  seen: [],
  skin: 'outlook',
  theme: 'auto',
  language: 'en',
  clock: fixedClock,
  pane: 'closed',
  pinned: false,
  replying: [],
  faults: noFaults,
  bench: false,
  notice: null,
  column: 'list',
};

/** The letter that is open, or null. */
export const openLetter = (desk: Desk): Letter | null =>
  desk.letters.find((letter) => letter.id === desk.openId) ?? null;

/** Opens another letter. As in Outlook an unpinned pane closes then, and a pinned one stays. */
export const openAnother = (desk: Desk, id: string): Desk => ({
  ...desk,
  openId: id,
  seen: desk.seen.includes(id) ? desk.seen : [...desk.seen, id],
  pane: desk.pane !== 'closed' && desk.pinned && desk.skin === 'outlook' ? 'read' : staysInGmail(desk),
  notice: null,
  column: 'letter',
});

/** Gmail's side panel stays open and shows its first card for the new letter. */
const staysInGmail = (desk: Desk): Desk['pane'] =>
  desk.skin === 'gmail' && desk.pane !== 'closed' ? 'read' : 'closed';

/** Puts what a letter turned out to be where it was being waited for. Whoever went on to another letter is not called back. */
export const arrive = (desk: Desk, letter: Letter): Desk => ({
  ...desk,
  letters: desk.letters.map((each) => (each.id === letter.id ? letter : each)),
});

/** Puts a letter of the visitor's own on top of the inbox and opens it. */
export const receive = (desk: Desk, letter: Letter): Desk =>
  openAnother({ ...desk, letters: [letter, ...desk.letters.filter((each) => each.id !== letter.id)] }, letter.id);
