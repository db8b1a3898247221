import type { Instant } from '../languages/time';

/** A letter that was opened with us. All that is remembered of it: which one, since when it waits, and what became of it. */
export interface Opened {
  /** The host's own id of the letter. */
  readonly id: string;
  readonly receivedAt: Instant;
  /** `answered`: a reply was made here; whether it was sent nobody tells us. `dismissed`: the person took it off the list. */
  readonly status: 'waiting' | 'answered' | 'dismissed';
}

const prefix = 'season:';

/** The key a letter is kept under, one record each. */
export const openedKey = (id: string): string => prefix + id;

/** The record's text: "waiting 2026-11-22T09:00:00Z". */
export const writeOpened = ({ status, receivedAt }: Opened): string => `${status} ${receivedAt}`;

/** The letters among the records (texts by key); what cannot be read is left alone. */
export const readOpened = (records: ReadonlyMap<string, string>): readonly Opened[] =>
  [...records].flatMap(([key, text]) => {
    const found = /^(waiting|answered|dismissed) (\d{4}-[\dT:.Z+-]{1,40})$/.exec(text);
    // A copy that two writers left beside the record ("…~mark") says the same of the same letter.
    if (!key.startsWith(prefix) || key.includes('~') || !found?.[1] || !found[2]) return [];
    const [status, receivedAt] = [found[1] as Opened['status'], found[2]];
    return Number.isNaN(Date.parse(receivedAt)) ? [] : [{ id: key.slice(prefix.length), receivedAt, status }];
  });
