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
  /** The window of a letter that was turned to last, null where it has none. */
  readonly get: (id: string) => Reply | null;
  /** All windows of a letter, as they were opened: Gmail may have several drafts in a conversation. */
  readonly all: (id: string) => readonly Reply[];
  /** The window of a letter; opened where there is none yet, or where `another` one is wanted. */
  readonly open: (letter: Letter, how?: How) => Reply;
  readonly turnTo: (id: string, reply: Reply) => void;
  readonly discard: (id: string, reply: Reply) => void;
}

type How = Partial<Omit<Reply, 'editor'>> & {
  readonly everyone?: boolean;
  readonly unsigned?: boolean;
  readonly another?: boolean;
};

export const createReplies = (): Replies => {
  const all = new Map<string, readonly Reply[]>();
  const turnedTo = new Map<string, Reply>();
  const allOf = (id: string): readonly Reply[] => all.get(id) ?? [];
  return {
    get: (id) => turnedTo.get(id) ?? null,
    all: allOf,
    turnTo: (id, reply) => turnedTo.set(id, reply),
    open: (letter, how = {}) => {
      const there = turnedTo.get(letter.id);
      if (there && !how.another) return there;
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
      all.set(letter.id, [...allOf(letter.id), reply]);
      turnedTo.set(letter.id, reply);
      return reply;
    },
    discard: (id, reply) => {
      const others = allOf(id).filter((each) => each !== reply);
      const last = others[others.length - 1];
      all.set(id, others);
      if (turnedTo.get(id) !== reply) return;
      if (last) turnedTo.set(id, last);
      else turnedTo.delete(id);
    },
  };
};

/** Everyone else who got the letter. */
export const othersOf = ({ message }: Letter): readonly string[] =>
  [...message.to, ...message.cc].map((each) => each.address).filter((address) => address !== message.me?.address);

const addressOf = (mailbox: Letter['message']['from']): string => mailbox?.address ?? '';

const againSubject = (subject: string): string => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);
