import type { Message } from '../../core/message/message';
import { plain } from '../../core/message/plain';
import { dayAndTime } from './when';
import { words } from './words';

/** The person whose mailbox this is. Invented, as all names here are. */
export const me = { name: 'Robin Ashdown', address: 'robin.ashdown@post.example' } as const;

export const signature = 'Robin Ashdown\nrobin.ashdown@post.example';

/** The quoted letter below a reply, as a mail program writes it. */
export const quoteOf = (message: Message): { readonly quoteLine: string; readonly quote: string } => ({
  quoteLine: words['reply.quote']
    .replace('{when}', () => dayAndTime(message.receivedAt))
    .replace('{who}', () => (message.from ? `${message.from.name} <${message.from.address}>` : '')),
  quote: shown(message),
});

/** A letter's text as the mail client shows it; a very long one is cut. */
export const shown = (message: Message): string =>
  (message.text.trim() ? message.text.slice(0, shownCharacters) : plain(message.html.slice(0, shownCharacters)))
    .replace(/\r\n?/g, '\n')
    .trimEnd();

const shownCharacters = 50_000;
