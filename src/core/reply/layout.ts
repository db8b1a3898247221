import type { Intent, Move } from '../blocks/block';

/** Which moves make which paragraph, in the order an English letter takes. A language may have its own (`Phrases.layout`). */
export const layouts: Readonly<Record<Intent, readonly (readonly Move[])[]>> = {
  decline: [
    ['greeting'],
    ['gratitude', 'lateness', 'specific'],
    ['decision', 'reason', 'urgency', 'benefit'],
    ['alternative', 'referral'],
    ['restatement', 'door', 'closing'],
    ['sign-off'],
  ],
  move: [
    ['greeting'],
    ['gratitude', 'lateness', 'specific'],
    ['limitation', 'urgency'],
    ['alternative'],
    ['door', 'closing'],
    ['sign-off'],
  ],
  'one-line': [
    ['greeting'],
    ['gratitude', 'lateness', 'decision', 'reason', 'alternative', 'door', 'closing'],
    ['sign-off'],
  ],
};

/** Moves that a letter cannot do without: switched off, the next block of the move takes the place. */
export const fixed: readonly Move[] = ['greeting', 'gratitude', 'decision', 'limitation', 'closing', 'sign-off'];

/** Moves that are said once: of several that could stand by default, the first stands. */
export const single: readonly Move[] = [
  ...fixed,
  'lateness',
  'reason',
  'urgency',
  'restatement',
  'specific',
  'door',
  'referral',
];
