import type { Writing } from '../language';
import { dates } from './dates';
import { phrases } from './phrases';
import { salutation } from './salutation';
import { spoken } from './spoken';

/** Dutch, as far as letters are answered in it. */
export const writing: Writing = {
  code: 'nl',
  name: 'Nederlands',
  charactersPerWord: null,
  dates,
  salutation,
  spoken,
  phrases,
};
