import type { Instant } from '../../core/languages/time';
import type { Message } from '../../core/message/message';
import type { Keeper } from './keeper';

const key = 'answered';
const most = 60;

/** When a reply to this conversation was last inserted from here, null where none is noted. For mail programs that cannot tell. */
export const answeredAt = (keeper: Keeper, message: Message): Instant | null => {
  const mark = markOf(message);
  const found = notes(keeper).find((line) => line.startsWith(`${mark} `));
  return found ? found.slice(mark.length + 1) : null;
};

/** Notes that a reply was inserted. */
export const noteAnswer = (keeper: Keeper, message: Message, at: Instant): Promise<boolean> => {
  const mark = markOf(message);
  const others = notes(keeper).filter((line) => !line.startsWith(`${mark} `));
  return keeper.keep({ [key]: [`${mark} ${at}`, ...others].slice(0, most).join('\n') });
};

/** Takes the note back: the reply was taken out again. */
export const forgetAnswer = (keeper: Keeper, message: Message): Promise<boolean> => {
  const mark = markOf(message);
  return keeper.keep({
    [key]: notes(keeper)
      .filter((line) => !line.startsWith(`${mark} `))
      .join('\n'),
  });
};

/** Two panes may each have a note of their own: all are read. */
const notes = (keeper: Keeper): readonly string[] =>
  [...keeper.records()].flatMap(([each, lines]) =>
    each === key || each.startsWith(`${key}~`) ? lines.split('\n') : [],
  );

/** Conversation ids are long and room is short: a 53-bit mark of them. */
const markOf = ({ conversationId, id }: Message): string => {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (const sign of conversationId ?? id) {
    const code = sign.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995) ^ (low >>> 13);
  }
  return ((high >>> 11) * 2 ** 32 + (low >>> 0)).toString(36);
};
