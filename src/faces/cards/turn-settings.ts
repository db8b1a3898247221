import { apply } from '../../core/store/store';
import type { Answer } from './answer';
import type { Around } from './around';
import { type CardEvent, form } from './event';
import { settingsCard } from './settings-card';
import { keepSettings } from './standing';
import { word } from './word';

type SettingsAction = 'onSettings' | 'showSettings' | 'keepSettings';

export const settingsTurns: Readonly<Record<SettingsAction, (event: CardEvent, around: Around) => Answer>> = {
  onSettings: (_, around) => ({ navigations: [{ pushCard: settingsCard(around) }] }),
  showSettings: (_, around) => ({ navigations: [{ pushCard: settingsCard(around) }] }),
  keepSettings: (event, around) => {
    const values = form(event);
    if (!values.sent) return { navigations: [{ updateCard: settingsCard(around) }] };
    const keep = keepSettings(around.stored, {
      // No name given: the one that the letter gives. None wanted: an empty one.
      name: values.text('signed') === null ? '' : (values.text('signOffName') ?? '').trim() || undefined,
      tone: values.text('standingTone') === 'formal' ? 'formal' : 'warm',
    });
    return {
      keep,
      navigations: [{ updateCard: settingsCard({ ...around, stored: apply(around.stored, keep) }) }],
      notification: word(around.words, 'cards.saved'),
    };
  },
};
