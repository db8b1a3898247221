import { apply } from '../../core/store/store';
import { type ActionName, isAction } from './action';
import type { Answer } from './answer';
import type { Around } from './around';
import { type CardEvent, form } from './event';
import { failureCard } from './failure-card';
import { homeCard, readyCard } from './ready-card';
import { keepSeen } from './standing';
import { blockTurns } from './turn-blocks';
import { composeTurns } from './turn-compose';
import { letterTurns } from './turn-letter';
import { settingsTurns } from './turn-settings';
import { unansweredTurns } from './turn-unanswered';

/** How one action is answered. */
export type Turn = (event: CardEvent, around: Around) => Answer;

/**
 * One turn of the conversation between the person and the cards. Pure: the same call always gives the same answer, so
 * Apps Script, HTTP and the playground share it. The host reads the letter before, and carries the answer out after.
 * Never throws: what goes wrong in here is a card that says so, with the person's text on it.
 */
export const turn = (name: ActionName, event: CardEvent, around: Around): Answer => {
  try {
    return isAction(name) ? turns[name](event, around) : { navigations: [] };
  } catch {
    const text = form(event).text('preview');
    return { navigations: [{ pushCard: failureCard('unexpected', text, around) }] };
  }
};

const turns: Readonly<Record<ActionName, Turn>> = {
  onHomepage: (_, around) => ({ navigations: [{ pushCard: homeCard(around) }] }),
  onMessageOpen: (_, around) => ({ navigations: [{ pushCard: readyCard(around) }] }),
  gotIt: (_, around) => {
    const keep = keepSeen(around.stored);
    return {
      keep,
      navigations: [{ updateCard: readyCard({ ...around, stored: apply(around.stored, keep) }) }],
    };
  },
  ...letterTurns,
  ...composeTurns,
  ...settingsTurns,
  ...blockTurns,
  ...unansweredTurns,
};
