import { apply } from '../../core/store/store';
import type { Answer } from './answer';
import type { Around } from './around';
import { type CardEvent, parameter } from './event';
import { noteStatus } from './season';
import { unansweredCard } from './unanswered-card';

type UnansweredAction = 'showUnanswered' | 'takeOff';

export const unansweredTurns: Readonly<Record<UnansweredAction, (event: CardEvent, around: Around) => Answer>> = {
  showUnanswered: (_, around) => ({ navigations: [{ pushCard: unansweredCard(around) }] }),
  takeOff: (event, around) => {
    const keep = noteStatus(parameter(event, 'id') ?? '', 'dismissed', around);
    if (!keep) return { navigations: [{ updateCard: unansweredCard(around) }] };
    return { keep, navigations: [{ updateCard: unansweredCard({ ...around, stored: apply(around.stored, keep) }) }] };
  },
};
