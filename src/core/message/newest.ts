import { fold } from './fold';
import type { Mailbox } from './message';
import { quoteWords } from './quote-words';

/** A header block above a quoted or forwarded letter. */
export interface QuotedHead {
  readonly from: Mailbox | null;
  readonly to: Mailbox | null;
  readonly subject: string;
  readonly date: string;
}

/** A body taken apart: what was written last, and what it quotes. */
export interface Newest {
  /** What stands above (and between) the quoted lines. */
  readonly text: string;
  /** The quoted or forwarded part without its header and its ">" marks; '' where nothing is quoted. */
  readonly quoted: string;
  readonly head: QuotedHead | null;
  /** Marked as forwarded ("---------- Forwarded message"), not as an answer. */
  readonly forwarded: boolean;
}

/** Separates the newest part of a body from what it quotes. Line by line; lines longer than 1,000 characters are no marks. */
export const newest = (body: string): Newest => {
  const lines = body.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const mark = markAt(lines, at);
    if (mark) return answeredBetween(lines, at, mark) ?? split(lines, at, mark);
  }
  return marked(lines, lines.length, []);
};

interface Mark {
  /** Lines that the mark itself takes. */
  readonly length: number;
  readonly head: QuotedHead | null;
  readonly forwarded: boolean;
}

const split = (lines: readonly string[], at: number, mark: Mark): Newest => {
  const own = marked(lines, at, lines.slice(at + mark.length));
  return { ...own, head: mark.head, forwarded: mark.forwarded };
};

/** An answer written between the quoted lines, with nothing above them: the unquoted lines below the mark are the letter. */
const answeredBetween = (lines: readonly string[], at: number, mark: Mark): Newest | null => {
  if (mark.forwarded || lines.slice(0, at).some((line) => line.trim() && !isQuoted(line))) return null;
  const below = lines.slice(at + mark.length);
  const first = below.findIndex(isQuoted);
  const isBetween = first >= 0 && below.slice(first).some((line) => line.trim() && !isQuoted(line));
  return isBetween ? { ...marked(below, below.length, []), head: mark.head } : null;
};

/** Takes the lines that begin with ">" out of the first `end` lines; `rest` is quoted anyway. */
const marked = (lines: readonly string[], end: number, rest: readonly string[]): Newest => {
  const own: string[] = [];
  const quoted: string[] = [];
  for (let at = 0; at < end; at++) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) quoted.push(unquote(line));
    else own.push(line);
  }
  for (const line of rest) quoted.push(unquote(line));
  return { text: own.join('\n').trim(), quoted: quoted.join('\n').trim(), head: null, forwarded: false };
};

const isQuoted = (line: string): boolean => /^ ?>/.test(line);
const unquote = (line: string): string => line.replace(/^[ >]{0,20}/, '');

/** What marks the beginning of a quoted letter at a line, or null. */
const markAt = (lines: readonly string[], at: number): Mark | null => {
  const line = lines[at] ?? '';
  if (line.length > 300 || !line.trim()) return null;
  const folded = fold(unquote(line)).trim();
  const bare = dashed(folded);
  if (bare && quoteWords.forwarded.includes(bare)) return withHead(lines, at, 1, true);
  if (bare && quoteWords.original.includes(bare)) return withHead(lines, at, 1, false);
  const head = headAt(lines, at);
  if (head) return { length: head.length, head: head.head, forwarded: false };
  return isQuoted(line) ? null : attributionAt(lines, at, folded);
};

const withHead = (lines: readonly string[], at: number, length: number, forwarded: boolean): Mark => {
  let next = at + length;
  while (next < lines.length && next < at + 4 && !unquote(lines[next] ?? '').trim()) next++;
  const head = headAt(lines, next);
  return head ? { length: next - at + head.length, head: head.head, forwarded } : { length, head: null, forwarded };
};

/** What stands between dashes, or before a colon. */
const dashed = (folded: string): string | null => {
  if (folded.length > 90 || !(/[-_=*:]$/.test(folded) || /^[-_=*]/.test(folded))) return null;
  return folded.replace(/[-_=*: ]+/g, ' ').trim();
};

const labels = (['from', 'date', 'to', 'subject'] as const).map((kind) => ({ kind, words: new Set(quoteWords[kind]) }));

/** The label and the value of "Subject: …" (also "*From:* …" and with a full-width colon). */
const labelled = (line: string): { readonly kind: string; readonly value: string } | null => {
  if (!/[:：]/.test(line.slice(0, 60))) return null;
  const bare = unquote(line).replace(/\*/g, '').trim();
  const colon = bare.slice(0, 30).search(/[:：]/);
  if (colon < 1) return null;
  const name = fold(bare.slice(0, colon)).trim();
  for (const { kind, words } of labels) if (words.has(name)) return { kind, value: bare.slice(colon + 1).trim() };
  return null;
};

