import type { Instant } from '../../core/languages/time';
import type { Message } from '../../core/message/message';
import type { Reading } from '../../core/reading/reading';
import type { Composed, Doings, Given } from '../../core/session/session';
import { becomeCalm, whenIdle } from './idle';

/** A letter to be read and answered, with what the person wishes for every letter and did on this one. */
export interface Asked {
  readonly message: Message;
  readonly now: Instant;
  readonly standing: Given['standing'];
  readonly doings: Partial<Doings>;
  /** In which the page says times: BCP 47. */
  readonly locale: string;
}

/** A letter as it was read, and the reply; `composed` is null where the reader only reads. */
export interface Answered {
  readonly asRead: Reading;
  readonly composed: Composed | null;
  /** The language of the letter did not come: the reply is in English. */
  readonly lacks: boolean;
}

/** Reads a letter with its own language at hand, and answers it where it can. */
export type Read = (asked: Asked) => Promise<Answered>;

/**
 * What goes to the worker and comes back from it; `answered` is null where it could not read. After its answer the worker says
 * a time as the page will, and tells: what `Intl` costs at its first use, more than all that is drawn, it costs a process once.
 */
export interface Question {
  readonly number: number;
  readonly asked: Asked;
}
export interface Answer {
  readonly number: number;
  readonly answered: Answered | null | 'times are cheap now';
}

/** What of a `Worker` is used; `never`, because a real one hands its listeners more than we look at. */
export interface Aside {
  readonly postMessage: (question: Question) => void;
  readonly terminate: () => void;
  onmessage: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
}

/** Milliseconds after which a silent worker is no longer waited for. */
const patience = 8000;

/**
 * Reads and answers letters in a worker, so that the page stays free for the person. `start` begins the worker at once; where
 * it cannot be begun, fails or stays silent, letters are read in the page by what `here` fetches. Rejects where that does not
 * come either.
 */
export const reader = (
  start: () => Aside,
  here: () => Promise<(message: Message, now: Instant) => Promise<Reading>>,
  limit = patience,
): Read => {
  const waiting = new Map<number, (answered: Answered | null) => void>();
  let number = 0;
  let aside: Aside | null = null;
  const giveUp = (): void => {
    aside?.terminate();
    aside = null;
    for (const settle of waiting.values()) settle(null);
  };
  try {
    aside = start();
    aside.onmessage = ({ data: { number: of, answered } }: { readonly data: Answer }) =>
      answered === 'times are cheap now' ? whenIdle(becomeCalm) : waiting.get(of)?.(answered);
    aside.onerror = (event: { readonly preventDefault: () => void }) => {
      event.preventDefault();
      giveUp();
    };
  } catch {
    // No workers here, or none allowed.
    aside = null;
  }
  const ask = (to: Aside, asked: Asked): Promise<Answered | null> => {
    const mine = ++number;
    return new Promise<Answered | null>((resolve) => {
      const timer = setTimeout(giveUp, limit);
      waiting.set(mine, (answered) => {
        clearTimeout(timer);
        waiting.delete(mine);
        resolve(answered);
      });
      to.postMessage({ number: mine, asked });
    });
  };
  return async (asked) => {
    const answered = aside && (await ask(aside, asked));
    if (answered) return answered;
    const asRead = await (await here())(asked.message, asked.now);
    return { asRead, composed: null, lacks: false };
  };
};
