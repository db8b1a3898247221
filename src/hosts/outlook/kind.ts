import type { Gettable, OutlookItem } from './office';

/** What stands open. `own`: an appointment of the person's own being written, where there is nobody to decline to. */
export type Kind = 'letter' | 'request' | 'appointment' | 'draft' | 'own';

/** Tells items apart by what they can do: drafts have a subject to be asked for, received items have one to be read. */
export const kindOf = (item: OutlookItem): Kind => {
  const appointment = item.itemType === 'appointment';
  if (isGettable(item.subject)) return appointment ? 'own' : 'draft';
  if (appointment) return 'appointment';
  return /^IPM\.Schedule\.Meeting/i.test(item.itemClass ?? '') ? 'request' : 'letter';
};

/**
 * Which received item this is. The host carries out a call on the item it shows, not on the one it was made for, so this
 * is compared before and after each reading and right before inserting.
 */
export const identityOf = (item: OutlookItem | null): string =>
  item === null || isGettable(item.subject)
    ? ''
    : (item.itemId ?? [item.internetMessageId, item.conversationId, item.subject].join('\n'));

/** Whether two looks at what stands open saw the same item. Drafts have no id: their conversation stands for them. */
export const isSameItem = (one: OutlookItem, other: OutlookItem | null): boolean =>
  other !== null &&
  (one === other ||
    (kindOf(one) === kindOf(other) &&
      identityOf(one) === identityOf(other) &&
      one.conversationId === other.conversationId));

export const isGettable = <Value>(value: unknown): value is Gettable<Value> =>
  typeof value === 'object' && value !== null && 'getAsync' in value && typeof value.getAsync === 'function';
