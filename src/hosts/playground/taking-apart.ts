// Runs in a thread of its own, see take-apart.ts: a file comes in, the letter in it goes out, or the sentence why there is none.
import { letter } from '../../eml/letter';
import { bytesOf } from './bytes-of';
import type { Taken } from './take-apart';

const say = (taken: Taken): void => postMessage(taken);

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  bytesOf(data)
    .then(letter)
    .then(
      (message) => say({ message }),
      (error) => say({ why: error instanceof Error ? error.message : '' }),
    );
});
