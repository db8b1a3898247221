import { type Desk, openLetter } from './desk';
import type { Letter } from './letter';
import type { Store } from './store';

/** The open letter, once it is no longer being taken apart; the one that is open by then. null where none is. */
export const arrived = (store: Store): Promise<Letter | null> =>
  new Promise((done) => {
    const isThere = (desk: Desk): boolean => openLetter(desk)?.arriving !== true;
    if (isThere(store.get())) return done(openLetter(store.get()));
    const leave = store.watch((desk) => {
      if (!isThere(desk)) return;
      leave();
      done(openLetter(desk));
    });
  });
