import type { Message } from '../../core/message/message';

/** A letter in the playground's inbox: the message as a host hands it in, and where it came from. */
export interface Letter {
  /** The file's name without its ending: "01-plain-invitation". */
  readonly id: string;
  /** What the sample is here to show, null for a letter of the visitor's own. */
  readonly situation: string | null;
  readonly message: Message;
  /** Why the file could not be read, or what to know about it: a sentence; null where all is well. */
  readonly trouble: string | null;
  readonly readable: boolean;
  /** It is still being taken apart: who wrote and what about is not known yet. */
  readonly arriving?: boolean;
}
