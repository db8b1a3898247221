import type { Where } from '../fact';

/** Why a firm was proposed. */
export const clueNames = [
  'client',
  'sure',
  'at',
  'does',
  'label',
  'org',
  'legal',
  'signature',
  'footer',
  'display',
  'beside',
  'subject',
  'domain',
  'json-ld',
  'guess',
  'intro',
  'bracket',
  'part',
  'self',
  'pair',
  'venue',
  'likes',
] as const;

export type Clue = (typeof clueNames)[number];

/** A stretch of words that may be a firm. */
export interface Clued {
  readonly name: string;
  readonly clue: Clue;
  readonly words: string;
  readonly where: Where;
  readonly start: number;
  /** The words right before it in its line, folded; '' where nothing is known of them. */
  readonly before: string;
  /** What follows in its sentence, folded. */
  readonly after: string;
}
