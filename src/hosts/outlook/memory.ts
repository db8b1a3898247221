import type { Memory } from '../../core/ports';
import { recordsIn, type Settings } from './bag';
import type { KeepRecords } from './keep-records';
import { draftKeys, type Local, type Mirror, mirrorOf } from './mirror';

/**
 * Remembers in Outlook's roamingSettings, which travel with the mailbox, and beside them in the browser: a pane saves the
 * WHOLE bag as it was when the pane opened, so a second pane would undo the first. Both bring their copy together with the
 * browser's before and after each save; whatever one of them wrote and Outlook lost comes back from there.
 * `whose` tells mailboxes in one browser apart. Both places may be absent. `keeping` fetches what saves.
 */
export const memory = (
  settings: Settings | null,
  local: Local | null,
  whose: string,
  keeping: () => Promise<KeepRecords>,
): Memory => {
  const mirror = mirrorOf(local, whose);
  let last: Promise<void> = Promise.resolve();
  return {
    recall: async () => ({ ...recordsIn(settings, mirror), ...mirror.drafts() }),
    keep: (changes) => {
      const records: Record<string, string | null> = {};
      let room = true;
      // Drafts are kept before this returns: the page may go away while Outlook is still saving what came before.
      for (const [key, value] of Object.entries(changes))
        if (!key.startsWith(draftKeys)) records[key] = value;
        else room = keptDraft(mirror, key, value) && room;
      const kept = room ? Promise.resolve() : Promise.reject(new Error('host.memory.failed'));
      if (Object.keys(records).length === 0) return kept;
      const saved = last.then(async () => (await keeping())(settings, mirror, records));
      last = saved.catch(() => undefined);
      return Promise.all([kept, saved]).then(() => {});
    },
  };
};

const keptDraft = (mirror: Mirror, key: string, value: string | null): boolean => {
  try {
    mirror.put(key, value);
    return true;
  } catch {
    return false;
  }
};
