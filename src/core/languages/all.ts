// Written by scripts/generate.mjs; do not edit.
import { en } from './en';
import type { Languages } from './language';

export const allLanguages: Languages = { en };
