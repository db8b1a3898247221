import { readHere } from './read-here';
import type { Answer, Question } from './reader';

interface WorkerScope {
  onmessage: ((event: { readonly data: Question }) => void) | null;
  readonly postMessage: (answer: Answer) => void;
}

/** The other end of `reader`: answers the questions that come to this worker. */
export const answerQuestions = (scope: WorkerScope): void => {
  scope.onmessage = ({ data: { number, message, now } }) =>
    void readHere(message, now).then(
      (reading) => scope.postMessage({ number, reading }),
      () => scope.postMessage({ number, reading: null }),
    );
};
