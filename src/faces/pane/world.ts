import type { LanguageCode } from '../../core/languages/code';
import type { InterfaceWords } from '../../core/languages/en/interface';
import type { Language } from '../../core/languages/language';
import type { Instant } from '../../core/languages/time';
import type { MailHost, Memory } from '../../core/ports';

/** What a host hands the pane. Everything may fail: the pane says so and goes on with what it has. */
export interface World {
  /** null where the mail program cannot be reached: the pane then works alone, by hand and with Copy. */
  readonly host: MailHost | null;
  readonly memory: Memory;
  readonly loadLanguage: (code: LanguageCode) => Promise<Language>;
  /** English is asked for where a language has no words of the interface yet, or they do not load. */
  readonly loadInterface: (code: LanguageCode) => Promise<InterfaceWords>;
  /** The display language of the mail program, BCP 47: "de-DE". */
  readonly interfaceLanguage: string;
  readonly now: () => Instant;
  /** The person's IANA zone, null where unknown. */
  readonly zone: string | null;
  readonly capabilities: Capabilities;
}

/** What this host can do beyond `MailHost.offers`. All fields may be left out. */
export interface Capabilities {
  /** The person has just opened the pane: the first focus may go to Insert. Not for a pinned pane that follows the list. */
  readonly openedByPerson?: boolean;
}
