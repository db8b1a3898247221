import type { Intent, Move, Occasion } from '../blocks/block';

/** Which moves make which paragraph, in the order an English letter takes. A language may have its own (`Phrases.layout`). */
export const layouts: Readonly<Record<Intent, readonly (readonly Move[])[]>> = {
  decline: [
    ['greeting'],
    ['gratitude', 'lateness', 'specific'],
    ['reason', 'decision', 'urgency', 'benefit', 'regards'],
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

/** The same for an intent and a round: in one line the decision wishes well itself. */
export const fixedIn = (intent: Intent, when: Occasion): readonly Move[] =>
  intent === 'one-line' && (when === 'invitation' || when === 'confirmed')
    ? fixed.filter((move) => move !== 'closing')
    : fixed;

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
