// Written by scripts/generate.mjs; do not edit.
import { betrays as de } from './de/betrays';
import { betrays as en } from './en/betrays';
import { betrays as es } from './es/betrays';
import { betrays as fr } from './fr/betrays';
import { betrays as it } from './it/betrays';
import { betrays as ja } from './ja/betrays';
import { betrays as ko } from './ko/betrays';
import { betrays as nl } from './nl/betrays';
import { betrays as pl } from './pl/betrays';
import { betrays as pt } from './pt/betrays';
import { betrays as sv } from './sv/betrays';
import { betrays as zh } from './zh/betrays';

/** The small words that betray a language, by code: little enough to be at hand everywhere. */
export const betrays = { de, en, es, fr, it, ja, ko, nl, pl, pt, sv, zh };
