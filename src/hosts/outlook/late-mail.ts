import type { MailHost } from '../../core/ports';

/** A mail program that has not answered yet. The pane works by hand meanwhile; when it comes, the pane is told to look again. */
export const lateMail = (): { readonly host: MailHost; readonly came: (mail: MailHost) => void } => {
  let there: MailHost | null = null;
  let changed: (() => void) | null = null;
  const host: MailHost = {
    open: () => there?.open() ?? Promise.reject(new Error('host.late')),
    insert: (insertion) =>
      there?.insert(insertion) ?? Promise.resolve({ outcome: 'failed', says: 'host.failed.no-reply' }),
    watch: (call) => {
      changed = call;
      there?.watch?.(call);
    },
    offers: () => there?.offers?.() ?? { everyone: false, cursor: false, into: 'none' },
  };
  return {
    host,
    came: (mail) => {
      there = mail;
      if (changed) mail.watch?.(changed);
      changed?.();
    },
  };
};
