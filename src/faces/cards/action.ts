import type { Action, Button, ComposeHint } from './card';

/**
 * What a host is called with: the names in appsscript.json and in every card. `answers` says what comes back,
 * `letter` whether the host must read the open letter first (never before the person clicked).
 */
export const actions = {
  /** The panel is open and no letter is. */
  onHomepage: { answers: 'cards', letter: false },
  /** A letter was opened: a card that has read nothing. */
  onMessageOpen: { answers: 'cards', letter: false },
  /** The panel was opened in a reply window. */
  onCompose: { answers: 'cards', letter: false },
  /** The add-on's menu. */
  onSettings: { answers: 'menu', letter: false },
  /** The first line was read: it is not shown again. */
  gotIt: { answers: 'navigation', letter: false },
  readLetter: { answers: 'navigation', letter: true },
  updateReply: { answers: 'navigation', letter: true },
  createReply: { answers: 'draft', letter: true },
  /** The same in a reply window, where the letter is out of reach. */
  updateCompose: { answers: 'navigation', letter: false },
  insertReply: { answers: 'insertion', letter: false },
  showSettings: { answers: 'navigation', letter: false },
  keepSettings: { answers: 'navigation', letter: false },
  showBlocks: { answers: 'navigation', letter: false },
  showBlock: { answers: 'navigation', letter: false },
  keepBlock: { answers: 'navigation', letter: false },
  showUnanswered: { answers: 'navigation', letter: false },
  takeOff: { answers: 'navigation', letter: false },
} as const satisfies Readonly<Record<string, { readonly answers: Answers; readonly letter: boolean }>>;

/** `cards`: a trigger's first card. `menu`: cards for the add-on's menu. The rest answer a click. */
type Answers = 'cards' | 'menu' | 'navigation' | 'draft' | 'insertion';

export type ActionName = keyof typeof actions;

export const isAction = (name: string): name is ActionName => Object.prototype.hasOwnProperty.call(actions, name);

/** Parameters of an action: strings only. */
export type Parameters = Readonly<Record<string, string>>;

/**
 * A call of a host's function; a spinner shows until the answer comes. `persistValues` would let the values in the
 * browser win over those of the card that comes back, so only calls that never redraw their own card ask for it.
 */
export const call = (name: ActionName, parameters: Parameters = {}): Action => ({
  function: name,
  loadIndicator: 'SPINNER',
  ...(redraws.includes(name) ? {} : { persistValues: true }),
  parameters: Object.keys(parameters).map((key) => ({ key, value: parameters[key] ?? '' })),
});

const redraws: readonly ActionName[] = [
  'gotIt',
  'updateReply',
  'updateCompose',
  'keepSettings',
  'showBlocks',
  'keepBlock',
  'takeOff',
];

/** A button that opens an address beside the card; appsscript.json names where they may lead. */
export const link = (text: string, url: string): Button => ({ text, type: 'OUTLINED', onClick: { openLink: { url } } });

/** A button with words on it. */
export const button = (
  text: string,
  action: Action,
  more: { readonly filled?: boolean; readonly disabled?: boolean; readonly compose?: ComposeHint['x-compose'] } = {},
): Button => ({
  text,
  type: more.filled ? 'FILLED' : 'OUTLINED',
  onClick: { action },
  ...(more.disabled ? { disabled: true } : {}),
  ...(more.compose ? { 'x-compose': more.compose } : {}),
});
