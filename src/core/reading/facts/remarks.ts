import type { Remark } from '../../languages/echo';
import type { Fact } from '../fact';
import type { Letter } from '../letter';
import { echoes, isRemark } from './echoes';

/** What the letter says beside its invitation that may be answered in a clause, each once, in the order of the letter. A subject says only that a date was moved. */
export const remarks = (letter: Letter): readonly Fact<Remark>[] => {
  const found = new Map<Remark, Fact<Remark>>();
  for (const { sentence, spots } of echoes(letter)) {
    const { where } = sentence;
    if (where === 'signature' || where === 'calendar' || sentence.cues.has('outreach')) continue;
    const field = where === 'subject' ? letter.message.subject : letter.parts.text;
    // "Travel costs are not refunded": denied, it is none.
    for (const { tag, start, end } of spots)
      if (isRemark(tag) && !found.has(tag) && !sentence.cues.has('not') && (where === 'text' || tag === 'moved'))
        found.set(tag, {
          value: tag,
          words: field.slice(sentence.start + start, sentence.start + end),
          where,
          start: sentence.start + start,
          sure: 'likely',
          rivals: [],
        });
  }
  return [...found.values()];
};
