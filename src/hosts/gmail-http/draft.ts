import MailComposer from 'nodemailer/lib/mail-composer';
import type { Message } from '../../core/message/message';
import type { Insertion } from '../../core/ports';
import { GmailFault } from './gmail-fault';

/** A draft as the Gmail API takes it. */
export interface Raw {
  /** RFC 5322, base64url. */
  readonly raw: string;
  /** The Message-ID we gave it, with its brackets: by this it is found again. */
  readonly messageId: string;
}

/**
 * Writes the draft of a reply. `messageId`: ours, unique. In the conversation the subject must be the letter's with one
 * "Re:", and In-Reply-To and References must name it, or Gmail shows the draft detached or blank.
 */
export const draft = async (
  insertion: Insertion,
  letter: Message | null,
  messageId: string,
  as: 'reply' | 'new',
): Promise<Raw> => {
  const parent = as === 'reply' && letter ? idIn(letter.headers['message-id'] ?? '') : null;
  const references = parent && letter ? [...idsIn(letter.headers.references ?? ''), parent] : [];
  const to = insertion.to === null ? [] : [address(insertion.to)];
  const bytes = await new MailComposer({
    to,
    cc: insertion.everyone && letter ? others(letter, to) : [],
    subject: insertion.subject.replace(/[\0-\x1f\x7f\u0085\u2028\u2029]+/g, ' ').slice(0, 998),
    messageId,
    ...(parent ? { inReplyTo: parent, references: [...new Set(references)].slice(-20) } : {}),
    text: insertion.text,
    html: insertion.html,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  return { raw: bytes.toString('base64url'), messageId };
};

/** Everyone the letter went to, but ourselves and whom we already answer. */
const others = (letter: Message, to: readonly string[]): string[] => {
  const mine = letter.me?.address.toLowerCase();
  const taken = new Set([...to.map((each) => each.toLowerCase()), ...(mine ? [mine] : [])]);
  return [...letter.to, ...letter.cc]
    .map((mailbox) => mailbox.address)
    .filter((each) => isAddress(each) && !taken.has(each.toLowerCase()) && taken.add(each.toLowerCase()));
};

/** One address and nothing else: a comma or a line end would add a recipient. */
const address = (text: string): string => {
  if (!isAddress(text)) throw new GmailFault('draft', false, false);
  return text;
};

const isAddress = (text: string): boolean =>
  text.length <= 320 && /^[^\s,;:<>()"\\\0-\x1f\x7f]{1,64}@[^\s,;:<>()"\\\0-\x1f\x7f@]{1,255}$/.test(text);

const idsIn = (header: string): string[] =>
  header
    .slice(0, 8_000)
    .match(/<[^<>\s]{1,250}>/g)
    ?.slice(-20) ?? [];
const idIn = (header: string): string | null => idsIn(header)[0] ?? null;
