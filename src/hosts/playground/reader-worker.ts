import { answerQuestions } from '../../faces/pane/reader-worker';

answerQuestions(self as unknown as Parameters<typeof answerQuestions>[0]);
