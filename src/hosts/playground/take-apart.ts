import type { Message } from '../../core/message/message';
import { letter } from '../../eml/letter';
import { bytesOf } from './bytes-of';

/** What the thread answers. */
export type Taken = { readonly message: Message } | { readonly why: string };

/** Takes a letter apart in a thread of its own, so that the page stays alive; on the page where the thread cannot start. Rejects as `letter` does. */
export const takeApart = (file: Blob): Promise<Message> =>
  new Promise((done, fail) => {
    const thread = new Worker(
      /* webpackEntryOptions: { filename: 'taking-apart.js' } */ new URL('./taking-apart.ts', import.meta.url),
    );
    const end = (): void => thread.terminate();
    thread.onmessage = ({ data }: MessageEvent<Taken>) => {
      end();
      if ('message' in data) done(data.message);
      else fail(new Error(data.why));
    };
    thread.onerror = (event) => {
      event.preventDefault();
      end();
      bytesOf(file).then(letter).then(done, fail);
    };
    thread.postMessage(file);
  });
