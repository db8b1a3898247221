import type { Fact } from '../fact';
import type { Letter } from '../letter';
import { echoes } from './echoes';

/** The words that ask the reader to choose a time on a page; null where nothing asks so. */
export const booking = (letter: Letter): Fact<string> | null => {
  for (const { sentence, spots } of echoes(letter)) {
    const found =
      sentence.where === 'text' && !sentence.cues.has('moved') ? spots.find(({ tag }) => tag === 'books') : undefined;
    if (!found) continue;
    const start = sentence.start + found.start;
    const words = letter.parts.text.slice(start, sentence.start + found.end);
    return { value: words, words, where: 'text', start, sure: 'likely', rivals: [] };
  }
  return null;
};
