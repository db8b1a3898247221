import type { Kinds } from '../kinds';

export const kinds: Kinds = {};
