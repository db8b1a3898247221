import type { Letter } from '../letter';

/** Whether the whole letter is written without capitals. */
export const isSmall = (letter: Letter): boolean => {
  const { text } = letter.parts;
  return text.slice(0, 600).replace(/[^\p{Lu}]/gu, '').length < 4;
};
