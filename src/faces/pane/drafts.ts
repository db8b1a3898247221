import { readBack, writeDown } from '../../core/session/doings';
import type { Doings } from '../../core/session/session';
import { draftKeys, type Keeper } from './keeper';

/** How many letters' unfinished work is remembered; the oldest give way. */
const most = 40;

/** What the person did on a letter before, null where nothing is remembered. */
export const recallDraft = (keeper: Keeper, letter: string): Doings | null => {
  const found = split(keeper.drafts()[draftKeys + letter]);
  return found && readBack(found.doings);
};

/** Remembers what was done on a letter, or forgets it where nothing was. `at`: milliseconds, orders the drafts by age. */
export const keepDraft = (keeper: Keeper, letter: string, doings: Doings | null, at: number): Promise<boolean> => {
  const key = draftKeys + letter;
  const drafts = keeper.drafts();
  if (!doings) return key in drafts ? keeper.keep({ [key]: null }) : Promise.resolve(true);
  const tooOld = Object.entries(drafts)
    .filter(([each]) => each !== key)
    .sort((a, b) => (split(b[1])?.at ?? 0) - (split(a[1])?.at ?? 0))
    .slice(most - 1);
  return keeper.keep({
    ...Object.fromEntries(tooOld.map(([each]) => [each, null])),
    [key]: `${at} ${writeDown(doings)}`,
  });
};

const split = (kept: string | undefined): { readonly at: number; readonly doings: string } | null => {
  const gap = kept?.indexOf(' ') ?? -1;
  return kept === undefined || gap < 0 ? null : { at: Number(kept.slice(0, gap)) || 0, doings: kept.slice(gap + 1) };
};
