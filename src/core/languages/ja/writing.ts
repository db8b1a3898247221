import type { Writing } from '../language';
import { charactersPerWord } from '../unspaced';
import { dates } from './dates';
import { phrases } from './phrases';
import { salutation } from './salutation';
import { spoken } from './spoken';

/** Japanese, as far as letters are answered in it. */
export const writing: Writing = {
  code: 'ja',
  name: '日本語',
  charactersPerWord,
  dates,
  salutation,
  spoken,
  phrases,
};
