import { fold } from '../../message/fold';
import type { Where } from '../fact';
import type { Letter, Line } from '../letter';
import type { Clue, Clued } from './clued';

/** A clue where nothing, or little, is known of the words around it. */
export const clued = (name: string, clue: Clue, where: Where, start: number, before = '', after = ''): Clued => ({
  name,
  clue,
  words: name,
  where,
  start: where === 'calendar' || where === 'quoted' ? -1 : start,
  before,
  after,
});

/** Whether a line is to be read without blanks and capitals. */
export const isEastern = (letter: Letter, text: string): boolean => {
  const { code } = letter.language;
  return (code === 'ja' || code === 'zh' || code === 'ko') && /[\u3040-\u9fff\uac00-\ud7af]/.test(text);
};

/** A text that is no line of the letter, read as one. */
export const lineOf = (text: string): Line => ({ text, folded: fold(text), start: 0 });
