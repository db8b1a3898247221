import type { Where } from '../fact';

/** A name that may be the role, with everything noticed about it wherever it stood. */
export interface RoleName {
  readonly key: string;
  /** The best stretch: as it was written. */
  text: string;
  /** The same as a dictionary has it: "Teamleiter" where "des Teamleiters" was written. */
  plain: string;
  where: Where;
  start: number;
  /** How good the stretch is as evidence. */
  form: number;
  readonly features: Uint8Array;
  readonly wheres: Set<Where>;
  /** In how many places it stood. */
  count: number;
  /** The last of them. */
  last: string;
  /** In how many of them each thing was noticed. */
  readonly times: Uint8Array;
}
