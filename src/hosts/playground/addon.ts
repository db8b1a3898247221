import { type ActionName, actions } from '../../faces/cards/action';
import type { Answer, Carried } from '../../faces/cards/answer';
import type { Around } from '../../faces/cards/around';
import type { Card } from '../../faces/cards/card';
import type { CardEvent } from '../../faces/cards/event';
import { arrived } from './arrived';
import { type AddonStage, carryOut } from './carry-out';
import { openLetter } from './desk';
import { lateness, patience } from './mail';
import { createStore, type Store } from './store';
import { zone } from './when';
import { words } from './words';

/** What the side panel shows: Google's stack of cards, the last one on top. */
export interface Panel {
  readonly stack: readonly Card[];
  readonly busy: boolean;
  /** Counts the cards ever shown: a new card's fields begin with the card's own values. */
  readonly serial: number;
  readonly notice: string | null;
}

/** The add-on as Gmail runs it: every click is a turn of the real cards, answered by plain data. */
export interface Addon {
  readonly panel: Store<Panel>;
  /** The panel was opened, or shows another letter now: its first card. */
  readonly begin: () => Promise<void>;
  readonly click: (name: string, parameters: Record<string, string>, inputs: Inputs) => Promise<void>;
  readonly back: () => void;
}

type Inputs = NonNullable<NonNullable<CardEvent['commonEventObject']>['formInputs']>;

const emptyPanel: Panel = { stack: [], busy: false, serial: 0, notice: null };

export const createAddon = (stage: AddonStage): Addon => {
  const { store, memory } = stage;
  const panel = createStore(emptyPanel);
  let carried: Carried | null = null;
  let running = 0;
  const drafted = new Map<string, string>();
  const run = async (name: ActionName, event: CardEvent, stack: readonly Card[]): Promise<void> => {
    const mine = ++running;
    panel.change((now) => ({ ...now, stack, busy: true, notice: null }));
    const { openId, clock, language } = store.get();
    const { allLanguages, interfaceIn, failureCard, turn } = await import('./turning');
    const letter = actions[name].letter ? await read(store) : null;
    const around: Around = {
      letter: letter === 'silent' ? null : letter,
      carried,
      languages: allLanguages,
      words: interfaceIn(language),
      locale: store.get().language,
      now: clock,
      stored: await memory.recall(),
      draftedAt: drafted.get(openId ?? '') ?? null,
    };
    // Another click, or another letter, has come in between: its answer counts.
    if (mine !== running) return;
    if (letter === 'silent') return panel.change((now) => ({ ...now, busy: false, notice: words['panel.silent'] }));
    const wanted = turn(name, event, around);
    carried = wanted.carry ?? carried;
    const failed = await carryOut(wanted, stage, openId);
    if (mine !== running) return;
    if (!failed && wanted.createReply && openId) drafted.set(openId, clock);
    const text = event.commonEventObject?.formInputs?.preview?.stringInputs?.value?.[0] ?? null;
    const answer: Answer = failed ? { navigations: [{ pushCard: failureCard(failed, text, around) }] } : wanted;
    panel.change((now) => after(now, answer));
  };
  return {
    panel,
    begin: async () => {
      const { pane } = store.get();
      const name = pane === 'compose' ? 'onCompose' : openLetter(store.get()) ? 'onMessageOpen' : 'onHomepage';
      await run(name, eventOf(store, {}, {}), []);
    },
    click: async (name, parameters, inputs) => {
      if (Object.prototype.hasOwnProperty.call(actions, name))
        await run(name as ActionName, eventOf(store, parameters, inputs), panel.get().stack);
    },
    back: () => panel.change((now) => ({ ...now, stack: now.stack.slice(0, -1), serial: now.serial + 1 })),
  };
};

/** The open letter, as late as the switches want it. */
const read = async (store: Store): Promise<Around['letter'] | 'silent'> => {
  const { late, silent } = store.get().faults;
  if (late || silent) await new Promise((done) => setTimeout(done, silent ? patience : lateness));
  if (silent) return 'silent';
  const letter = await arrived(store);
  return letter === null ? 'no-letter' : letter.message;
};

const eventOf = (store: Store, parameters: Record<string, string>, formInputs: Inputs): CardEvent => ({
  commonEventObject: {
    hostApp: 'GMAIL',
    platform: 'WEB',
    userLocale: store.get().language,
    timeZone: { id: zone, offset: '0' },
    parameters,
    formInputs,
  },
  gmail: { messageId: store.get().openId ?? '', threadId: store.get().openId ?? '', accessToken: 'playground' },
});

/** Google's stack after an answer. */
const after = (panel: Panel, answer: Answer): Panel => {
  let { stack } = panel;
  for (const step of answer.navigations ?? []) {
    if ('pushCard' in step) stack = [...stack, step.pushCard];
    else if ('updateCard' in step) stack = [...stack.slice(0, -1), step.updateCard];
    else stack = 'popToRoot' in step ? stack.slice(0, 1) : stack.slice(0, Math.max(1, stack.length - 1));
  }
  const serial = answer.navigations?.length ? panel.serial + 1 : panel.serial;
  return { stack, serial, busy: false, notice: answer.notification ?? null };
};
