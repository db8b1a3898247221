import type { Instant } from '../../core/languages/time';
import type { Message } from '../../core/message/message';
import type { Reading } from '../../core/reading/reading';

export type Read = (message: Message, now: Instant) => Promise<Reading>;

/** What goes to the worker and comes back from it; `reading` is null where it could not read. */
export interface Question {
  readonly number: number;
  readonly message: Message;
  readonly now: Instant;
}
export interface Answer {
  readonly number: number;
  readonly reading: Reading | null;
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
 * Reads letters in a worker, so that the page stays free for the person. `start` begins the worker at once; where it cannot
 * be begun, fails or stays silent, letters are read in the page by what `here` fetches. Rejects where that does not come either.
 */
export const reader = (start: () => Aside, here: () => Promise<Read>, limit = patience): Read => {
  const waiting = new Map<number, (reading: Reading | null) => void>();
  let number = 0;
  let aside: Aside | null = null;
  const giveUp = (): void => {
    aside?.terminate();
    aside = null;
    for (const settle of waiting.values()) settle(null);
  };
  try {
    aside = start();
    aside.onmessage = ({ data }: { readonly data: Answer }) => waiting.get(data.number)?.(data.reading);
    aside.onerror = (event: { readonly preventDefault: () => void }) => {
      event.preventDefault();
      giveUp();
    };
  } catch {
    // No workers here, or none allowed.
    aside = null;
  }
  const ask = (to: Aside, message: Message, now: Instant): Promise<Reading | null> => {
    const mine = ++number;
    return new Promise<Reading | null>((resolve) => {
      const timer = setTimeout(giveUp, limit);
      waiting.set(mine, (reading) => {
        clearTimeout(timer);
        waiting.delete(mine);
        resolve(reading);
      });
      to.postMessage({ number: mine, message, now });
    });
  };
  return async (message, now) => {
    const answered = aside && (await ask(aside, message, now));
    return answered ?? (await here())(message, now);
  };
};
