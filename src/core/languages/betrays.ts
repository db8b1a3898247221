// Written by scripts/generate.mjs; do not edit.
import { betrays as en } from './en/betrays';

/** The small words that betray a language, by code: little enough to be at hand everywhere. */
export const betrays = { en };
