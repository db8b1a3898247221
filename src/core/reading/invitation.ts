import type { KindCue } from '../languages/kinds';
import type { Candidate, Fact } from './fact';
import { invites, judge } from './invitation-judge';
import { type Signs, signsOf } from './invitation-signs';
import type { Letter } from './letter';
import type { Kind } from './reading';
import type { Spot } from './spot';
import { isLetter } from './spot';
import type { Sentence } from './study';

/** What kind of letter this is, with the words that decided it. */
export const invitation = (letter: Letter): Fact<Kind> => {
  const ranked = weigh(letter);
  const [best] = ranked;
  if (!best) return { ...none, value: 'ordinary' };
  const doubt = Math.abs(invites(signsOf(letter)));
  const sure = doubt >= 2 ? 'certain' : doubt >= 0.7 ? 'likely' : 'unsure';
  const rivals = ranked
    .slice(1, 3)
    .map((each): Candidate<Kind> => ({ value: each.kind, ...each.evidence, sure: 'unsure' }));
  return { value: best.kind, ...best.evidence, sure, rivals };
};

const none: Fact<Kind> = { value: 'ordinary', words: '', where: 'text', start: -1, sure: 'unsure', rivals: [] };

interface Weighed {
  readonly kind: Kind;
  readonly points: number;
  readonly evidence: Pick<Candidate<Kind>, 'words' | 'where' | 'start'>;
}

/** The kinds that have something for them, the likeliest first. */
export const weigh = (letter: Letter): readonly Weighed[] => {
  const signs = signsOf(letter);
  const invited = invites(signs);
  const points = { 'interview-invitation': invited > 0 ? 20 + invited : invited - 1, ...judge(signs) };
  return (Object.entries(points) as [Kind, number][])
    .filter(([, sum]) => sum > 0)
    .map(([kind, sum]) => ({ kind, points: sum, evidence: evidence(letter, signs, kind) }))
    .sort((a, b) => b.points - a.points);
};

/** The phrase that speaks loudest for a kind: in the sentence that asks, else the first of its cue. */
const evidence = (letter: Letter, signs: Signs, kind: Kind): Weighed['evidence'] => {
  const cues = telling[kind] ?? [];
  const sentences =
    signs.asking && kind === 'interview-invitation' ? [signs.asking, ...signs.sentences] : signs.sentences;
  for (const sentence of sentences)
    for (const spot of sentence.spots)
      if (cues.includes(spot.tag)) return { ...quoted(letter, sentence, spot), where: sentence.where };
  return { words: '', where: 'text', start: -1 };
};

const quoted = (
  letter: Letter,
  { where }: Sentence,
  { start, end }: Spot<KindCue>,
): { readonly words: string; readonly start: number } => {
  const field = where === 'subject' ? letter.message.subject : letter.parts.text;
  let to = end;
  while (to < field.length && to - end < 20 && isLetter(field.charCodeAt(to))) to++;
  return { words: field.slice(start, to), start };
};

const telling: Readonly<Record<Kind, readonly KindCue[]>> = {
  'interview-invitation': ['interview', 'invite', 'ask', 'fixed', 'moved', 'meeting'],
  rejection: ['reject', 'sorry'],
  receipt: ['receipt'],
  offer: ['offer'],
  newsletter: ['news'],
  'recruiter-outreach': ['outreach', 'sourced'],
  'other-interview': ['other', 'panel'],
  'interview-cancelled': ['cancel'],
  'interview-logistics': ['logistics', 'past'],
  'assessment-invitation': ['test', 'oneWay'],
  scam: ['scam'],
  'candidate-own-mail': ['own'],
  ordinary: [],
};
