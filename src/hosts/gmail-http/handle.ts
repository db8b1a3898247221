import type { LanguageCode } from '../../core/languages/code';
import { allInterfaces } from '../../core/languages/interfaces';
import type { Message } from '../../core/message/message';
import { type ActionName, actions } from '../../faces/cards/action';
import type { Answer, Failure } from '../../faces/cards/answer';
import { form, parameter } from '../../faces/cards/event';
import { failureCard } from '../../faces/cards/failure-card';
import { type HttpEvent, textOf } from './event';
import type { Gmail, Made } from './gmail';
import { faultOf } from './gmail-fault';
import type { People } from './people';
import { scopes } from './scopes';
import { type Outcome, toHttp } from './to-http';
import { aroundOf, type Known, type TakeTurn } from './turning';

/** What a call is answered from. */
export interface Means {
  readonly publicUrl: string;
  readonly people: People;
  readonly gmail: (userToken: string, messageToken: string | null) => Gmail;
  readonly now: () => string;
  readonly take: TakeTurn;
}

/** An answer for Google, and one word for the log: what came of the call, never what it was about. */
export interface Handled {
  readonly json: object;
  readonly outcome: 'ok' | 'asks-scope' | Failure;
}

/** Carries out one call of Google's: reads what the turn needs, takes the turn, does what it asks for. Never sends. */
export const handle = async (
  name: ActionName,
  event: HttpEvent,
  person: string | null,
  means: Means,
): Promise<Handled> => {
  const missing = missingScopes(name, event);
  if (missing.length > 0) return { json: { requesting_google_scopes: { scopes: missing } }, outcome: 'asks-scope' };
  const box = gmailOf(event, means);
  const [letter, stored, carried] = await Promise.all([
    actions[name].letter ? readLetter(box, event) : null,
    recall(() => (person ? means.people.recall(person) : {}), {}),
    // Only a reply window asks for the text that was carried.
    recall(() => (person && name === 'onCompose' ? means.people.carried(person) : null), null),
  ]);
  const known: Known = {
    letter,
    stored,
    carried,
    locale: languageOf(event),
    now: means.now(),
    draftedAt: null,
    hosted: true,
  };
  const messageId = idOf(event);
  const say = (outcome: Outcome): object => toHttp(name, outcome, means.publicUrl, messageId);
  const fault = (failure: Failure, text: string | null = null): Handled => {
    const card = failureCard(failure, text, aroundOf(known));
    return { json: say({ answer: { navigations: [{ pushCard: card }] }, made: null }), outcome: failure };
  };
  let answer: Answer;
  try {
    answer = await means.take({ name, event, known });
  } catch {
    // What the person may have typed stands in the event, and is given back to them.
    return fault('unreadable', form(event).text('preview'));
  }
  const text = answer.createReply?.text ?? null;
  try {
    await remember(answer, person, means.people);
  } catch {
    return fault('memory', text);
  }
  try {
    const made = answer.createReply ? await create(box, answer.createReply, letter) : null;
    // The list of unanswered letters is a convenience: the reply is not kept back for it.
    if (answer.note && person) await means.people.keep(person, answer.note).catch(() => undefined);
    return { json: say({ answer, made }), outcome: typeof letter === 'string' ? letter : 'ok' };
  } catch (error) {
    const { failure } = faultOf(error);
    return fault(failure === 'unexpected' ? 'draft' : failure, text);
  }
};

/** Scopes the call needs and the person has not granted yet. Google asks for them and calls again. */
const missingScopes = (name: ActionName, event: HttpEvent): readonly string[] => {
  const granted = event.authorizationEventObject?.authorizedScopes;
  if (!Array.isArray(granted)) return [];
  const needed = [
    ...(actions[name].letter ? [scopes.read] : []),
    ...(actions[name].answers === 'draft' ? [scopes.compose] : []),
  ];
  return needed.filter((scope) => !granted.includes(scope));
};

const gmailOf = (event: HttpEvent, means: Means): Gmail | null => {
  const user = textOf(event.authorizationEventObject?.userOAuthToken);
  return user ? means.gmail(user, textOf(event.gmail?.accessToken)) : null;
};

const readLetter = async (box: Gmail | null, event: HttpEvent): Promise<Message | Failure> => {
  const id = idOf(event);
  if (!box || !id) return 'no-letter';
  try {
    return await box.letter(id);
  } catch (error) {
    return faultOf(error).failure;
  }
};

/** The open letter: events of clicks may lack it, so every action brings it along as a parameter. */
const idOf = (event: HttpEvent): string | null =>
  textOf(event.gmail?.messageId, 64) ?? textOf(parameter(event, 'messageId'), 64);

/** A database that is down costs the person's settings, not the reply. */
const recall = async <Value>(ask: () => Value | Promise<Value>, otherwise: Value): Promise<Value> => {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
};

const remember = async (answer: Answer, person: string | null, people: People): Promise<void> => {
  if (answer.keep) {
    if (!person) throw new Error('nobody to keep it for');
    await people.keep(person, answer.keep);
  }
  // The carried text is a convenience: without it the reply window offers the phrase form.
  if (answer.carry && person) await people.carry(person, answer.carry).catch(() => undefined);
};

const create = (
  box: Gmail | null,
  reply: NonNullable<Answer['createReply']>,
  letter: Message | Failure | null,
): Promise<Made> => {
  if (!box) return Promise.reject(faultOf({ status: 401 }));
  return box.createDraft(reply, letter !== null && typeof letter === 'object' ? letter : null);
};

const languageOf = (event: HttpEvent): LanguageCode => {
  const code = (textOf(event.commonEventObject?.userLocale, 35) ?? 'en').slice(0, 2).toLowerCase();
  return Object.hasOwn(allInterfaces, code) ? (code as LanguageCode) : 'en';
};
