import type { Where } from '../fact';

/** Why a firm was proposed. */
export type Clue =
  | 'sure'
  | 'at'
  | 'signature'
  | 'display'
  | 'beside'
  | 'label'
  | 'does'
  | 'client'
  | 'footer'
  | 'domain'
  | 'subject'
  | 'json-ld'
  | 'legal'
  | 'quoted'
  | 'org'
  | 'role-at';

/** A stretch of words that may be a firm. */
export interface Clued {
  readonly name: string;
  readonly clue: Clue;
  readonly weight: number;
  readonly words: string;
  readonly where: Where;
  readonly start: number;
}
