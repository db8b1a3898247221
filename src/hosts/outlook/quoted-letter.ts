import { clean } from '../../core/message/clean';
import type { Mailbox } from '../../core/message/message';

/** The letter that a draft answers, as it is quoted below. `from.address` is "" where the quote gives only a name. */
export interface QuotedLetter {
  readonly from: Mailbox | null;
  readonly subject: string;
  readonly text: string;
}

/**
 * Finds the quoted letter in the plain text of a draft. Outlook quotes with a block of header lines ("From: …", "Sent: …")
 * in the person's language: three labelled lines in a row, the first naming a sender. Else lines that begin with ">".
 */
export const quotedLetter = (body: string): QuotedLetter => {
  const lines = body.split('\n');
  const at = lines.findIndex((_, line) => isBlock(lines, line));
  if (at < 0) return { from: null, subject: '', text: marked(lines) };
  let end = at;
  while (end < lines.length && (labelled(lines[end]) || (lines[end] ?? '').trim() === '') && end - at < 12) {
    if ((lines[end] ?? '').trim() === '' && !labelled(lines[end + 1])) break;
    end++;
  }
  const block = lines.slice(at, end);
  return { from: sender(block[0] ?? ''), subject: subjectOf(block), text: lines.slice(end).join('\n').trim() };
};

/** "From: …", "Von: …", "De : …", "差出人: …" */
const labelled = (line: string | undefined): boolean =>
  /^\s{0,4}\*?[^\s\d:：<>@"][^\d:：<>@"]{0,24}[:：]\*?\s?\S/u.test((line ?? '').slice(0, 200));

const isBlock = (lines: readonly string[], at: number): boolean => {
  const before = (lines[at - 1] ?? '').trim();
  const rest = lines.slice(at, at + 6).filter((line) => line.trim() !== '');
  return (
    labelled(lines[at]) &&
    (before === '' || /^[-_*]{3,}/.test(before)) &&
    rest.slice(0, 3).length === 3 &&
    rest.slice(0, 3).every(labelled) &&
    // A person's own list of labelled lines is not a quote: a header block carries a date or an address.
    rest.some((line) => line.includes('@') || /\d{4}/.test(line))
  );
};

const afterLabel = (line: string): string =>
  line
    .slice(line.search(/[:：]/) + 1)
    .replace(/^\*/, '')
    .trim();

const sender = (line: string): Mailbox | null => {
  const value = afterLabel(line).slice(0, 500);
  const address = /[^\s<>[\]():;,"]{1,64}@[^\s<>[\]():;,"]{1,190}/.exec(value)?.[0] ?? '';
  const name = clean(value.split(/[<[]/)[0] ?? '').replace(/^["']|["']$/g, '');
  return name === '' && address === '' ? null : { name: name === address ? '' : name, address };
};

/** Outlook writes the subject last. */
const subjectOf = (block: readonly string[]): string => {
  const last = block.filter((line) => line.trim() !== '').slice(-1)[0] ?? '';
  return block.length > 2 ? afterLabel(last) : '';
};

const marked = (lines: readonly string[]): string =>
  lines
    .filter((line) => line.startsWith('>'))
    .map((line) => line.replace(/^>\s?/, ''))
    .join('\n')
    .trim();
