import type { Message } from '../../core/message/message';
import { offeredKey, outlived, readOffered, takenElsewhere, writeOffered } from '../../core/season/offered';
import type { Given, Session } from '../../core/session/session';
import type { Keeper } from './keeper';
import { markOf } from './letter-mark';

/** The times offered in answers to other letters than this one. */
export const givenAway = (keeper: Keeper, message: Message): NonNullable<Given['taken']> =>
  takenElsewhere(readOffered(keeper.records()), markOf(message));

/** Notes the times that an inserted reply offers, if it offers any. */
export const noteOffered = async (keeper: Keeper, { given: { message, now }, wish }: Session): Promise<void> => {
  if (wish.intent !== 'move' || wish.slots.length === 0) return;
  const mine = markOf(message);
  const gone = outlived(readOffered(keeper.records()), now).filter((each) => each !== mine);
  await keeper.keep({
    ...Object.fromEntries(gone.map((each) => [offeredKey(each), null])),
    [offeredKey(mine)]: writeOffered(wish.slots),
  });
};

/** Takes the note back: the reply was taken out again. */
export const forgetOffered = async (keeper: Keeper, message: Message): Promise<void> => {
  const key = offeredKey(markOf(message));
  if (keeper.records().has(key)) await keeper.keep({ [key]: null });
};
