// Written by scripts/generate.mjs; do not edit.
import type { Block } from './block';

/** Every block once, free of any language. */
export const catalogue: readonly Block[] = [];
