import type { LocalTime } from '../../languages/time';
import type { Fact } from '../fact';
import type { Letter } from '../letter';
import { appointments, picked } from './date';

/** Until when the letter wants an answer, or null. */
export const deadline = (letter: Letter): Fact<LocalTime> | null => {
  const days = picked(letter);
  const [first, ...more] = appointments(letter).filter((each) => each.use === 'deadline' && !days.includes(each));
  if (!first) return null;
  const fact = (each: typeof first) => ({
    value: each.slots[0]?.value.start ?? '',
    words: each.words,
    where: each.where,
    start: each.start,
    sure: each.slots[0]?.sure ?? 'unsure',
  });
  return { ...fact(first), rivals: more.slice(0, 2).map(fact) };
};
