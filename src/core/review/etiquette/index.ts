// Written by scripts/generate.mjs; do not edit.
import type { Check } from '../check';

export const etiquette: readonly Check[] = [];
