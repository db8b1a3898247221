import type { Seen, Words } from '../check';

/** A place to mend; `by` is what stands there afterwards, absent where only the person can know. */
export interface Slip extends Words {
  readonly by?: string;
}

/** A rule of proofreading: the key of its sentence and the places it finds. */
export interface ProofRule {
  readonly fault: string;
  readonly slips: (seen: Seen) => readonly Slip[];
}
