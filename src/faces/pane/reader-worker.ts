import { answerHere } from './answer-here';
import { sayTime } from './dates';
import type { Answer, Question } from './reader';

interface WorkerScope {
  onmessage: ((event: { readonly data: Question }) => void) | null;
  readonly postMessage: (answer: Answer) => void;
}

/** The other end of `reader`: answers the questions that come to this worker. */
export const answerQuestions = (scope: WorkerScope): void => {
  scope.onmessage = ({ data: { number, asked } }) =>
    void answerHere(asked)
      .catch(() => null)
      .then((answered) => {
        scope.postMessage({ number, answered });
        sayTime('2026-11-26T14:00', asked.locale);
        scope.postMessage({ number, answered: 'times are cheap now' });
      });
};
