import { createEditor, type Editor } from './editor';
import type { Letter } from './letter';
import { quoteOf, signature } from './quote';
import { words } from './words';

/** An open reply window. The editor's element outlives the letter's leaving the screen: what was typed stays. */
export interface Reply {
  readonly editor: Editor;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
}

/** The reply windows by the id of their letter. */
export interface Replies {
  readonly get: (id: string) => Reply | null;
  /** The window of a letter; opened where there is none yet. */
  readonly open: (
    letter: Letter,
    how?: Partial<Omit<Reply, 'editor'>> & { readonly everyone?: boolean; readonly unsigned?: boolean },
  ) => Reply;
  readonly discard: (id: string) => void;
}

export const createReplies = (): Replies => {
  const all = new Map<string, Reply>();
  return {
    get: (id) => all.get(id) ?? null,
    open: (letter, how = {}) => {
      const there = all.get(letter.id);
      if (there) return there;
      const { message } = letter;
      const reply: Reply = {
        editor: createEditor({
          label: words['reply.body'],
          signature: how.unsigned ? '' : signature,
          ...quoteOf(message),
        }),
        to: how.to ?? addressOf(message.replyTo[0] ?? message.from),
        cc: how.cc ?? (how.everyone ? othersOf(letter).join('; ') : ''),
        subject: how.subject || againSubject(message.subject),
      };
      all.set(letter.id, reply);
      return reply;
    },
    discard: (id) => all.delete(id),
  };
};

/** Everyone else who got the letter. */
export const othersOf = ({ message }: Letter): readonly string[] =>
  [...message.to, ...message.cc].map((each) => each.address).filter((address) => address !== message.me?.address);

const addressOf = (mailbox: Letter['message']['from']): string => mailbox?.address ?? '';

const againSubject = (subject: string): string => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);
