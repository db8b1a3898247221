import type { MailHost } from '../../core/ports';

/**
 * A mail program that has not answered yet, and is waited for `rest` milliseconds more. Then the pane works by hand; when it
 * comes, the pane is told to look again.
 */
export const lateMail = (rest = 6000): { readonly host: MailHost; readonly came: (mail: MailHost) => void } => {
  let there: MailHost | null = null;
  let changed: ((same?: boolean) => void) | null = null;
  const host: MailHost = {
    open: () => there?.open() ?? new Promise((_, fail) => setTimeout(() => fail(new Error('host.late')), rest)),
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
      changed?.(true);
    },
  };
};
