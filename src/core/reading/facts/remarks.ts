import type { Remark } from '../../languages/echo';
import type { Fact } from '../fact';
import type { Letter } from '../letter';
import { echoes, isRemark } from './echoes';

/** What the letter says beside its invitation that may be answered in a clause, each once, in the order of the letter. */
export const remarks = (letter: Letter): readonly Fact<Remark>[] => {
  const found = new Map<Remark, Fact<Remark>>();
  for (const { sentence, spots } of echoes(letter)) {
    if (sentence.where !== 'text' || sentence.cues.has('outreach')) continue;
    // "Travel costs are not refunded": denied, it is none.
    for (const { tag, start, end } of spots)
      if (isRemark(tag) && !found.has(tag) && !sentence.cues.has('not'))
        found.set(tag, {
          value: tag,
          words: letter.parts.text.slice(sentence.start + start, sentence.start + end),
          where: 'text',
          start: sentence.start + start,
          sure: 'likely',
          rivals: [],
        });
  }
  return [...found.values()];
};
