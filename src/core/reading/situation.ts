import type { KindCue } from '../languages/kinds';
import { isAnswer, quotesReader, signsOf } from './invitation-signs';
import type { Letter } from './letter';
import type { Kind, Situation } from './reading';
import { study } from './study';
import { findPhrase, list } from './words';

/** What other finders know of the people in the letter. */
export interface Around {
  readonly kind: Kind;
  readonly agency: boolean;
  readonly hiddenClient: boolean;
  /** How many people write or interview. */
  readonly people: number;
}

/** What the letter itself shows of the way there. Nothing is true that no words say: the truth guards stand on this. */
export const situation = (letter: Letter, { kind, agency, hiddenClient, people }: Around): Situation => {
  const sentences = study(letter).filter((each) => each.where === 'text' && !each.cues.has('cond'));
  const says = (cue: KindCue) => sentences.some((each) => each.cues.has(cue));
  const signs = signsOf(letter);
  const { message, parts } = letter;
  const answer = isAnswer(message.subject);
  return {
    // Where both are hinted at, neither is said.
    applied: says('applied') === says('sourced') ? null : says('applied'),
    earlierContact: message.answeredAt !== null || says('contact') || (answer && quotesReader(letter)) ? true : null,
    interviewed: says('met') ? true : null,
    confirmed: says('agreed') ? true : null,
    agency,
    hiddenClient,
    team: people > 1 || says('team'),
    pushback: signs.slots === 0 && kind !== 'rejection' && says('push') && (answer || parts.quoted !== ''),
    bulk: signs.bulk || kind === 'newsletter' || message.to.length + message.cc.length > 20,
    oneWay: says('oneWay'),
    unpaidWork: says('unpaid'),
    urgent: says('urgent'),
    severalPosts: hasSeveralPosts(letter),
    entry: letter.calendar !== null && letter.calendar.method !== 'CANCEL',
  };
};

const hasSeveralPosts = ({ language, subject, lines, parts }: Letter): boolean => {
  const words = list(language.cues.role.several ?? '');
  return [subject, ...lines].some(
    ({ folded, start }) => start < parts.signatureAt && words.some((each) => findPhrase(folded, each) >= 0),
  );
};
