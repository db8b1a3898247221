import type { Letters } from '../language';
import { cues } from './cues';
import { dates } from './dates';
import { kinds } from './kinds';
import { phrases } from './phrases';
import { salutation } from './salutation';
import { spoken } from './spoken';

/** Spanish, as far as letters are read and answered with it. */
export const letters: Letters = {
  code: 'es',
  name: 'Español',
  charactersPerWord: null,
  cues,
  kinds,
  dates,
  salutation,
  spoken,
  phrases,
};
