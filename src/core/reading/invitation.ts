import type { KindCue } from '../languages/kinds';
import type { Candidate, Fact } from './fact';
import { appointments } from './facts/date';
import type { Tagged } from './facts/tagger';
import type { Found } from './invitation-features';
import { invites, judge } from './invitation-judge';
import { type Signs, signsOf } from './invitation-signs';
import { inviteChance } from './invite-chance';
import type { Letter } from './letter';
import type { Kind } from './reading';
import { isLetter } from './spot';
import type { Betrayal, Sentence } from './study';
import { most, speaks } from './tells';
import { isShort } from './words';

/** What kind of letter this is, with the words that decided it. */
export const invitation = (letter: Letter, found: Found, tags: Tagged): Fact<Kind> => {
  const signs = signsOf(letter);
  const said = judge(signs, found);
  // Who asks again after a no speaks of the no: what words say of it tells nothing.
  const asksAgain = signs.count('push') > 0 && (signs.answersReader || signs.quoted.has('declined'));
  const words = asksAgain ? 0 : Math.min(most, (speaks(letter) ?? 0) - caution);
  const own = (said.get('interview-invitation') ?? 0) + words;
  const logits = settled(letter, signs, new Map([...said, ['interview-invitation', own]]));
  const byKinds = invites(logits);
  // An exercise for at home is an interview where it stands for one: too few such letters were learned from.
  const isSettled = asksAgain || Math.abs(byKinds) > settles || isShort(letter) || signs.count('takeHome') > 0;
  const chance = isSettled ? null : inviteChance(letter, signs, found, said, tags);
  // Two opinions, neither of which is the better one everywhere: what both say together counts.
  const margin = chance === null ? byKinds : (byKinds + Math.log(chance / (1 - chance)) - doubtful) / 2;
  const ranked = [...logits]
    .filter(([kind]) => kind !== 'interview-invitation')
    .sort((a, b) => b[1] - a[1])
    .map(([kind]) => kind);
  const order: readonly Kind[] = margin > 0 ? ['interview-invitation', ...ranked] : ranked;
  const [best = 'ordinary', ...rivals] = order;
  const doubt = Math.abs(margin);
  return {
    value: best,
    ...evidence(letter, signs, best),
    sure: doubt >= 2 ? 'certain' : doubt >= 0.7 ? 'likely' : 'unsure',
    rivals: (margin > 0 || margin < -2 ? rivals : (['interview-invitation', ...rivals] as const))
      .slice(0, 2)
      .map((kind): Candidate<Kind> => ({ value: kind, ...evidence(letter, signs, kind), sure: 'unsure' })),
  };
};

/**
 * How much less than they seem to words say for an invitation, as a logit: they were learned from letters of which most invite
 * (counted on letters kept aside and on short look-alikes, `bench/short-letters.mjs`).
 */
const caution = 0.75;

/** So much, as a logit, a letter is to be likelier to invite than not (counted on letters of other folders than were learned from). */
const doubtful = 0.62;

/** A kind that nothing outweighs is told by more than this. */
const settles = 40;

/** What no words outweigh: the mailbox's owner wrote it; the calendar calls the appointment off; a machine answers; nothing is said. */
const settled = (letter: Letter, signs: Signs, logits: ReadonlyMap<Kind, number>): ReadonlyMap<Kind, number> => {
  const sure: Kind | null = signs.own
    ? 'candidate-own-mail'
    : signs.calendar === 'cancel'
      ? 'interview-cancelled'
      : asksAtTheEnd(signs)
        ? 'other-interview'
        : // Nobody is there who could ask to anything.
          (signs.automatic && signs.count('away') > 0) || (signs.sentences.length === 0 && signs.calendar === 'none')
          ? 'ordinary'
          : invitesBySubject(signs) || invitesOutright(signs) || proposesOne(letter, signs) || asksToRecord(signs)
            ? 'interview-invitation'
            : null;
  if (sure) return new Map([...logits, [sure, 50]]);
  // A time alone invites nobody: a parcel comes on Friday, too.
  return signs.calendar === 'request' || speaksOfOne(signs) || answersWithTime(signs)
    ? logits
    : new Map([...logits, ['interview-invitation', -50]]);
};

/** An interview in which the reader speaks to a camera alone names no time, only until when. */
const asksToRecord = ({ sentences, count, inSubject }: Signs): boolean =>
  count('oneWay') > 0 &&
  count('job') > 0 &&
  (inSubject('interview') || count('invite') > 0) &&
  !sentences.some(
    ({ where, cues }) =>
      where !== 'signature' &&
      (['reject', 'other', 'sale', 'past', 'cancel', 'scam'] as const).some((cue) => cues.has(cue)),
  );

