import { clean } from '../../core/message/clean';
import type { Mailbox } from '../../core/message/message';

/** The mailboxes of an address line as Gmail writes it: `"Kowalska, Maria" <maria@acme.example>, hr@acme.example`. One pass, at most 64. */
export const mailboxes = (line: string | null | undefined): readonly Mailbox[] =>
  split((line ?? '').slice(0, 20_000))
    .map(mailbox)
    .filter((box): box is Mailbox => box !== null)
    .slice(0, 64);

const mailbox = (part: string): Mailbox | null => {
  const open = part.lastIndexOf('<');
  const close = part.indexOf('>', open);
  const address = open >= 0 && close > open ? part.slice(open + 1, close) : part;
  const name = open >= 0 ? part.slice(0, open) : '';
  const plain = clean(address, 320);
  return /^[^\s@]{1,200}@[^\s@]{1,255}$/.test(plain) ? { name: clean(unquoted(name.trim())), address: plain } : null;
};

const unquoted = (name: string): string =>
  name.length > 1 && name.startsWith('"') && name.endsWith('"') ? name.slice(1, -1).replace(/\\(.)/g, '$1') : name;

/** At commas that stand neither in quotation marks nor between angle brackets. */
const split = (line: string): readonly string[] => {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  let angled = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === '\\' && quoted) at++;
    else if (sign === '"' && !angled) quoted = !quoted;
    else if (sign === '<' && !quoted) angled = true;
    else if (sign === '>' && !quoted) angled = false;
    else if (sign === ',' && !quoted && !angled) {
      parts.push(line.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, line.slice(from)].filter((part) => part.trim() !== '');
};
