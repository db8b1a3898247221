import type { KindCue } from '../../languages/kinds';
import type { Candidate, Fact } from '../fact';
import type { Letter } from '../letter';
import type { Format } from '../reading';
import { type Sentence, study } from '../study';

/** Phone, video, on site or take-home; null where the letter does not say, or offers more than one. */
export const format = (letter: Letter): Fact<Format> | null => {
  const found = candidates(letter);
  const [best, second] = found;
  if (!best) return null;
  if (second && second.points * 1.5 > best.points) return null;
  const rivals = found.slice(1).map((each): Candidate<Format> => ({ ...each.candidate, sure: 'unsure' }));
  return { ...best.candidate, sure: best.points >= 3 ? 'certain' : 'likely', rivals };
};

interface Weighed {
  readonly points: number;
  readonly candidate: Candidate<Format>;
}

const formats: readonly (readonly [KindCue, Format])[] = [
  ['phone', 'phone'],
  ['video', 'video'],
  ['onsite', 'onsite'],
  ['takeHome', 'take-home'],
];

const candidates = (letter: Letter): readonly Weighed[] => {
  const sentences = study(letter).filter((each) => each.where !== 'signature');
  return formats
    .map(([cue, value]) => weigh(letter, sentences, cue, value))
    .filter((each): each is Weighed => each !== null)
    .sort((a, b) => b.points - a.points);
};

const weigh = (letter: Letter, sentences: readonly Sentence[], cue: KindCue, value: Format): Weighed | null => {
  let points = 0;
  let candidate: Candidate<Format> | null = null;
  for (const sentence of sentences) {
    const spots = sentence.spots.filter((each) => each.tag === cue);
    const first = spots[0];
    if (!first) continue;
    const near = ['interview', 'meeting', 'invite', 'ask', 'fixed', 'moved'].some((each) =>
      sentence.cues.has(each as KindCue),
    );
    points += Math.min(2, new Set(spots.map((each) => each.end)).size) * (near ? 1.5 : 0.7);
    const field = sentence.where === 'subject' ? letter.message.subject : letter.parts.text;
    candidate = candidate ?? {
      value,
      words: field.slice(first.start, first.end),
      where: sentence.where,
      start: first.start,
      sure: 'likely',
    };
  }
  return candidate ? { points, candidate } : null;
};
