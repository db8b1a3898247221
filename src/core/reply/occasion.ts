import type { Occasion } from '../blocks/block';
import type { Reading } from '../reading/reading';
import { meetings } from './appointment';
import type { Wish } from './wish';

/** Which round of the exchange this is: the person's word, else what the letter shows. */
export const occasion = (reading: Reading, wish: Wish): Occasion => {
  if (wish.occasion !== null && !(wish.intent === 'move' && short.includes(wish.occasion))) return wish.occasion;
  const situation = reading.situation;
  // Who asks for another time takes the invitation up, however it came.
  // An appointment that is called off must have been made: without its date there may be none.
  const confirmed = situation.confirmed === true && meetings(reading).some((date) => date.sure !== 'unsure');
  if (wish.intent === 'move') return confirmed ? 'confirmed' : 'invitation';
  if (situation.pushback) return 'pushback';
  if (confirmed) return 'confirmed';
  if (situation.oneWay || situation.unpaidWork) return 'format';
  return situation.bulk ? 'bulk' : 'invitation';
};

/** Rounds that are answered with a short no and nothing else. */
const short: readonly Occasion[] = ['pushback', 'bulk'];
