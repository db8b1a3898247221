import type { Instant } from '../../core/languages/time';
import type { Message } from '../../core/message/message';
import type { Keeper } from './keeper';
import { markOf } from './letter-mark';

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