/** A block of header lines: From first (or among the first), with a date or a subject below. */
const headAt = (
  lines: readonly string[],
  at: number,
): { readonly length: number; readonly head: QuotedHead } | null => {
  const first = labelled((lines[at] ?? '').slice(0, 400));
  if (first?.kind !== 'from' && first?.kind !== 'date' && first?.kind !== 'subject') return null;
  const found: Record<string, string> = {};
  let end = at;
  for (let next = at; next < lines.length && next < at + 9; next++) {
    const line = (lines[next] ?? '').slice(0, 400);
    const field = labelled(line);
    if (field) {
      found[field.kind] = found[field.kind] ?? field.value;
      end = next + 1;
    } else if (!unquote(line).trim() || (Object.keys(found).length > 2 && !/^\s?(cc|kopie|copie|bcc)/i.test(line)))
      break;
  }
  if (found.from === undefined || (found.subject === undefined && (found.date === undefined || found.to === undefined)))
    return null;
  if (found.date === undefined && found.to === undefined) return null;
  return {
    length: end - at,
    head: {
      from: mailbox(found.from),
      to: mailbox(found.to ?? ''),
      subject: found.subject ?? '',
      date: found.date ?? '',
    },
  };
};

/** "On 24 Feb 2025, at 18:02, Louise Teo <…> wrote:" on one to three lines. */
const attributionAt = (lines: readonly string[], at: number, folded: string): Mark | null => {
  let joined = folded;
  for (let length = 1; length < 4; length++) {
    if (joined.length > 300) return null;
    if (/[:：]$/.test(joined)) {
      const isAttribution =
        quoteWords.wrote.some((word) => joined.includes(word)) && (/\d/.test(joined) || joined.includes('@'));
      return isAttribution && (startsAttribution(joined) || quotedBelow(lines, at + length))
        ? {
            length,
            head: { from: mailbox(writer(lines, at, length)), to: null, subject: '', date: '' },
            forwarded: false,
          }
        : null;
    }
    if (length === 1 && !startsAttribution(joined)) return null;
    const next = lines[at + length] ?? '';
    if (!next.trim() || isQuoted(next)) return null;
    joined = `${joined} ${fold(next.slice(0, 300)).trim()}`;
  }
  return null;
};

const starts = new Set('on|am|le|el|em|il|op|w|den|no|a|pa|20|在|dnia|mon|tue|wed|thu|fri|sat|sun|kl|om'.split('|'));
const startsAttribution = (folded: string): boolean => {
  const word = folded.slice(0, 20).split(/[ ,.]/)[0] ?? '';
  return starts.has(word) || /^(\d{1,4}[-/.年]|在)/.test(folded);
};

const quotedBelow = (lines: readonly string[], from: number): boolean => {
  for (let at = from; at < lines.length && at < from + 3; at++)
    if ((lines[at] ?? '').trim()) return isQuoted(lines[at] ?? '');
  return false;
};

/** The name or address in an attribution: what stands before or inside "<…>"; only an address is trusted. */
const writer = (lines: readonly string[], at: number, length: number): string => {
  const text = lines.slice(at, at + length).join(' ');
  const open = text.indexOf('<');
  return open < 0 ? '' : text.slice(open, text.indexOf('>', open) + 1);
};

/** "Name <address>", "Name [mailto:address]", "address" or a bare name, as header lines in a body show it. */
export const mailbox = (text: string): Mailbox | null => {
  const one = text.slice(0, 300).trim();
  const at = one.indexOf('@');
  if (at < 0) return one ? { name: unwrap(one), address: '' } : null;
  let from = at;
  let to = at;
  while (from > 0 && addressChar(one.charCodeAt(from - 1))) from--;
  while (to < one.length - 1 && addressChar(one.charCodeAt(to + 1))) to++;
  const address = one.slice(from, to + 1).replace(/\.$/, '');
  const name = unwrap(one.slice(0, from).replace(/[<[(]?(mailto:)?$/i, ''));
  return { name: name.includes('@') ? '' : name, address };
};

const unwrap = (name: string): string =>
  name
    .trim()
    .replace(/^["'“]/, '')
    .replace(/["'”]$/, '')
    .trim();

const addressChar = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x40 && code <= 0x5a) ||
  (code >= 0x2b && code <= 0x39 && code !== 0x2c && code !== 0x2f) ||
  code === 0x5f ||
  code === 0x27 ||
  code > 0x7f;
