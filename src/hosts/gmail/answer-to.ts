import { allLanguages } from '../../core/languages/all';
import type { LanguageCode } from '../../core/languages/code';
import { interfaceWords as english } from '../../core/languages/en/interface';
import { allInterfaces } from '../../core/languages/interfaces';
import { type ActionName, actions } from '../../faces/cards/action';
import type { Answer } from '../../faces/cards/answer';
import type { Around } from '../../faces/cards/around';
import { type CardEvent, form } from '../../faces/cards/event';
import { failureCard } from '../../faces/cards/failure-card';
import { turn } from '../../faces/cards/turn';
import { carriedText, carry, draftedAt, noteDraft } from './carry';
import { createDraft } from './draft';
import { openLetter } from './letter';
import { memory } from './memory';
import { present } from './present';
import { type Response, respond } from './respond';

/** Reads what the turn needs, takes the turn, does what it asks for. Never sends, never logs, never lets an error out unsaid. */
export const answerTo = (name: ActionName, event: CardEvent): Response => {
  const around = gather(name, event);
  const answer = kept(turn(name, event, around), around, event);
  if (answer.carry) carry(answer.carry);
  if (answer.createReply) {
    const draft = createDraft(answer.createReply, event);
    noteDraft(event, around.now);
    note(answer);
    return respond(actions[name].answers, answer, draft);
  }
  note(answer);
  return respond(actions[name].answers, answer, null);
};

/** The list of unanswered letters is a convenience: where it cannot be written, the reply is not kept back for it. */
const note = (answer: Answer): void => {
  try {
    if (answer.note) memory.keep(answer.note);
  } catch {
    // Said nowhere: nothing of the person's is lost.
  }
};

/** The letter is read only where the turn asks for it: that is, after a click. */
const gather = (name: ActionName, event: CardEvent): Around => {
  const locale = localeOf(event);
  return {
    letter: actions[name].letter ? openLetter(event) : null,
    languages: allLanguages,
    words: allInterfaces[locale] ?? english,
    locale,
    now: present(event),
    stored: memory.recall(),
    carried: carriedText(),
    draftedAt: draftedAt(event),
  };
};

/** Writes to the person's memory; where that fails, the card says so and keeps what was typed. */
const kept = (answer: Answer, around: Around, event: CardEvent): Answer => {
  if (!answer.keep) return answer;
  try {
    memory.keep(answer.keep);
    return answer;
  } catch {
    const text = form(event).text('blockText') ?? form(event).text('signOffName');
    return { navigations: [{ pushCard: failureCard('memory', text, around) }] };
  }
};

/** The language of the interface: the person's in Google, where we speak it. */
const localeOf = (event: CardEvent): LanguageCode => {
  const locale = event.commonEventObject?.userLocale ?? Session.getActiveUserLocale() ?? 'en';
  const code = locale.slice(0, 2).toLowerCase() as LanguageCode;
  return Object.prototype.hasOwnProperty.call(allInterfaces, code) ? code : 'en';
};
