import { type ActionName, actions } from '../../faces/cards/action';
import type { CardEvent } from '../../faces/cards/event';
import { answerTo } from './answer-to';

/** The functions Google calls by name; the build writes one top-level stub for each. */
export const names = Object.keys(actions) as readonly ActionName[];

/** One call of Google's, from its name and event to what CardService makes of the answer. */
export const run = (name: ActionName, event: CardEvent | undefined): unknown => answerTo(name, event ?? {});
