// Written by scripts/generate.mjs; do not edit.
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';
import { zh } from './zh';
import type { Languages } from './language';

export const allLanguages: Languages = { de, en, es, fr, it, ja, ko, nl, pl, pt, sv, zh };
