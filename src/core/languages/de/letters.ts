import type { Letters } from '../language';
import { cues } from './cues';
import { dates } from './dates';
import { echo } from './echo';
import { kinds } from './kinds';
import { phrases } from './phrases';
import { salutation } from './salutation';
import { spoken } from './spoken';

/** German, as far as letters are read and answered with it. */
export const letters: Letters = {
  code: 'de',
  name: 'Deutsch',
  charactersPerWord: null,
  cues,
  kinds,
  echo,
  dates,
  salutation,
  spoken,
  phrases,
};
