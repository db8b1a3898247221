import type { Where } from '../fact';
import type { Name } from './name-form';

/** Why a name was proposed; each reason counts once for a person. `ask`: whom to turn to; `contact`: whom one will meet. */
export type Sign =
  | 'from'
  | 'reply-to'
  | 'sender'
  | 'signature'
  | 'intro'
  | 'behalf'
  | 'ask'
  | 'contact'
  | 'wish'
  | 'calendar'
  | 'json-ld'
  | 'address';

/** A person proposed as the one who writes or is to be met. */
export interface Proposal {
  readonly name: Name;
  readonly sign: Sign;
  readonly weight: number;
  readonly words: string;
  readonly where: Where;
  readonly start: number;
  /** The address that stood with the name, or null. */
  readonly email: string | null;
  /** The index of the line in `letter.lines` where the name stood, or -1. */
  readonly line: number;
}

/** Proposals that are one person: the signs that speak for them, and what they weigh together. */
export interface Known {
  readonly proposals: readonly Proposal[];
  readonly best: Proposal;
  readonly weight: number;
}
