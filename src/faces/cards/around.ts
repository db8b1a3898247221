import type { LanguageCode } from '../../core/languages/code';
import type { InterfaceWords } from '../../core/languages/en/interface';
import type { Languages } from '../../core/languages/language';
import type { Instant } from '../../core/languages/time';
import type { Message } from '../../core/message/message';
import type { Stored } from '../../core/store/store';
import type { Carried, Failure } from './answer';

/** What the host knows when it is called. */
export interface Around {
  /** The open letter where `actions[name].letter` asks for it, or why it could not be read; else null. */
  readonly letter: Message | Failure | null;
  readonly languages: Languages;
  /** The words of the interface in the person's language. */
  readonly words: InterfaceWords;
  /** The language of those words; English where absent. */
  readonly locale?: LanguageCode;
  readonly now: Instant;
  /** The person's memory as stored. */
  readonly stored: Stored;
  readonly carried: Carried | null;
  /** When a reply draft for this letter was last made here, where the host remembers. */
  readonly draftedAt: Instant | null;
  /** The add-on runs on an operator's server, and so do its settings; else all stays with Google. */
  readonly hosted?: boolean;
}
