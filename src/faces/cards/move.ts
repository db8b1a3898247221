import type { Move } from '../../core/blocks/block';

/** The order in which a letter makes its moves. */
export const moves: readonly Move[] = [
  ...(['greeting', 'lateness', 'gratitude', 'specific', 'decision', 'limitation', 'reason', 'urgency'] as const),
  ...(['alternative', 'benefit', 'door', 'referral', 'restatement', 'closing', 'sign-off'] as const),
];

/** Those that a person may write a block of their own for. */
export const ownMoves = [
  'gratitude',
  'decision',
  'reason',
  'alternative',
  'door',
  'closing',
] as const satisfies readonly Move[];
