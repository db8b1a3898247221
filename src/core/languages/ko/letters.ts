import type { Letters } from '../language';
import { charactersPerWord } from '../unspaced';
import { cues } from './cues';
import { dates } from './dates';
import { echo } from './echo';
import { kinds } from './kinds';
import { phrases } from './phrases';
import { salutation } from './salutation';
import { spoken } from './spoken';

/** Korean, as far as letters are read and answered with it. */
export const letters: Letters = {
  code: 'ko',
  name: '한국어',
  charactersPerWord,
  cues,
  kinds,
  echo,
  dates,
  salutation,
  spoken,
  phrases,
};
