import type { Settings } from './bag';
import type { Contact, Outlook, OutlookItem } from './office';

/** The running Outlook behind the types of office.ts. Nothing here is touched before Office.onReady. */
export const live = (page: Window = window): Outlook => ({
  // office.js has one type for each kind of item; ours has what all of them may lack as optional.
  item: () => (Office.context.mailbox.item as unknown as OutlookItem | undefined) ?? null,
  me: () => (Office.context.mailbox.userProfile as Contact | undefined) ?? null,
  supports: (set) => Office.context.requirements.isSetSupported('Mailbox', set),
  onItemChanged: (changed) => {
    const { mailbox } = Office.context;
    let last = tokenOf(mailbox.item);
    const look = (): void => {
      const now = tokenOf(Office.context.mailbox.item);
      const isNew = now !== last;
      last = now;
      if (isNew) changed();
    };
    if (typeof mailbox.addHandlerAsync === 'function')
      mailbox.addHandlerAsync(
        Office.EventType.ItemChanged,
        () => {
          last = tokenOf(Office.context.mailbox.item);
          changed();
        },
        () => {},
      );
    // Some Outlooks miss the event: whoever comes back to the pane finds it looking again.
    page.addEventListener('focus', look);
    page.document.addEventListener('visibilitychange', () => page.document.visibilityState === 'visible' && look());
  },
  localTime: (moment) => {
    try {
      return Office.context.mailbox.convertToLocalClientTime(moment);
    } catch {
      return null;
    }
  },
});

const tokenOf = (item: unknown): string => {
  const { itemId, conversationId } = (item ?? {}) as OutlookItem;
  return `${item ? 'item' : 'none'} ${itemId ?? ''} ${conversationId ?? ''}`;
};

/** Where blocks and settings travel; null where this Outlook has none. */
export const roaming = (): Settings | null =>
  (Office.context.roamingSettings as unknown as Settings | undefined) ?? null;
