import type { Writing } from '../language';
import { charactersPerWord } from '../unspaced';
import { dates } from './dates';
import { phrases } from './phrases';
import { salutation } from './salutation';
import { spoken } from './spoken';

/** Chinese, as far as letters are answered in it. */
export const writing: Writing = {
  code: 'zh',
  name: '中文',
  charactersPerWord,
  dates,
  salutation,
  spoken,
  phrases,
};
