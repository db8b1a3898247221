import type { Where } from '../fact';

/** A stretch of words that may be the role. */
export interface Span {
  readonly text: string;
  readonly where: Where;
  readonly start: number;
  readonly weight: number;
}
