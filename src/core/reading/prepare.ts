import type { LanguageCode } from '../languages/code';
import type { Languages, ReadingLanguage } from '../languages/language';
import type { Instant } from '../languages/time';
import { clean, cleanBody } from '../message/clean';
import { fold } from '../message/fold';
import type { Mailbox, Message } from '../message/message';
import { type Newest, newest } from '../message/newest';
import { plain } from '../message/plain';
import { signatureAt } from '../message/signature';
import type { Fact } from './fact';
import { isFreeMail } from './facts/mailbox-kind';
import { language } from './language';
import type { CalendarEvent, Eastern, JsonLd, Letter, Line } from './letter';
import { otherCues } from './other-cues';
import { list } from './words';

/** A letter made ready, and the language it is in, which may be none of ours. */
export interface Prepared {
  readonly letter: Letter;
  readonly language: Fact<string>;
}

/** What the partner rooms read from the message before the text is looked at. */
export interface Attached {
  readonly calendar: CalendarEvent | null;
  readonly jsonLd: JsonLd | null;
}

/** Takes a message apart: body, quotes, signature, language. A letter that somebody else passed on is read as the letter within. */
export const prepare = (
  message: Message,
  languages: Languages<ReadingLanguage>,
  now: Instant,
  attached: Attached,
  eastern: Eastern | null,
): Prepared => {
  const apart = newest(bodyOf(message));
  const { text, quoted, quotedSubject, inner } = unwrap(message, apart);
  const found = language(inner.subject, text, quoted);
  const spoken = languages[found.value as LanguageCode] ?? languages.en;
  const folded = fold(text);
  const signOffs = goodbyes(
    spoken,
    spoken.code === found.value ? languages.en.cues.signOffs : (otherCues.signOffs ?? ''),
  );
  const letter: Letter = {
    message: inner,
    parts: { text, signatureAt: signatureAt(text, folded, signOffs, names(inner)), quoted },
    lines: linesOf(text, folded),
    subject: { text: inner.subject.slice(0, 1000), folded: fold(inner.subject.slice(0, 1000)), start: 0 },
    quotedSubject: clean(quotedSubject, 300),
    language: spoken,
    isSpoken: spoken.code === found.value,
    languages,
    eastern,
    now,
    ...attached,
  };
  return { letter, language: found };
};

/** The most of a body that is looked at, in UTF-16 units. */
const most = 256_000;

/** The plain body; the HTML one where there is none worth the name. */
const bodyOf = (message: Message): string => {
  const text = cleanBody(message.text.slice(0, most)).trim();
  // A text part that is little more than a long link says nothing.
  const said = text.replace(/https?:\S{1,2000}/g, '');
  if (!message.html || (said.length > 400 && !text.includes('</'))) return text;
  const shown = cleanBody(plain(message.html)).slice(0, most).trim();
  return said.length * 3 >= shown.length && said.length > 0 && !text.includes('</') ? text : shown;
};

interface Unwrapped {
  readonly text: string;
  readonly quoted: string;
  /** The subject in the header of what is quoted. */
  readonly quotedSubject: string;
  /** The message as its real writer sent it. */
  readonly inner: Message;
}

const unwrap = (message: Message, apart: Newest): Unwrapped => {
  const isInner = message.view === 'compose' ? apart.quoted !== '' : isPassedOn(message, apart);
  const { head } = apart;
  if (!isInner) return { text: apart.text, quoted: apart.quoted, quotedSubject: head?.subject ?? '', inner: message };
  const within = newest(apart.quoted);
  const from = cleanBox(head?.from ?? null);
  const subject = clean(head?.subject ?? '', 998) || message.subject;
  // "Marca com ele, por favor", passed on by a colleague: the note above names the house.
  const isOfHouse = message.view !== 'compose' && isColleague(message.from, from);
  const inner =
    message.view === 'compose'
      ? composed(message, from, subject)
      : { ...message, from, sender: isOfHouse ? message.from : null, replyTo: [], subject };
  const foot = apart.text.split('\n').slice(-2).join('\n');
  const quoted = isOfHouse ? `${within.quoted}\n${foot}`.trim() : within.quoted;
  return { text: within.text, quoted, quotedSubject: within.head?.subject ?? '', inner };
};

