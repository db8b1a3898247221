import { answerQuestions } from '../../../../src/faces/pane/reader-worker';

answerQuestions(self as unknown as Parameters<typeof answerQuestions>[0]);
