import type { Insertion } from '../../core/ports';
import type { Changes } from '../../core/store/store';
import type { Card } from './card';

/** A step of Google's card stack, as RenderActions spells it. */
export type Navigation =
  | { readonly pushCard: Card }
  | { readonly updateCard: Card }
  | { readonly popToRoot: true }
  | { readonly pop: true };

/** What a turn wants done: plain data, carried out by the host in this order. */
export interface Answer {
  /** To be written to the person's memory first; where that fails, the host answers with the card for 'memory'. */
  readonly keep?: Changes;
  /** To be written once the rest is done, if it can be: the list of unanswered letters. Where that fails, nothing is said. */
  readonly note?: Changes;
  /** The composed text, to be carried into the reply window for a few minutes: never the letter. */
  readonly carry?: Carried;
  /** A draft to be made: a reply in the conversation, or a new mail where another address is answered. Never sent. */
  readonly createReply?: Insertion & { readonly as: 'reply' | 'new' };
  /** Markup to be put into the open draft: at its start, or where the cursor is (there it replaces a selection). */
  readonly insert?: { readonly html: string; readonly place: 'start' | 'cursor' };
  readonly navigations?: readonly Navigation[];
  readonly notification?: string;
}

/** The last composed reply. */
export interface Carried {
  readonly text: string;
  /** To whom it was written, for the person to recognise it: a name or an address. */
  readonly to: string;
}

/** Why something could not be done; each has its card, which says what to do next. */
export type Failure =
  | 'expired'
  | 'scope'
  | 'no-letter'
  | 'unreadable'
  | 'quota'
  | 'draft'
  /** It is not known whether the draft was made. */
  | 'not-told'
  | 'memory'
  | 'unexpected';
