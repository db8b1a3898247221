import type { Writing } from '../language';
import { dates } from './dates';
import { phrases } from './phrases';
import { salutation } from './salutation';
import { spoken } from './spoken';

/** German, as far as letters are answered in it. */
export const writing: Writing = {
  code: 'de',
  name: 'Deutsch',
  charactersPerWord: null,
  dates,
  salutation,
  spoken,
  phrases,
};
