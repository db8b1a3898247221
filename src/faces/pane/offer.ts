import { cut } from '../../core/message/clean';
import { edit } from '../../core/session/session';
import type { Desk } from './desk';
import { keepDraft } from './drafts';
import { act, over, save } from './work';

/** What was typed while no letter could be had, and may have been meant for another one: offered, not put in place. */
export const offer = (desk: Desk, typed: string): void => {
  const use = () => {
    const { session } = desk.state();
    if (!session) return;
    act(desk, edit(session, typed), {
      key: 'pane.restored',
      action: { key: 'pane.restored.over', run: () => over(desk) },
    });
    save(desk);
    if (session.given.message.id !== '') void keepDraft(desk.keeper, '', null, 0);
  };
  desk.set({
    notice: {
      key: 'pane.by-hand.before',
      values: { words: cut(typed, 60) },
      action: { key: 'pane.by-hand.use', run: use },
    },
  });
};
