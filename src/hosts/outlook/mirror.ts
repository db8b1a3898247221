import { merge, type Stored } from '../../core/store/store';
import { mark } from './mark';

/** The part of localStorage that is used. */
export type Local = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export type Mirror = ReturnType<typeof mirrorOf>;

/**
 * The copy in the browser, where it allows one. What was kept while no mailbox was known (Outlook did not come) is the mailbox's
 * that turns up: it is read along, and moves over when it is written.
 */
export const mirrorOf = (local: Local | null, whose: string) => {
  const [mine, others] = [prefixOf(whose), prefixOf(nobody)];
  const found = (prefix: string, start = ''): Stored => {
    const texts: Record<string, string> = {};
    for (let at = 0; local && at < local.length; at++) {
      const name = local.key(at) ?? '';
      const value = name.startsWith(prefix + start) ? local.getItem(name) : null;
      if (value !== null) texts[name.slice(prefix.length)] = value;
    }
    return texts;
  };
  return {
    records: (): Stored => merge(found(mine + recordKeys), found(others + recordKeys)),
    drafts: (): Stored => ({ ...found(mine, draftKeys), ...found(others, draftKeys) }),
    /** Throws where there is no room. */
    put: (name: string, value: string | null): void => {
      if (value === null) local?.removeItem(mine + name);
      else if (local) local.setItem(mine + name, value);
      else throw new Error('no storage');
      if (others !== mine) local?.removeItem(others + name);
    },
  };
};

/** What a draft's key begins with, and the name of a record here. */
export const draftKeys = 'draft:';
export const recordKeys = 'record:';

const prefixOf = (whose: string): string => `decline-politely/${whose}/`;

/** A short name for a mailbox, so that its address stands nowhere. */
export const whose = (address: string | undefined): string => mark((address ?? '').toLowerCase());

const nobody = whose(undefined);

/** The browser's storage, or null where the person or the frame forbids it. */
export const browserStorage = (): Local | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};
