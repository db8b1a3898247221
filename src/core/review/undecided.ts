import type { Seen } from './check';
import { isKind } from './kind';
import { says } from './lined';

/** Thanks and praise, and no word that says yes, no or another time: they do not know what to do with it. */
export const isUndecided = ({ draft, edited, wish, reading }: Seen): boolean =>
  edited &&
  !reading.situation.pushback &&
  draft.aim === 'unclear' &&
  wish.intent !== 'move' &&
  draft.sentences.length > 0 &&
  !says(draft, draft.body, 'contrast', 'attends') &&
  draft.sentences.every((each) => isKind(draft, each) || says(draft, each, 'pleased'));
