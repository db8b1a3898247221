import { answerHere } from './answer-here';
import type { Answer, Question } from './reader';

interface WorkerScope {
  onmessage: ((event: { readonly data: Question }) => void) | null;
  readonly postMessage: (answer: Answer) => void;
}

/** The other end of `reader`: answers the questions that come to this worker. */
export const answerQuestions = (scope: WorkerScope): void => {
  scope.onmessage = ({ data: { number, asked } }) =>
    void answerHere(asked).then(
      (answered) => scope.postMessage({ number, answered }),
      () => scope.postMessage({ number, answered: null }),
    );
};