/** Asks to a talk at the end of a job, in so many words. Who applied may be asked how they would lead one. */
const asksAtTheEnd = ({ sentences, count }: Signs): boolean =>
  count('applied') === 0 &&
  sentences.some(
    ({ where, cues }) =>
      cues.has('leaving') &&
      (where === 'subject' || (['invite', 'wish', 'ask', 'fixed'] as const).some((cue) => cues.has(cue))),
  );

/** Where the text could not be had, the subject alone speaks. */
const invitesBySubject = ({ sentences }: Signs): boolean =>
  sentences.length > 0 &&
  sentences.every(
    ({ where, cues }) =>
      where === 'subject' &&
      cues.has('interview') &&
      (cues.has('invite') || cues.has('fixed') || cues.has('ask')) &&
      !(['reject', 'cancel', 'other', 'panel', 'past'] as const).some((cue) => cues.has(cue)),
  );

/** A few lines that ask to an interview in so many words, and not one that says anything else: nothing is left to weigh. */
const invitesOutright = ({ sentences, together, length }: Signs): boolean =>
  length < 400 &&
  (together.has('interview invite') || together.has('interview wish')) &&
  !sentences.some(
    ({ where, cues, text }) =>
      where !== 'signature' &&
      // "Interview for the post of …": not for a magazine. And a line of a few letters is a name with its goodbye ("… 드림").
      against.some(
        (cue) =>
          cues.has(cue) &&
          !(cue === 'other' && cues.has('job') && cues.has('interview')) &&
          !(cue === 'own' && text.length < 12),
      ),
  );

/** "Would you be free for an introductory interview on Monday at 11?" from one who writes first: a time for it is proposed in so many words. */
const proposesOne = (letter: Letter, { sentences, together, count }: Signs): boolean =>
  // "Open to a call, say on Thursday after five?": that is a feeler.
  appointments(letter).some(({ use, timed, words }) => use === 'slot' && timed && dated.test(words)) &&
  together.has('interview slot') &&
  (together.has('interview ask') || together.has('interview invite') || together.has('interview wish')) &&
  count('outreach') + count('sourced') > 0 &&
  count('job') > 0 &&
  !sentences.some(
    ({ where, cues }) => where !== 'signature' && against.some((cue) => !approach.has(cue) && cues.has(cue)),
  );

/** "30 November at 11", "5. März um 10", "3月5日": a day by its number, and more. */
const dated = /\d\.?[\s\p{L},]+\d/u;

/** Of those against, what belongs to a first letter of a recruiter. */
const approach: ReadonlySet<KindCue> = new Set<KindCue>(['outreach', 'sourced', 'not']);

const against: readonly KindCue[] = [
  ...([
    'other',
    'theme',
    'sale',
    'vouch',
    'panel',
    'cond',
    'past',
    'reject',
    'sorry',
    'cancel',
    'logistics',
    'test',
    'scam',
    'messenger',
  ] as const),
  ...(['news', 'outreach', 'sourced', 'offer', 'receipt', 'away', 'own', 'not'] as const),
];

/** "Great. Friday at four?": what it is about stands in the reader's own letter below. */
const answersWithTime = ({ slots, isAnswer, answersReader, quoted }: Signs): boolean =>
  slots > 0 &&
  isAnswer &&
  answersReader &&
  (['job', 'applied', 'own', 'interview', 'meeting'] as const).some((cue) => quoted.has(cue));

const speaksOfOne = ({ sentences }: Signs): boolean =>
  sentences.some(
    ({ where, cues }) =>
      where !== 'signature' &&
      (
        ['interview', 'trial', 'invite', 'meeting', 'ask', 'wish', 'job', 'applied', 'takeHome', 'oneWay'] as const
      ).some((cue) => cues.has(cue)),
  );

/** The phrase that speaks loudest for a kind: in the sentence that asks, else the first of its cue. */
const evidence = (letter: Letter, signs: Signs, kind: Kind): Pick<Candidate<Kind>, 'words' | 'where' | 'start'> => {
  const cues = telling[kind];
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
  { start, end }: Betrayal,
): { readonly words: string; readonly start: number } => {
  const field = where === 'subject' ? letter.message.subject : letter.parts.text;
  let to = end;
  while (to < field.length && to - end < 20 && isLetter(field.charCodeAt(to))) to++;
  return { words: field.slice(start, to), start };
};

const telling: Readonly<Record<Kind, readonly KindCue[]>> = {
  'interview-invitation': ['interview', 'trial', 'invite', 'ask', 'fixed', 'moved', 'meeting'],
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
