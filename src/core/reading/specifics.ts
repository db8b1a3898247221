import type { Fact } from './fact';
import type { Letter } from './letter';
import { study } from './study';

/** Sentences of the letter worth thanking for: what pleased the writer about the person. As written, at most three, at most 160 characters. */
export const specifics = (letter: Letter): readonly Fact<string>[] =>
  study(letter)
    .filter(
      ({ where, cues }) =>
        where === 'text' &&
        cues.has('praise') &&
        !['cond', 'reject', 'news', 'outreach', 'scam'].some((cue) => cues.has(cue as 'cond')),
    )
    .map(({ start, end }) => {
      const raw = letter.parts.text.slice(start, end);
      const words = raw.trim();
      return { words, start: start + raw.indexOf(words) };
    })
    .filter(({ words }) => words.length >= 15 && words.length <= 160)
    .slice(0, 3)
    .map(({ words, start }) => ({
      value: words.replace(/\s+/g, ' '),
      words,
      where: 'text',
      start,
      sure: 'likely',
      rivals: [],
    }));
