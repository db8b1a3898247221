import type { Letter } from './letter';
import { study } from './study';

/** How the letter addresses its reader: Sie or du, vous or tu, usted or tú; null where the language makes no difference or the words do not tell. */
export const register = (letter: Letter): 'formal' | 'familiar' | null => {
  let formal = 0;
  let familiar = 0;
  for (const { spots, where, start } of study(letter)) {
    if (where !== 'text') continue;
    for (const spot of spots) {
      if (spot.tag === 'familiar') familiar++;
      else if (spot.tag === 'formal' && isPolite(letter, spot.start, spot.start === start)) formal++;
    }
  }
  if (formal > familiar * 2) return 'formal';
  return familiar > formal * 1.2 ? 'familiar' : null;
};

/** In German only the capital letter tells "Sie" from "sie". */
const isPolite = (letter: Letter, at: number, first: boolean): boolean => {
  if (letter.language.code !== 'de') return true;
  const sign = letter.parts.text.charAt(at);
  return !first && sign !== sign.toLowerCase();
};
