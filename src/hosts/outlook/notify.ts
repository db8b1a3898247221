import { cut } from '../../core/message/clean';
import { ask } from './ask';
import type { OutlookItem } from './office';

/** Shows a sentence above the letter. Outlook takes 150 characters, names the icon by the manifest's resource, and may have no place for it. */
export const notify = async (item: OutlookItem | null, sentence: string): Promise<boolean> => {
  const notes = item?.notificationMessages;
  if (typeof notes?.replaceAsync !== 'function') return false;
  const note = { type: 'informationalMessage', message: cut(sentence, 150), icon: 'Icon.16', persistent: false };
  return (await ask<void>(3000, (done) => notes.replaceAsync?.(key, note, done))).came === 'value';
};

/** Takes the sentence away again, where one stands. */
export const takeAway = async (item: OutlookItem | null): Promise<void> => {
  const notes = item?.notificationMessages;
  if (typeof notes?.removeAsync === 'function') await ask<void>(3000, (done) => notes.removeAsync?.(key, done));
};

const key = 'quick-decline';
