import type { Writing } from '../language';
import { dates } from './dates';
import { phrases } from './phrases';
import { salutation } from './salutation';
import { spoken } from './spoken';

/** English, as far as letters are answered in it. */
export const writing: Writing = {
  code: 'en',
  name: 'English',
  charactersPerWord: null,
  dates,
  salutation,
  spoken,
  phrases,
};
