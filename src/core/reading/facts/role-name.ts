import type { Where } from '../fact';

/** A name that may be the role, with everything noticed about it wherever it stood. */
export interface RoleName {
  readonly key: string;
  /** The best stretch: as it was written. */
  text: string;
  where: Where;
  start: number;
  /** How good the stretch is as evidence. */
  form: number;
  readonly features: Uint8Array;
  readonly wheres: Set<Where>;
  count: number;
}
