import { answerQuestions } from '../../faces/pane/reader-worker';
import './trust-worker';

answerQuestions(self as unknown as Parameters<typeof answerQuestions>[0]);
