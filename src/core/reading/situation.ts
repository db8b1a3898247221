import type { KindCue } from '../languages/kinds';
import { fold } from '../message/fold';
import { booking } from './facts/booking';
import { appointments } from './facts/date';
import { isAnswer, quotesReader, signsOf } from './invitation-signs';
import type { Letter } from './letter';
import type { Kind, Situation } from './reading';
import { type Sentence, study, studyOf } from './study';
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
  const { message } = letter;
  const answer = isAnswer(message.subject);
  return {
    // Where both are hinted at, neither is said.
    applied: says('applied') === says('sourced') ? null : says('applied'),
    earlierContact: message.answeredAt !== null || says('contact') || (answer && quotesReader(letter)) ? true : null,
    interviewed: sentences.some(({ cues }) => cues.has('met') && !cues.has('yet')) ? true : null,
    confirmed: sentences.some((each) => confirms(each, letter, says('ask') && signs.slots > 1, says('ask')))
      ? true
      : null,
    agency,
    hiddenClient,
    team: people > 1 || says('team'),
    pushback:
      signs.slots === 0 &&
      kind !== 'rejection' &&
      says('push') &&
      (((answer || letter.parts.quoted !== '') && says('declined')) || hasDeclined(letter)),
    bulk: isBulk(letter, kind) || message.to.length + message.cc.length > 20,
    // Who sets an hour is there: "we have seen your recordings; come on Friday at ten".
    oneWay: says('oneWay') && signs.slots === 0,
    // Parking and lunch cost nothing, too.
    unpaidWork: says('unpaid') && toDo.some(says),
    urgent: says('urgent'),
    severalPosts: hasSeveralPosts(letter),
    entry: letter.calendar !== null && letter.calendar.method !== 'CANCEL',
  };
};

/** What is answered says no: "Szkoda, przenieśmy to" and "give it another thought" are said of an illness, too. */
const hasDeclined = (letter: Letter): boolean =>
  studyOf(letter, letter.parts.quoted).some((each) => each.cues.has('declined'));

const hasSeveralPosts = ({ language, subject, lines, parts }: Letter): boolean => {
  const words = list(language.cues.role.several ?? '');
  return [subject, ...lines].some(
    ({ folded, start }) => start < parts.signatureAt && words.some((each) => findPhrase(folded, each) >= 0),
  );
};

/**
 * The same letter went to many. Those who send applicants' letters put the header of mailing lists to them all: what invites
 * this one reader, by name and with a day or a page of times, is no mass mail.
 */
export const isBulk = (letter: Letter, kind: Kind): boolean =>
  kind === 'newsletter' || (signsOf(letter).bulk && !(kind === 'interview-invitation' && singlesOut(letter)));

const singlesOut = (letter: Letter): boolean => {
  const { me, to } = letter.message;
  const text = fold(letter.parts.text.slice(0, 12_000));
  const names = fold(`${me?.name ?? ''} ${to[0]?.name ?? ''} ${to[0]?.address.split('@')[0] ?? ''}`).split(
    /[\s.,_\d-]+/,
  );
  const { days, calendar } = signsOf(letter);
  return (
    names.some((each) => each.length > (each > '\u3000' ? 1 : 2) && text.includes(each)) &&
    (days > 0 || calendar === 'request' || booking(letter) !== null)
  );
};

/**
 * "As agreed" of an appointment: an exercise, a salary and a start of work are agreed upon, too. Where there is a choice of
 * times, the sentence must speak of the interview itself: "As agreed by telephone, my client would like to meet you."
 */
const confirms = ({ cues, where, start, end }: Sentence, letter: Letter, isChoice: boolean, asks: boolean): boolean =>
  cues.has('agreed') &&
  // The time that was agreed is not the new one that is asked about.
  !(asks && cues.has('moved')) &&
  !beside.some((cue) => cues.has(cue)) &&
  (letter.calendar !== null ||
    (isChoice ? firmly : appointing).some((cue) => cues.has(cue)) ||
    appointments(letter).some((each) => each.where === where && each.start >= start && each.start < end));

const appointing: readonly KindCue[] = ['interview', 'meeting', 'trial', 'invite', 'fixed', 'moved'];
const firmly: readonly KindCue[] = ['interview', 'trial', 'fixed', 'moved'];
const beside: readonly KindCue[] = ['takeHome', 'test', 'oneWay', 'receipt', 'yet'];
const toDo: readonly KindCue[] = ['trial', 'takeHome', 'test'];
