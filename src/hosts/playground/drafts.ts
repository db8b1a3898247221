import type { Desk } from './desk';
import type { Replies } from './replies';
import type { Store } from './store';

const key = 'playground.replies';

/** One reply window as it is written down: what stands above the signature. */
interface Draft {
  readonly id: string;
  readonly typed: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
}

/** Writes the open replies down when the page goes, and half a second after the last key. */
export const keepDrafts = (store: Store, replies: Replies, storage: Storage): void => {
  const write = (): void => {
    try {
      storage.setItem(key, JSON.stringify(store.get().replying.flatMap((id) => draftsOf(replies, id))));
    } catch {
      // Full: the replies still stand on the page.
    }
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(write, 500);
  };
  document.addEventListener('input', soon);
  store.watch((desk, before) => {
    if (desk.replying !== before.replying) soon();
  });
  window.addEventListener('pagehide', write);
};

/** Opens the replies of the last visit again, each for its letter. */
export const restoreDrafts = (desk: Desk, replies: Replies, storage: Storage): Desk => {
  const open = written(storage).flatMap((draft) => {
    const letter = desk.letters.find((each) => each.id === draft.id);
    if (!letter) return [];
    replies.open(letter, { ...draft, another: true }).editor.setTyped(draft.typed);
    return [draft.id];
  });
  return { ...desk, replying: [...new Set([...desk.replying, ...open])] };
};

const draftsOf = (replies: Replies, id: string): readonly Draft[] =>
  replies.all(id).map(({ to, cc, subject, editor }) => ({ id, to, cc, subject, typed: editor.typed() }));

const written = (storage: Storage): readonly Draft[] => {
  try {
    const found: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.filter(isDraft) : [];
  } catch {
    return [];
  }
};

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'typed', 'to', 'cc', 'subject'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string');
