import type { LanguageCode } from '../../core/languages/code';
import type { FirstWords, LaterWords } from '../../core/languages/en/interface';
import type { Writing } from '../../core/languages/language';
import type { Manners } from '../../core/languages/manners';
import type { Instant } from '../../core/languages/time';
import type { MailHost, Memory } from '../../core/ports';
import type { Read } from './reader';

/** What a host hands the pane. Everything may fail: the pane says so and goes on with what it has. */
export interface World {
  /** null where the mail program cannot be reached: the pane then works alone, by hand and with Copy. */
  readonly host: MailHost | null;
  readonly memory: Memory;
  /** The mail program was waited for already and has not come: that is said at once. */
  readonly waited?: boolean;
  /** Reads a letter with its own language at hand, and answers it. Rejects where the reader did not come. */
  readonly read: Read;
  /** What it takes to answer letters in a language in the page: asked for once the reply stands. */
  readonly loadWriting: (code: LanguageCode) => Promise<Writing>;
  /** What it takes to judge drafts in it: asked for once the reply stands. */
  readonly loadManners: (code: LanguageCode) => Promise<Manners>;
  /** The words of the interface without which the pane cannot begin. English stands in where they do not load. */
  readonly loadFirstWords: (code: LanguageCode) => Promise<FirstWords>;
  /** All other words the pane shows: asked for once the reply stands. */
  readonly loadLaterWords: (code: LanguageCode) => Promise<LaterWords>;
  /** The display language of the mail program, BCP 47: "de-DE". */
  readonly interfaceLanguage: string;
  readonly now: () => Instant;
  /** The person's IANA zone, null where unknown; `device`: the browser's own, asked for where its name is needed. */
  readonly zone: string | 'device' | null;
  readonly capabilities: Capabilities;
}

/** What this host can do beyond `MailHost.offers`. All fields may be left out. */
export interface Capabilities {
  /** The person has just opened the pane: the first focus may go to Insert. Not for a pinned pane that follows the list. */
  readonly openedByPerson?: boolean;
}
