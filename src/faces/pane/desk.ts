import type { LanguageCode } from '../../core/languages/code';
import type { LaterWords } from '../../core/languages/en/interface';
import { firstWords } from '../../core/languages/en/interface/first';
import type { Languages, WritingLanguage } from '../../core/languages/language';
import { say as fill } from '../../core/languages/say';
import type { Given } from '../../core/session/session';
import { type Keeper, keeper } from './keeper';
import { nearest } from './languages';
import { noSettings } from './settings';
import type { State } from './state';
import type { World } from './world';

/** The desk the letter lies on: the state, what draws it, and the tools that change it. One per mounted pane. */
export interface Desk {
  readonly world: World;
  readonly keeper: Keeper;
  /** The element the pane is drawn into. */
  readonly root: HTMLElement;
  readonly state: () => State;
  readonly set: (change: Partial<State>) => void;
  /** The words of the interface under a key; a key nobody knows stays visible. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** What the tools remember between two uses; nothing of it is shown. */
  readonly drawer: Drawer;
  /** How dates are written: as in the mail program where the interface speaks its language. */
  readonly locale: () => string;
  /** Tells a screen reader. */
  readonly tell: (key: string, values?: Readonly<Record<string, string | number>>) => void;
}

export interface Drawer {
  /** Counts the letters opened: an answer to an earlier question is thrown away. */
  turn: number;
  /** The field that is being typed into, and when its last key was pressed, milliseconds. */
  run: { readonly field: string; readonly at: number } | null;
  /** The draft that waits to be kept. */
  saving: ReturnType<typeof setTimeout> | null;
  languages: Partial<Languages<WritingLanguage>>;
  /** Composes replies in the page, null while it is not at hand. */
  suggest: Given['suggest'];
  /** The later words in English, which stand in for those of other languages. */
  english: Partial<LaterWords>;
  /** The language whose later words are at hand, null while none are. */
  later: LanguageCode | null;
  /** The device's zone, once its name was needed. */
  zone: string | null;
  /** The first focus was placed, or not to be placed. */
  greeted: boolean;
}

/** A desk with nothing on it yet. `draw` is called after every change. */
export const layDesk = (world: World, root: HTMLElement, draw: () => void): Desk => {
  let state: State = {
    phase: 'opening',
    slow: 0,
    screen: 'reply',
    session: null,
    trouble: '',
    lacking: null,
    anyway: false,
    offers: { everyone: false, cursor: false, into: world.host ? 'reply' : 'none' },
    notice: null,
    place: 'top',
    busy: false,
    outcome: null,
    earlier: null,
    inserted: false,
    said: '',
    firstRun: false,
    forgetful: null,
    settings: noSettings,
    mine: nearest(world.interfaceLanguage),
    tongue: 'en',
    words: firstWords,
    judged: null,
    unjudged: false,
    mirror: false,
  };
  const drawer: Drawer = {
    turn: 0,
    run: null,
    saving: null,
    languages: {},
    suggest: null,
    english: {},
    later: null,
    zone: null,
    greeted: false,
  };
  const set = (change: Partial<State>) => {
    state = { ...state, ...change };
    draw();
  };
  const say: Desk['say'] = (key, values) => {
    const found = [state.words, firstWords, drawer.english] as readonly Readonly<Record<string, string>>[];
    return fill(found.find((words) => words[key] !== undefined)?.[key] ?? key, values);
  };
  return {
    world,
    root,
    drawer,
    keeper: keeper(world.memory, writer(), (trouble) => trouble !== state.forgetful && set({ forgetful: trouble })),
    state: () => state,
    set,
    say,
    locale: () => (nearest(world.interfaceLanguage) === state.tongue ? world.interfaceLanguage : state.tongue),
    // The same sentence twice is told twice: a no-break space makes the second a change.
    tell: (key, values) => {
      const said = say(key, values);
      set({ said: said === state.said ? `${said}\u00a0` : said });
    },
  };
};

/**
 * A name for this pane among all that write to the same memory; that two bear the same is unlikely, and then the later one wins.
 * No secret: `crypto` would cost milliseconds at its first use.
 */
const writer = (): string => Math.floor(Math.random() * 2 ** 32).toString(36);
