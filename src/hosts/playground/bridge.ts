import type { Instant } from '../../core/languages/time';
import type { MailHost, Memory } from '../../core/ports';

/** What the mail client hands to the pane's frame, as `window.playground` of the page around it. */
export interface Bridge {
  readonly host: MailHost;
  readonly memory: Memory;
  readonly language: () => string;
  readonly zone: string;
  readonly now: () => Instant;
  readonly theme: () => 'light' | 'dark' | null;
  /** The person has just opened the pane by a click or a key. */
  readonly openedByPerson: boolean;
  /** Calls back when the look changed. */
  readonly watchTheme: (changed: () => void) => void;
}

/** The window of the mail client, seen from within the frame. */
export interface Outside {
  readonly playground?: Bridge;
}
