import type { Finer } from '../../core/languages/finer';

/** In the place of the longer lists of faults: the script is parsed at each click, and does with the shorter ones. */
export const finer: Finer = {};
