import type { Occasion } from '../blocks/block';
import type { Reading } from '../reading/reading';
import type { Wish } from './wish';

/** Which round of the exchange this is: the person's word, else what the letter shows. */
export const occasion = (reading: Reading, wish: Wish): Occasion => {
  if (wish.occasion !== null) return wish.occasion;
  const situation = reading.situation;
  // Who asks for another time takes the invitation up, however it came.
  if (wish.intent === 'move') return situation.confirmed === true ? 'confirmed' : 'invitation';
  if (situation.pushback) return 'pushback';
  if (situation.confirmed === true) return 'confirmed';
  if (situation.oneWay || situation.unpaidWork) return 'format';
  return situation.bulk ? 'bulk' : 'invitation';
};