/** Whether who passes a letter on is of its writer's house. */
const isColleague = (outer: Mailbox | null, inner: Mailbox | null): boolean => {
  const domain = (box: Mailbox | null) => box?.address.split('@')[1]?.toLowerCase() ?? '';
  return (
    domain(outer) !== '' && !isFreeMail(domain(outer)) && (domain(inner) === '' || domain(inner) === domain(outer))
  );
};

/** In a reply window the letter is what is quoted: its writer is whom the reply goes to. */
const composed = (message: Message, from: Mailbox | null, subject: string): Message => {
  const to = message.to[0] ?? null;
  const me = message.from ?? message.me;
  return {
    ...message,
    from: from?.address ? from : (to ?? from),
    sender: null,
    replyTo: [],
    to: me ? [me] : [],
    subject,
    me,
  };
};

/** The words of goodbye of a language and the more that stand beside them, joined once. */
const goodbyes = (spoken: ReadingLanguage, more: string): readonly string[] => {
  const known = joined.get(spoken);
  if (known?.more === more) return known.words;
  const words = list(`${spoken.cues.signOffs}|${more}`);
  joined.set(spoken, { more, words });
  return words;
};
const joined = new WeakMap<ReadingLanguage, { readonly more: string; readonly words: readonly string[] }>();

const cleanBox = (box: Mailbox | null): Mailbox | null =>
  box && (box.name || box.address) ? { name: clean(box.name), address: clean(box.address).replace(/\s/g, '') } : null;

/**
 * Whether somebody who is not the recruiter passed the letter on: it is marked as forwarded, the note above is short and
 * speaks of no appointment, and the letter within greets somebody else than the one who passes it on.
 */
const isPassedOn = (message: Message, apart: Newest): boolean => {
  if (!apart.quoted || !apart.head?.from) return false;
  const subject = fold(message.subject.slice(0, 60));
  const isMarked =
    apart.forwarded || /^\s*(fwd?|wg|tr|rv|enc|i|doorst|pd|vb|vs|转发|轉寄|전달|転送)\s?[:：]/.test(subject);
  if (!isMarked || apart.text.length > 700) return false;
  const inner = cleanBox(apart.head.from);
  const outer = message.from;
  if (inner?.address && fold(inner.address) === fold(outer?.address ?? '')) return false;
  // The reader's own letter, passed on to a colleague and answered.
  if (inner?.address && message.to.some((box) => fold(box.address) === fold(inner.address))) return false;
  // "22.04." is a date.
  const hasTime = /\d{1,2}[:.]\d{2}(?![.\d])|\d ?[ap]\.?m/.test(fold(apart.text));
  const domain = (outer?.address.split('@')[1] ?? '').toLowerCase();
  const sameHouse = domain !== '' && domain === (message.to[0]?.address.split('@')[1] ?? '').toLowerCase();
  return apart.text.length < 12 || sameHouse || isFreeMail(domain) || !hasTime;
};

const names = (message: Message): readonly string[] =>
  [message.from, ...message.replyTo]
    .map((box) => fold(box?.name.split(/[|@(,]/)[0] ?? '').trim())
    .filter((name) => name.length > 3);

/** Lines of at most 1,000 characters, with their offsets. */
const linesOf = (text: string, folded: string): readonly Line[] => {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    for (let from = start; from === start || from < end; from += 1000) {
      const to = Math.min(end, from + 1000);
      lines.push({ text: text.slice(from, to), folded: folded.slice(from, to), start: from });
    }
    start = end + 1;
  }
  return lines;
};
