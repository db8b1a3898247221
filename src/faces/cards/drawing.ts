import type { Session } from '../../core/session/session';
import type { Parameters } from './action';
import type { Around } from './around';
import type { Action } from './card';

/** What the parts of the letter card are drawn from. */
export interface Drawing {
  readonly session: Session;
  readonly around: Around;
  /** Draws the card anew with what the person changed meanwhile, and with what `more` changes on top. */
  readonly again: (more?: Parameters) => Action;
  /** The text the person had typed before they let it be written anew. */
  readonly before: string | null;
}
