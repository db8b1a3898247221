import { parentPort } from 'node:worker_threads';
import type { Asked } from './turning';
import { takeHere } from './turning';

// A thread that takes turns, one at a time. What goes wrong is not told: it might quote the letter.
parentPort?.on('message', (asked: Asked) => {
  takeHere(asked).then(
    (answer) => parentPort?.postMessage({ answer }),
    () => parentPort?.postMessage({ answer: null }),
  );
});

parentPort?.postMessage({ ready: true });
