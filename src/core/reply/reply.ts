import type { Asks, BlockId, Move } from '../blocks/block';
import type { LanguageCode } from '../languages/code';

/** One block as it stands in the reply. Offsets are UTF-16 units into `reply.text`. */
export interface Part {
  readonly block: BlockId;
  readonly move: Move;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly variant: number;
  /** How many variants of this block are true here. */
  readonly variants: number;
}

/** A block that may stand in this reply: what the faces draw as a switch. */
export interface Offer {
  readonly block: BlockId;
  readonly move: Move;
  readonly on: boolean;
  /** Must stand (greeting, decision …): no switch is drawn. */
  readonly fixed: boolean;
  readonly asks: Asks | null;
  /** Why it cannot be switched on now: a key of the interface words, or null. */
  readonly refused: string | null;
  /** How it would read with this letter. */
  readonly text: string;
}

/** Two things that contradict each other. A hard one keeps the reply from being inserted until it is solved. */
export interface Conflict {
  readonly rule: string;
  readonly hard: boolean;
  readonly between: readonly [BlockId, BlockId];
}

/** A reply as composed: plain data, no markup. */
export interface Reply {
  readonly language: LanguageCode;
  /** The address to answer, null where none leads to a human. */
  readonly to: string | null;
  readonly subject: string;
  /** Paragraphs separated by one empty line, lines by "\n". */
  readonly text: string;
  readonly parts: readonly Part[];
  readonly offers: readonly Offer[];
  readonly conflicts: readonly Conflict[];
  /** The talk it answers is over: see isOver. */
  readonly over: boolean;
}
